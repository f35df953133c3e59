import { decisionWords } from "@cokdyby/words/web/decision";
import { uiWords } from "@cokdyby/words/web/ui";
import { Waiting } from "../../../ui/waiting.tsx";
import { useWords } from "../../../words/words.ts";
import { EntryGroup } from "../parts/law-entry.tsx";
import type { PartProps } from "../parts/part-props.ts";
import { useGoToEntry } from "../use-go-to-heading.ts";
import { DecisionEntry } from "./decision-entry.tsx";
import { useDecisions } from "./use-decisions.ts";

const GROUPS = ["reproduced", "underReading", "differs", "notCodable"] as const;

/** The case bank: published decisions by how our answer stands to what was held. */
export function DecisionEntries({ entry }: PartProps) {
  const t = useWords(decisionWords);
  const ui = useWords(uiWords);
  const { value: bank, failed } = useDecisions();
  useGoToEntry(entry, bank !== undefined);
  if (bank === undefined) {
    return <Waiting failed={failed} label={ui("computing")} words={t("failed")} />;
  }
  return (
    <>
      <p className="measure">
        {t("summary", { count: bank.length })}
        {bank.some(({ confirmed }) => confirmed) ? null : ` ${t("confirmedNone")}`}
      </p>
      {GROUPS.map((group) => {
        const those = bank.filter(({ answered }) => answered === group);
        return those.length === 0 ? null : (
          <EntryGroup key={group} title={`${t(`group_${group}`)} (${those.length})`}>
            {those.map((each) => (
              <DecisionEntry key={each.id} decision={each} here={entry === each.id} />
            ))}
          </EntryGroup>
        );
      })}
    </>
  );
}
