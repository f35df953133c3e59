import { takeAwayWords } from "@cokdyby/words/web/take-away";
import { localeOf } from "../../words/locale.ts";
import { useWords } from "../../words/words.ts";
import { download } from "../download.ts";
import type { Note } from "../note/note.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Makes a note a file of Word and hands it to the reader. @returns what does so, and gives the name of the file */
export function useTakeDocx(): (note: Note, name: string) => Promise<string> {
  const t = useWords(takeAwayWords);
  return async (note, name) => {
    const { noteDocx } = await import("./note-docx.ts");
    download(name, TYPE, await noteDocx(note, localeOf(note.language), [t("page"), t("pageOf")]));
    return name;
  };
}
