import type { LtiSession } from "@cokdyby/api/shapes";
import { marksOf, sumOf } from "@cokdyby/training";
import { trainingRunWords } from "@cokdyby/words/web/training-run";
import { Button } from "../../../ui/button.tsx";
import { Message } from "../../../ui/message.tsx";
import { Waiting } from "../../../ui/waiting.tsx";
import { useWords } from "../../../words/words.ts";
import type { CheckedSet, ShownItem } from "../../../worker/training-tasks.ts";
import { useTask } from "../../../worker/use-task.ts";
import { useAskedFocus } from "../../exercise/focus-asked.ts";
import { Grade } from "../launch/grade.tsx";
import { Differences } from "../set/differences.tsx";
import { useToldSet } from "../set/use-told-set.ts";
import { HERE } from "./here.ts";
import { ItemResult } from "./item-result.tsx";
import { ResultOutputs } from "./result-outputs.tsx";
import { again, answerIn, type Run } from "./run.ts";
import { runStore } from "./run-store.ts";

/** What came of a set: marks, what goes back to the trainer, and the reasons of each item. */
export function HandedIn({ run, launched }: { readonly run: Run; readonly launched?: LtiSession }) {
  const t = useWords(trainingRunWords);
  // a key is never taken from a file: it is computed anew
  const { value: checked, fault } = useTask("checkSet", [run.set]);
  const { items, failed } = useToldSet(checked?.set);
  if (checked === undefined || items === undefined) {
    return (
      <Waiting failed={fault !== undefined || failed} label={t("marking")} words={t("notMarked")} />
    );
  }
  return <Marked run={run} checked={checked} items={items} launched={launched} />;
}

function Marked({
  run,
  checked,
  items,
  launched,
}: {
  readonly run: Run;
  readonly checked: CheckedSet;
  readonly items: readonly ShownItem[];
  readonly launched: LtiSession | undefined;
}) {
  const t = useWords(trainingRunWords);
  useAskedFocus(HERE);
  const marked = checked.set.items.map((item) => ({
    item,
    marks: marksOf(item, answerIn(run, item.item)),
  }));
  const sum = sumOf(marked.map(({ marks }) => marks.mark));
  const verdicts = marked.filter(({ marks }) => marks.verdict).length;
  const wrongReason = marked.filter(
    ({ marks }) => marks.verdict && marks.reason === "wrong",
  ).length;
  return (
    <section className="stack gap-l training-result" aria-labelledby={HERE}>
      <h2 id={HERE} tabIndex={-1}>
        {t("result")}
      </h2>
      <dl className="cluster panel tinted score">
        <div>
          <dt>{t("marks")}</dt>
          <dd>{t("marksOf", { marks: sum.points / sum.of, of: marked.length })}</dd>
          <dd className="hint">{t("marksRule")}</dd>
        </div>
        <div>
          <dt>{t("verdicts")}</dt>
          <dd>{t("verdictsOf", { count: verdicts, of: marked.length })}</dd>
          {wrongReason === 0 ? null : (
            <dd className="hint">{t("wrongReason", { count: wrongReason })}</dd>
          )}
        </div>
      </dl>
      {checked.differences.length === 0 ? null : (
        <Message kind="warning" role="status">
          <p>{t("keysDiffer")}</p>
          <Differences set={run.set} differences={checked.differences} />
        </Message>
      )}
      {launched === undefined ? (
        <ResultOutputs run={run} />
      ) : (
        <Grade run={run} session={launched} />
      )}
      {marked.map(({ item, marks }, at) => {
        const told = items[at];
        return told === undefined ? null : (
          <ItemResult
            key={item.item}
            item={item}
            told={told}
            answer={answerIn(run, item.item)}
            marks={marks}
          />
        );
      })}
      <div>
        <Button onClick={() => runStore.keep(again(run))}>{t("again")}</Button>
      </div>
    </section>
  );
}
