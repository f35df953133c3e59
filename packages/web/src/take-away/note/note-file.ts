import type { IsoDate, Rulebook } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import type { SayOf } from "@cokdyby/words";
import type { fileWords } from "@cokdyby/words/web/file";
import type { frameWords } from "@cokdyby/words/web/frame";
import type { guidanceWords } from "@cokdyby/words/web/guidance";
import type { noteWords } from "@cokdyby/words/web/note";
import type { scenarioWords } from "@cokdyby/words/web/scenario";
import type { uiWords } from "@cokdyby/words/web/ui";
import type { UnknownWords } from "../../guidance/unknown-words.ts";
import type { PartWords } from "../../screens/file/part-words.ts";
import type { PersonWords } from "../../screens/file/person-words.ts";
import type { NotedFile, NoteFacts } from "../../worker/note-facts.ts";

/** What a note is made of: the case file, what follows from it, and the words to say it in; a case is a file of one act. */
export interface NoteFile {
  readonly file: NotedFile;
  /** Facts of a case that no value says everything of: one that cannot be had, and one that means nothing in it. */
  readonly aside: Readonly<Record<string, "unobtainable" | "doesNotBelong">>;
  /** As the author writes them; nothing where they are left out. */
  readonly reference: string;
  readonly author: string;
  /** Whether what the two pages leave out stands behind them. */
  readonly appendix: boolean;
  readonly facts: NoteFacts;
  readonly rulebook: Rulebook;
  readonly made: Date;
  readonly say: LawWords;
  readonly t: SayOf<typeof noteWords>;
  readonly frame: SayOf<typeof frameWords>;
  readonly scenario: SayOf<typeof scenarioWords>;
  readonly ui: SayOf<typeof uiWords>;
  readonly guidance: SayOf<typeof guidanceWords>;
  readonly fileWords: SayOf<typeof fileWords>;
  readonly parts: PartWords;
  readonly persons: PersonWords;
  readonly unknowns: UnknownWords;
}

/** The day whose law an act is decided by. */
export function lawDateOf(cells: NoteFacts["answer"]["cells"], act: string): IsoDate | undefined {
  return cells.find((cell) => cell.act === act)?.lawDate;
}
