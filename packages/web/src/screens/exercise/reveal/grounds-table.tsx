import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { useWords } from "../../../words/words.ts";
import { ruleAddress } from "../../law/address.ts";
import { type Attempt, answerTo } from "../attempt/attempt.ts";
import { useRuleName } from "../attempt/use-rule-name.ts";
import type { Solution } from "../attempt/use-solution.ts";
import { verdictOf } from "../grounds/score.ts";

/** The rules that were on offer: which were ticked, and which carry the finding. */
export function GroundsTable({
  outcome,
  attempt,
  solution: { findings, offered, lawDate },
}: {
  readonly outcome: string;
  readonly attempt: Attempt;
  readonly solution: Solution;
}) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const nameOf = useRuleName(lawDate);
  const answer = answerTo(attempt, outcome);
  const carrying = findings[outcome]?.rules ?? [];
  const rules = offered[outcome] ?? [];
  const more = carrying.filter((rule) => !rules.includes(rule)).length;
  return (
    <>
      <table className="data-table exercise-grounds">
        <caption className="hidden">{t("groundsTable", { outcome: say.outcome(outcome) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("ground")}</th>
            <th scope="col">{t("youShort")}</th>
            <th scope="col">{t("rulesShort")}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => {
            const { cited, title } = nameOf(rule);
            const verdict = verdictOf(answer, rule, carrying);
            const ticked = answer.grounds.includes(rule);
            const carries = carrying.includes(rule);
            return (
              <tr key={rule} data-verdict={verdict}>
                <th scope="row">
                  <Link to={ruleAddress(rule)}>
                    <strong>{cited}</strong> {title}
                  </Link>
                  <span className="hint exercise-ground-verdict">{t(`verdict_${verdict}`)}</span>
                </th>
                <td>
                  <Sign on={ticked} words={t(ticked ? "ticked" : "notTicked")} />
                </td>
                <td>
                  <Sign on={carries} words={t(carries ? "carries" : "doesNotCarry")} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {more === 0 ? null : <p className="hint">{t("moreGrounds", { count: more })}</p>}
    </>
  );
}

function Sign({ on, words }: { readonly on: boolean; readonly words: string }) {
  return (
    <>
      <Icon name={on ? "check" : "dash"} />
      <span className="hidden">{words}</span>
    </>
  );
}
