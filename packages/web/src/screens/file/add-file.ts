import type { Language } from "@cokdyby/words";
import { fileWords } from "@cokdyby/words/web/file";
import { go } from "../../router/route.ts";
import { tell } from "../../ui/notice.tsx";
import { wordsIn } from "../../words/words.ts";
import { EXAMPLE } from "./example-file.ts";
import { EMPTY, fileStore, type WorkedFile } from "./file-store.ts";

/** Puts a file beside the own ones, which stay as they are, and goes to it; the notice offers to undo that. */
export function addFile(file: WorkedFile, told: string): void {
  fileStore.add(file);
  go("/file");
  // going to another screen ends the notice of the one before
  setTimeout(() => tell(told, { undo: fileStore }));
}

/** Adds the file of the examples. */
export function openExample(language: Language): void {
  const t = wordsIn(fileWords, language);
  addFile({ ...EMPTY, file: { ...EXAMPLE, title: t("exampleName") } }, t("exampleOpened"));
}
