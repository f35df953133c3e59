import type { TrainingSet } from "@cokdyby/training";
import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useMemo, useState } from "react";
import { useLaw } from "../../law/law-context.tsx";
import { go } from "../../router/route.ts";
import { Button } from "../../ui/button.tsx";
import { askFocus } from "../../ui/focus-asked.ts";
import { Waiting } from "../../ui/waiting.tsx";
import { useWords } from "../../words/words.ts";
import type { ShownItem } from "../../worker/training-tasks.ts";
import { useTask } from "../../worker/use-task.ts";
import { ItemForm } from "../training/learn/item-form.tsx";
import { Places } from "../training/learn/places.tsx";
import { answerIn, beginRun, goingOn, goTo, isHandedIn, type Run } from "../training/learn/run.ts";
import { runStore, useRuns } from "../training/learn/run-store.ts";
import { useToldSet } from "../training/set/use-told-set.ts";
import { workedCase } from "../training/set/use-worked.ts";
import { caseAddress } from "./address.ts";
import { CaseResult, SOLUTION } from "./case-result.tsx";
import { questionsOf } from "./cases/questions-of.ts";
import type { ExerciseCase } from "./cases/use-cases.ts";

/**
 * A worked case as a set that begins with one item. Each item is handed in alone; then the solution is
 * shown, and a twin or the next question may be added.
 */
export function CaseRun({
  shown,
  at,
  cases,
}: {
  readonly shown: ExerciseCase;
  readonly at: number | "last";
  readonly cases: readonly ExerciseCase[];
}) {
  const t = useWords(exerciseWords);
  const { rulebook } = useLaw();
  const kept = useRuns().cases[shown.case];
  const questions = useMemo(() => questionsOf(rulebook, shown), [rulebook, shown]);
  const worked = useMemo(() => workedCase(shown), [shown]);
  const { value, pending, fault } = useTask("askAbout", kept ? undefined : [worked, questions]);
  const begun = kept ?? (value && beginRun({ name: "", set: value, about: shown.case }));
  const { items, failed } = useToldSet(begun?.set);
  if (begun === undefined || items === undefined) {
    const isNone = begun === undefined && !pending;
    return (
      <Waiting
        failed={fault !== undefined || failed || isNone}
        label={t("preparing")}
        words={t("fault")}
      />
    );
  }
  const place = at === "last" ? items.length - 1 : at < items.length ? at : 0;
  const run = goTo(begun, place);
  const item = items[place];
  if (item === undefined) return null;
  const goOn = (set: TrainingSet) => {
    runStore.keep(goingOn(run, set));
    go(caseAddress(shown.case, items.length));
  };
  return (
    <>
      {items.length === 1 ? null : (
        <Places run={run} onGo={(to) => go(caseAddress(shown.case, to))} />
      )}
      {isHandedIn(run, place) ? (
        <CaseResult
          key={item.item}
          shown={shown}
          cases={cases}
          run={run}
          questions={questions}
          worked={worked}
          onGoOn={goOn}
        />
      ) : (
        <CaseForm key={item.item} run={run} item={item} />
      )}
    </>
  );
}

function CaseForm({ run, item }: { readonly run: Run; readonly item: ShownItem }) {
  const t = useWords(exerciseWords);
  const [pressed, setPressed] = useState(false);
  const isOpen = answerIn(run, item.item).verdict === undefined;
  const commit = () => {
    if (!isOpen) {
      askFocus(SOLUTION);
      return runStore.keep({ ...run, handedIn: true });
    }
    setPressed(true);
    const question = document.querySelector<HTMLElement>(".training-ask");
    question?.scrollIntoView({ block: "center" });
    question?.querySelector("input")?.focus({ preventScroll: true });
  };
  return (
    <ItemForm run={run} item={item} missing={pressed && isOpen}>
      <div className="stack gap-s starts exercise-commit">
        <Button look="solid" size="m" onClick={commit}>
          {t("commit")}
        </Button>
        <p className="hint">{t("commitNote")}</p>
      </div>
    </ItemForm>
  );
}
