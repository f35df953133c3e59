import type { QuestionPlan } from "@cokdyby/engine";
import { useLaw } from "../../law/law-context.tsx";
import { SECTIONS } from "../../law/sections.ts";
import { StatusMark } from "../../ui/status-mark.tsx";
import { useWords } from "../../words/words.ts";
import { scenarioWords } from "./scenario-words.ts";

const COLUMNS = SECTIONS.flatMap(({ section, headline }) =>
  headline === undefined ? [] : [{ section, headline }],
);

/** What each answer to a question would lead to. */
export function AnswerEffects({
  fact,
  effects,
}: {
  readonly fact: string;
  readonly effects: QuestionPlan["impact"][string] | undefined;
}) {
  const t = useWords(scenarioWords);
  const { say } = useLaw();
  if (effects === undefined || effects.length === 0) return null;
  return (
    <div className="answer-effects">
      <h3 id="answer-effects">{t("askEffects")}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard */}
      <section className="table-scroll" aria-labelledby="answer-effects" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("askAnswer")}</th>
              {COLUMNS.map(({ section }) => (
                <th key={section} scope="col">
                  {t(`short_${section}`)}
                </th>
              ))}
              <th scope="col" className="number">
                {t("askRemaining")}
              </th>
            </tr>
          </thead>
          <tbody>
            {effects.map(({ value, goals, stillNeeded }) => (
              <tr key={value.label}>
                <th scope="row">{say.point(fact, value)}</th>
                {COLUMNS.map(({ section, headline }) => {
                  const status = goals[headline];
                  return (
                    <td key={section}>
                      {status === undefined ? null : (
                        <StatusMark status={status} size="s" word={t(`short_${status}`)} />
                      )}
                    </td>
                  );
                })}
                <td className="number">{stillNeeded}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
