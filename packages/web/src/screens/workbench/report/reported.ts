import type { Amendment, Rulebook } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import type { SayOf } from "@cokdyby/words";
import type { draftDocumentWords } from "@cokdyby/words/web/draft-document";
import type { frameWords } from "@cokdyby/words/web/frame";
import type { impactWords } from "@cokdyby/words/web/impact";
import type { metWords } from "@cokdyby/words/web/met";
import type { reportWords } from "@cokdyby/words/web/report";
import type { Draft } from "../draft/draft.ts";
import type { Impact } from "../impact/use-impact.ts";

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

/** What the document of a draft is made of. */
export interface Documented extends Reported {
  /** The rulebook with the draft. */
  readonly amended: Rulebook;
  /** The words of the document; `t` are those of the report. */
  readonly d: SayOf<typeof draftDocumentWords>;
}
