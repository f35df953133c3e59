import { groundState } from "@cokdyby/training";
import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useLaw } from "../../../law/law-context.tsx";
import { Link } from "../../../router/link.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { useWords } from "../../../words/words.ts";
import { ruleAddress } from "../../law/address.ts";
import { type Attempt, answerTo } from "../attempt/attempt.ts";
import type { Solution } from "../attempt/use-solution.ts";

/** What an option is called that is a rule. */
const RULE = "rule:";

/** The grounds that were on offer: which were ticked, which carry the finding, and what a wrong one stands for. */
export function GroundsTable({
  outcome,
  attempt,
  solution: { findings, words },
}: {
  readonly outcome: string;
  readonly attempt: Attempt;
  readonly solution: Solution;
}) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const { grounds: ticks } = answerTo(attempt, outcome);
  const offered = words[outcome]?.grounds ?? [];
  const options = offered.map(({ option }) => option);
  const carrying = findings[outcome]?.rules ?? [];
  const more = carrying.filter((rule) => !options.includes(`${RULE}${rule}`)).length;
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
          {offered.map(({ option, label, isRight, feedback }) => {
            const ticked = ticks.includes(option);
            const state = groundState(isRight, ticked);
            return (
              <tr key={option} data-verdict={state}>
                <th scope="row">
                  {option.startsWith(RULE) ? (
                    <Link to={ruleAddress(option.slice(RULE.length))}>{label}</Link>
                  ) : (
                    label
                  )}
                  <span className="hint verdict">
                    {t(`verdict_${state}`)}
                    {state === "wrong" ? `. ${feedback}` : ""}
                  </span>
                </th>
                <td>
                  <Sign on={ticked} words={t(ticked ? "ticked" : "notTicked")} />
                </td>
                <td>
                  <Sign on={isRight} words={t(isRight ? "carries" : "doesNotCarry")} />
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
