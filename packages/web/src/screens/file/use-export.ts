import { fileWords } from "@cokdyby/words/web/file";
import { frameWords } from "@cokdyby/words/web/frame";
import { caseFile } from "../../take-away/case-file.ts";
import { download } from "../../take-away/download.ts";
import { fileName } from "../../take-away/file-name.ts";
import { tell } from "../../ui/notice.tsx";
import { useWords } from "../../words/words.ts";
import type { WorkedFile } from "./file-store.ts";

/** Hands a case file to the reader as YAML, without the notes, the number and the author. */
export function useExport(): (worked: WorkedFile) => Promise<void> {
  const t = useWords(fileWords);
  const frame = useWords(frameWords);
  return async ({ file }) => {
    const name = fileName(file.title, t("fileFile"), ".yaml");
    const about = [`${t("yamlHead")}. ${frame("footDecision")}`];
    download(name, "application/yaml", await caseFile(file, about));
    tell(t("saved", { name }));
  };
}
