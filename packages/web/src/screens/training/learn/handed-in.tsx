import type { LtiSession } from "@cokdyby/api/shapes";
import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { Button } from "../../../ui/button.tsx";
import { useAskedFocus } from "../../../ui/focus-asked.ts";
import { Message } from "../../../ui/message.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useWords } from "../../../words/words.ts";
import { Grade } from "../launch/grade.tsx";
import { Differences } from "../set/differences.tsx";
import { HERE } from "./here.ts";
import { ItemResult } from "./item-result.tsx";
import { ResultOutputs } from "./result-outputs.tsx";
import { again, type Run } from "./run.ts";
import { runStore } from "./run-store.ts";
import { scoreOf } from "./score.ts";
import { useMarked } from "./use-marked.ts";

/** What came of a set: marks, what goes back to the trainer, and the reasons of each item. */
export function HandedIn({ run, launched }: { readonly run: Run; readonly launched?: LtiSession }) {
  const t = useWords(trainingRunWords);
  const { marked, differences, failed } = useMarked(run);
  useAskedFocus(HERE);
  if (marked === undefined) {
    return <Waiting failed={failed} label={t("marking")} words={t("notMarked")} />;
  }
  const { mark, right, wrongReason, of } = scoreOf(marked.map(({ marks }) => marks));
  return (
    <section className="stack gap-l training-result" aria-labelledby={HERE}>
      <h2 id={HERE} tabIndex={-1}>
        {t("result")}
      </h2>
      <dl className="cluster panel tinted score">
        <div>
          <dt>{t("marks")}</dt>
          <dd>{t("marksOf", { marks: mark.points / mark.of, of })}</dd>
          <dd className="hint">{t("marksRule")}</dd>
        </div>
        <div>
          <dt>{t("verdicts")}</dt>
          <dd>{t("verdictsOf", { count: right, of })}</dd>
          {wrongReason === 0 ? null : (
            <dd className="hint">{t("wrongReason", { count: wrongReason })}</dd>
          )}
        </div>
      </dl>
      {differences.length === 0 ? null : (
        <Message kind="warning" role="status">
          <p>{t("keysDiffer")}</p>
          <Differences set={run.set} differences={differences} />
        </Message>
      )}
      {launched === undefined ? (
        <ResultOutputs run={run} />
      ) : (
        <Grade run={run} session={launched} />
      )}
      {marked.map((each) => (
        <ItemResult key={each.item.item} marked={each} />
      ))}
      <div>
        <Button onClick={() => runStore.keep(again(run))}>{t("again")}</Button>
      </div>
    </section>
  );
}
