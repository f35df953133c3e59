import type { WireCase } from "@cokdyby/api/shapes";
import { fileWords } from "@cokdyby/words/web/file";
import { caseOf } from "../../case/case.ts";
import { openAsCase } from "../../case/open-as-case.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../words/words.ts";
import type { FileCell } from "./chosen-cell.ts";
import { fileStore } from "./file-store.ts";

/** Leads to one act towards one person as the case that is worked on; the file stays as it is. */
export function OpenCell({ cell: { act, case: given } }: { readonly cell: FileCell }) {
  const t = useWords(fileWords);
  const open = () => {
    const { title: name } = fileStore.now().file;
    const ofFile = { act, facts: given.facts, ...(name === undefined ? {} : { name }) };
    openAsCase({ ...caseOf(given as WireCase), ofFile }, t("cellOpened", { act }));
  };
  return <Button onClick={open}>{t("openAsCase")}</Button>;
}
