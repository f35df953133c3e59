import type { Status } from "@cokdyby/engine";
import type { QuestionPlan } from "@cokdyby/engine/analyse";
import { scenarioWords } from "@cokdyby/words/web/scenario";
import { useLaw } from "../../law/law-context.tsx";
import { SECTIONS } from "../../law/sections.ts";
import { StatusMark } from "../../ui/status-mark.tsx";
import { useWords } from "../../words/words.ts";
import { DemandsSummary } from "./findings/demands-mark.tsx";

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
    <div className="stack gap-s answer-effects">
      <h3 id="answer-effects" className="hint">
        {t("askEffects")}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by the keyboard */}
      <section className="scroll-x" aria-labelledby="answer-effects" tabIndex={0}>
        <table className="data-table spreads small">
          <thead>
            <tr>
              <th scope="col">{t("askAnswer")}</th>
              {SECTIONS.map(({ section }) => (
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
                {SECTIONS.map(({ section, headline }) => (
                  <td key={section}>
                    <Effect headline={headline} goals={goals} />
                  </td>
                ))}
                <td className="number" data-word={t("askRemaining")}>
                  {stillNeeded}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** How a section would come out: by its headline, or by what is asked for where it has none. */
function Effect({
  headline,
  goals,
}: {
  readonly headline: string | undefined;
  readonly goals: Readonly<Record<string, Status>>;
}) {
  const t = useWords(scenarioWords);
  if (headline === undefined) {
    return <DemandsSummary size="s" statusOf={(outcome) => goals[outcome]} />;
  }
  const status = goals[headline];
  return status === undefined ? null : (
    <StatusMark status={status} size="s" word={t(`short_${status}`)} />
  );
}
