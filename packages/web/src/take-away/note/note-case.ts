import type { Rulebook } from "@cokdyby/engine";
import type { Case } from "../../case/case.ts";
import type { frameWords } from "../../frame/frame-words.ts";
import type { guidanceWords } from "../../guidance/guidance-words.ts";
import type { LawWords } from "../../law/law-words.ts";
import type { scenarioWords } from "../../screens/scenario/scenario-words.ts";
import type { uiWords } from "../../ui/ui-words.ts";
import type { SayOf } from "../../words/words.ts";
import type { NoteFacts } from "../../worker/note-facts.ts";
import type { noteWords } from "../note-words.ts";

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
}
