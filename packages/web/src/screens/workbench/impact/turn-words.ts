import { impactWords } from "@cokdyby/words/web/impact";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";

interface Turn {
  readonly outcome: string;
  readonly from: "yes" | "no";
}

/** Says how an outcome changes: "Trestní stíhání je možné: dosud ano, nově ne". */
export function useTurnWords(): (turn: Turn) => string {
  const t = useWords(impactWords);
  const { say } = useLaw();
  return ({ outcome, from }) => {
    const before = say.phrase(`status.${from}`);
    const after = say.phrase(from === "yes" ? "status.no" : "status.yes");
    return `${say.outcome(outcome)}: ${t("beforeAfter", { before, after })}`;
  };
}
