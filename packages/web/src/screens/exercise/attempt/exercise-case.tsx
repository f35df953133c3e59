import type { NearMiss } from "@cokdyby/training";
import { exerciseWords } from "@cokdyby/words/web/exercise";
import { useLaw } from "../../../law/law-context.tsx";
import { go } from "../../../router/route.ts";
import { Waiting } from "../../../ui/waiting.tsx";
import { useWords } from "../../../words/words.ts";
import { twinAddress } from "../address.ts";
import { defaultQuestions } from "../cases/default-questions.ts";
import type { ExerciseCase } from "../cases/use-cases.ts";
import { askFocus } from "../focus-asked.ts";
import { attemptKey, progressStore, useProgress } from "../progress-store.ts";
import { RESULT, Reveal } from "../reveal/reveal.tsx";
import { type Attempt, begin } from "./attempt.ts";
import { CaseTold, TWIN } from "./case-told.tsx";
import { QUESTIONS, QuestionForm } from "./question-form.tsx";
import { scoreOf } from "./score.ts";
import { useSolution } from "./use-solution.ts";

/**
 * A worked case, or its twin, to be solved: what is told on the left; the answers, then the solution, on
 * the right. Each has its own address, so that the browser leads from the twin back to the case.
 */
export function ExerciseCaseView({
  shown,
  isTwin,
  cases,
}: {
  readonly shown: ExerciseCase;
  readonly isTwin: boolean;
  readonly cases: readonly ExerciseCase[];
}) {
  const kept = useProgress().attempts[attemptKey(shown.case, isTwin)];
  const { rulebook } = useLaw();
  const asked = Object.keys(shown.questions);
  const attempt =
    kept !== undefined && fits(kept, shown, isTwin)
      ? kept
      : begin(defaultQuestions(rulebook, asked));
  return (
    <Go key={JSON.stringify(attempt.twin) ?? ""} shown={shown} cases={cases} attempt={attempt} />
  );
}

/** Whether what was kept asks for what the case still asks for. */
function fits({ chosen, twin }: Attempt, { questions }: ExerciseCase, isTwin: boolean): boolean {
  if ((twin !== undefined) !== isTwin) return false;
  return chosen.length > 0 && chosen.every((outcome) => Object.hasOwn(questions, outcome));
}

function Go({
  shown,
  cases,
  attempt,
}: {
  readonly shown: ExerciseCase;
  readonly cases: readonly ExerciseCase[];
  readonly attempt: Attempt;
}) {
  const t = useWords(exerciseWords);
  const { solution, failed } = useSolution(shown, attempt);
  const { chosen } = attempt;
  const keep = (next: Attempt) => progressStore.attempt(shown.case, next);
  const beginAnew = (twin?: NearMiss) => {
    keep(begin(chosen, twin));
    askFocus(twin === undefined ? QUESTIONS : TWIN);
    if (twin !== undefined) go(twinAddress(shown.case));
  };
  if (solution === undefined) {
    return <Waiting failed={failed} label={t("preparing")} words={t("fault")} />;
  }
  return (
    <div className="columns write">
      <CaseTold shown={shown} attempt={attempt} solution={solution} />
      {attempt.committed ? (
        <Reveal
          shown={shown}
          cases={cases}
          attempt={attempt}
          solution={solution}
          onAgain={() => beginAnew(attempt.twin)}
          onTwin={beginAnew}
        />
      ) : (
        <QuestionForm
          attempt={attempt}
          solution={solution}
          onChange={keep}
          onCommit={() => {
            progressStore.commit(shown.case, attempt, scoreOf(attempt, solution.items));
            askFocus(RESULT);
          }}
        />
      )}
    </div>
  );
}
