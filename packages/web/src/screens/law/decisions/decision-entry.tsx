import type { BankedDecision } from "@cokdyby/rules";
import { decisionWords } from "@cokdyby/words/web/decision";
import { useLaw } from "../../../law/law-context.tsx";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { useWords } from "../../../words/words.ts";
import { LawEntry, Named } from "../parts/law-entry.tsx";
import { RuleLinks } from "../parts/law-links.tsx";
import { CodedCase } from "./coded-case.tsx";
import { HeldTable } from "./held-table.tsx";
import { useDecisionWords } from "./use-decision-words.ts";

/** One decision: how far it was read, what was held, what we answer and what explains a difference. */
export function DecisionEntry({
  decision,
  here,
}: {
  readonly decision: BankedDecision;
  readonly here: boolean;
}) {
  const t = useWords(decisionWords);
  const { say } = useLaw();
  const { docketOf, dayOf } = useDecisionWords();
  const {
    id,
    ecli,
    collection,
    read,
    unread,
    readTo,
    confirmed,
    answered,
    because,
    under,
    citedBy,
  } = decision;
  const docket = docketOf(decision);
  const day = dayOf(decision);
  return (
    <LawEntry id={id} name={docket} here={here} className="law-decision">
      <p className="strong">{say.text(decision.title)}</p>
      <p>
        {t("readTo")}: {t(`readTo_${readTo}`)}, {t(confirmed ? "confirmed" : "notConfirmed")}
      </p>
      <dl>
        {day === "" ? null : <Named name={t("date")}>{day}</Named>}
        {ecli === null ? null : (
          <Named name={t("ecli")}>{ecli.endsWith("?") ? t("ecliPart", { ecli }) : ecli}</Named>
        )}
        {collection === undefined ? null : <Named name={t("collection")}>{collection}</Named>}
        <Named name={t("read")}>{say.text(read)}</Named>
        {unread === undefined ? null : <Named name={t("unread")}>{say.text(unread)}</Named>}
        {because === undefined || answered === "reproduced" ? null : (
          <Named name={t(`why_${answered}`)}>{say.text(because)}</Named>
        )}
        {under === undefined ? null : (
          <Named name={t("under")}>
            <ul className="plain">
              {Object.entries(under).map(([reading, option]) => (
                <li key={reading}>
                  {say.reading(reading)}: {say.option(reading, option)}
                </li>
              ))}
            </ul>
          </Named>
        )}
        {citedBy.length === 0 ? null : (
          <Named name={t("citedBy")}>
            <RuleLinks of={docket} rules={citedBy} />
          </Named>
        )}
      </dl>
      {decision.case === undefined ? null : (
        <>
          <HeldTable decision={decision} docket={docket} />
          <Disclosure
            summary={
              <>
                {t("facts")}
                <span className="hidden">: {docket}</span>
              </>
            }
          >
            <CodedCase decision={decision} given={decision.case} docket={docket} />
          </Disclosure>
        </>
      )}
    </LawEntry>
  );
}
