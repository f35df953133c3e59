import type { FileInput, IsoDate, LawWords, Rulebook } from "@cokdyby/engine";
import type { SayOf } from "@cokdyby/words";
import type { fileWords } from "@cokdyby/words/web/file";
import type { fileNoteWords } from "@cokdyby/words/web/file-note";
import type { frameWords } from "@cokdyby/words/web/frame";
import type { guidanceWords } from "@cokdyby/words/web/guidance";
import type { noteWords } from "@cokdyby/words/web/note";
import type { uiWords } from "@cokdyby/words/web/ui";
import type { PartWords } from "../../screens/file/part-words.ts";
import type { PersonWords } from "../../screens/file/person-words.ts";
import type { UnknownWords } from "../../screens/file/unknown-words.ts";
import type { FileNoteFacts } from "../../worker/file-note-facts.ts";
import type { Assumed } from "../note/assumed-law.ts";

/** What a note on a case file is made of: the file, what follows from it, and the words to say it in. */
export interface NoteFile {
  readonly file: FileInput & Pick<Assumed, "amendments">;
  /** As the author writes them; nothing where they are left out. */
  readonly reference: string;
  readonly author: string;
  /** Whether what the two pages leave out stands behind them. */
  readonly appendix: boolean;
  readonly facts: FileNoteFacts;
  readonly rulebook: Rulebook;
  readonly made: Date;
  readonly say: LawWords;
  readonly t: SayOf<typeof fileNoteWords>;
  readonly note: SayOf<typeof noteWords>;
  readonly frame: SayOf<typeof frameWords>;
  readonly ui: SayOf<typeof uiWords>;
  readonly guidance: SayOf<typeof guidanceWords>;
  readonly fileWords: SayOf<typeof fileWords>;
  readonly parts: PartWords;
  readonly persons: PersonWords;
  readonly unknowns: UnknownWords;
}

/** The day whose law an act is decided by. */
export function lawDateOf(
  cells: FileNoteFacts["answer"]["cells"],
  act: string,
): IsoDate | undefined {
  return cells.find((cell) => cell.act === act)?.lawDate;
}
