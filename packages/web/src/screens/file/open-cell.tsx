import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";
import type { WireCase } from "@cokdyby/api/shapes";
import { fileWords } from "@cokdyby/words/web/file";
import { caseOf } from "../../case/case.ts";
import { openAsCase } from "../../case/open-as-case.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../words/words.ts";
import { fileStore } from "./file-store.ts";

export type FileCell = EvaluateFileAnswer["cells"][number];

/** Opens one act towards one person as the case that is worked on; the file stays as it is. */
export function useOpenCell(): (cell: FileCell) => void {
  const t = useWords(fileWords);
  return ({ act, case: given }) => {
    const { title: name } = fileStore.now().file;
    const ofFile = { act, facts: given.facts, ...(name === undefined ? {} : { name }) };
    openAsCase({ ...caseOf(given as WireCase), ofFile }, t("cellOpened", { act }));
  };
}

/** Leads to one act as a case. */
export function OpenCell({ cell }: { readonly cell: FileCell }) {
  const t = useWords(fileWords);
  const open = useOpenCell();
  return <Button onClick={() => open(cell)}>{t("openAsCase")}</Button>;
}
