import { fileWords } from "@cokdyby/words/web/file";
import { useWords } from "../../words/words.ts";
import { useFile } from "./file-store.ts";

/** The name of the file that is open. */
export function useFileName(): string {
  const t = useWords(fileWords);
  return useFile().file.title || t("untitled");
}
