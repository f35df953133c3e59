import type { Status } from "@cokdyby/engine";
import { sheetWords } from "@cokdyby/words/web/sheet";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";

const STATUSES: readonly string[] = ["yes", "no", "unknown", "contested"] satisfies Status[];

/** What was expected or found of a case: a status, or the offences of a charge. */
export function CaseCell({ head, text }: { readonly head: string; readonly text: string }) {
  const t = useWords(sheetWords);
  return (
    <td data-head={head}>
      {isStatus(text) ? <StatusMark status={text} size="s" /> : text === "none" ? t("none") : text}
    </td>
  );
}

function isStatus(text: string): text is Status {
  return STATUSES.includes(text);
}
