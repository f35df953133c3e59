import type { LawWords, Rulebook } from "@cokdyby/engine";
import type { SayOf } from "@cokdyby/words";
import type { frameWords } from "@cokdyby/words/web/frame";
import type { guidanceWords } from "@cokdyby/words/web/guidance";
import type { noteWords } from "@cokdyby/words/web/note";
import type { scenarioWords } from "@cokdyby/words/web/scenario";
import type { sidesWords } from "@cokdyby/words/web/sides";
import type { uiWords } from "@cokdyby/words/web/ui";
import type { Case } from "../../case/case.ts";
import type { NoteFacts } from "../../worker/note-facts.ts";

/** What a note is made of: the case as it stands, what follows from it, and the words to say it in. */
export interface NoteCase {
  readonly shown: Case;
  readonly facts: NoteFacts;
  readonly rulebook: Rulebook;
  readonly made: Date;
  readonly say: LawWords;
  readonly t: SayOf<typeof noteWords>;
  readonly frame: SayOf<typeof frameWords>;
  readonly scenario: SayOf<typeof scenarioWords>;
  readonly ui: SayOf<typeof uiWords>;
  readonly guidance: SayOf<typeof guidanceWords>;
  readonly sidesWords: SayOf<typeof sidesWords>;
  /** Whether both sides of the main outcome are told. */
  readonly withSides: boolean;
}
