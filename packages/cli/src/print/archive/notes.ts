import type { ArchiveNote } from "@cokdyby/archive";
import type { Words } from "../../words/words.ts";

/** One line for each note: the archive, the code, and what was done. */
export function noteLines(words: Words, notes: readonly ArchiveNote[], source: string): string {
  return notes.map((note) => `${source}: ${note.code} ${saidOf(words, note)}\n`).join("");
}

function saidOf({ archive: say }: Words, note: ArchiveNote): string {
  switch (note.code) {
    case "COLUMN_NOT_READ": {
      const { column, suggestion } = note;
      return suggestion === undefined
        ? say("note.COLUMN_NOT_READ", { column })
        : say("note.COLUMN_NOT_READ_NEAR", { column, suggestion });
    }
    case "COLUMNS_LACKING": {
      const columns = note.columns.map((each) => `\`${each}\``).join(", ");
      return say("note.COLUMNS_LACKING", { count: note.columns.length, columns });
    }
    case "VALUES_OF_WRONG_TYPE":
    case "VALUES_NOT_TAKEN":
      return say(`note.${note.code}`, { column: note.column, ...counted(note) });
    case "IDS_REPEATED":
    case "LINES_NOT_READ":
      return say(`note.${note.code}`, counted(note));
    case "ID_LACKING":
    case "ENDS_IN_THE_MIDDLE":
    case "NO_ROWS":
      return say(`note.${note.code}`);
  }
}

function counted({ count, first }: { readonly count: number; readonly first: readonly number[] }) {
  return { count, rows: first.join(", ") };
}
