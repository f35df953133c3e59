import type { Status } from "@cokdyby/engine";
import { STATUSES } from "@cokdyby/engine/rulebook";
import { sheetWords } from "@cokdyby/words/web/sheet";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";

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
  return STATUSES.some((each) => each === text);
}
