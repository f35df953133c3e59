import type { Amendment, Rulebook } from "@cokdyby/engine";
import type { frameWords } from "../../../frame/frame-words.ts";
import type { LawWords } from "../../../law/law-words.ts";
import type { metWords } from "../../../ui/met-words.ts";
import type { SayOf } from "../../../words/words.ts";
import type { Draft } from "../draft/draft.ts";
import type { impactWords } from "../impact/impact-words.ts";
import type { Impact } from "../impact/use-impact.ts";
import type { reportWords } from "./report-words.ts";

/** What a report is made of: the draft, what it changes, and the words to say it in. */
export interface Reported {
  readonly draft: Draft;
  /** What the draft is called. */
  readonly name: string;
  /** All its amendments, in the order in which they are applied. */
  readonly amendments: readonly Amendment[];
  readonly impact: Impact;
  readonly rulebook: Rulebook;
  readonly made: Date;
  readonly say: LawWords;
  readonly t: SayOf<typeof reportWords>;
  readonly impactSay: SayOf<typeof impactWords>;
  readonly met: SayOf<typeof metWords>;
  readonly frame: SayOf<typeof frameWords>;
}
