import type { BankedDecision } from "@cokdyby/rules";
import { decisionWords } from "@cokdyby/words/web/decision";
import { useLaw } from "../../../law/law-context.tsx";
import { useWords } from "../../../words/words.ts";

/** What a decision is called, and its day: empty where it is not known. */
export function useDecisionWords(): {
  readonly docketOf: (decision: BankedDecision) => string;
  readonly dayOf: (decision: BankedDecision) => string;
} {
  const t = useWords(decisionWords);
  const { say } = useLaw();
  return {
    docketOf: ({ docket }) => docket ?? t("noNumber"),
    dayOf: ({ date }) => {
      if (date === null) return "";
      // of some only the year was read
      return date.length === 4 ? date : say.date(date);
    },
  };
}
