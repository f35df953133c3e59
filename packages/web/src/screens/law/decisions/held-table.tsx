import type { Status } from "@cokdyby/engine";
import type { BankedDecision } from "@cokdyby/rules";
import { decisionWords } from "@cokdyby/words/web/decision";
import { useLaw } from "../../../law/law-context.tsx";
import { StatusMark } from "../../../ui/status-mark.tsx";
import { useWords } from "../../../words/words.ts";

/** What was held beside what we answer, on all facts and on those that were read themselves. */
export function HeldTable({
  decision: { held, ours, onReadFacts, heldRests },
  docket,
}: {
  readonly decision: BankedDecision;
  readonly docket: string;
}) {
  const t = useWords(decisionWords);
  const { say } = useLaw();
  const cell = (head: string, status: Status | undefined) => (
    <td data-head={head}>
      {status === undefined ? null : <StatusMark status={status} size="s" />}
    </td>
  );
  return (
    <div>
      <table className="data-table spreads law-held">
        <caption className="hidden">{t("table", { docket })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("outcome")}</th>
            <th scope="col">{t("held")}</th>
            <th scope="col">{t("ours")}</th>
            <th scope="col">{t("onReadFacts")}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(held).map(([outcome, was]) => (
            <tr key={outcome}>
              <th scope="row">{say.outcome(outcome)}</th>
              {cell(t("held"), was)}
              {cell(t("ours"), ours[outcome])}
              {cell(t("onReadFacts"), onReadFacts[outcome])}
            </tr>
          ))}
        </tbody>
      </table>
      {heldRests === undefined ? null : <p className="hint measure">{say.text(heldRests)}</p>}
    </div>
  );
}
