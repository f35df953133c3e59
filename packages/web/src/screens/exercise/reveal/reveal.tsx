import type { NearMiss } from "@cokdyby/training";
import { exerciseWords } from "@cokdyby/words/web/exercise";
import { caseOf, titledIn } from "../../../case/case.ts";
import { openAsCase } from "../../../case/open-as-case.ts";
import { useLaw } from "../../../law/law-context.tsx";
import { go } from "../../../router/route.ts";
import { Button } from "../../../ui/button.tsx";
import { inEachLanguage } from "../../../words/languages.ts";
import { useWords, wordsIn } from "../../../words/words.ts";
import type { Attempt } from "../attempt/attempt.ts";
import { scoreOf } from "../attempt/score.ts";
import { marksWords, rightWords } from "../attempt/score-words.ts";
import type { Solution } from "../attempt/use-solution.ts";
import { anotherCase } from "../cases/another-case.ts";
import type { ExerciseCase } from "../cases/use-cases.ts";
import { useAskedFocus } from "../focus-asked.ts";
import { TwinButton } from "../twin/twin-button.tsx";
import { OutcomeReveal } from "./outcome-reveal.tsx";
import { Turned } from "./turned.tsx";

/** Id of the heading over the solution. */
export const RESULT = "exercise-result";

/** The solution beside the answers: the score, each outcome with its reasons, and where to go from here. */
export function Reveal({
  shown,
  cases,
  attempt,
  solution,
  onAgain,
  onTwin,
}: {
  readonly shown: ExerciseCase;
  readonly cases: readonly ExerciseCase[];
  readonly attempt: Attempt;
  readonly solution: Solution;
  readonly onAgain: () => void;
  readonly onTwin: (twin: NearMiss) => void;
}) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  useAskedFocus(RESULT);
  const score = scoreOf(attempt, solution.items);
  const isTwin = attempt.twin !== undefined;
  const open = () => {
    const titles = inEachLanguage((language) => {
      const title = shown.title[language];
      return isTwin ? wordsIn(exerciseWords, language)("twinCaseTitle", { title }) : title;
    });
    const opened = titledIn({ ...caseOf(solution.decided), titles }, say.language);
    openAsCase(opened, t("openedAsCase", { title: opened.title ?? "" }));
  };
  return (
    <section className="stack gap-l exercise-reveal" aria-labelledby={RESULT}>
      <h2 id={RESULT} tabIndex={-1}>
        {t("result")}
      </h2>
      <dl className="cluster panel tinted score">
        <div>
          <dt>{t("resultMarks")}</dt>
          <dd>{marksWords(score, t)}</dd>
          <dd className="hint">{t("marksRule")}</dd>
        </div>
        <div>
          <dt>{t("resultFindings")}</dt>
          <dd>{rightWords(score, t)}</dd>
        </div>
      </dl>
      {isTwin ? <Turned attempt={attempt} solution={solution} /> : null}
      {attempt.chosen.map((outcome) => (
        <OutcomeReveal key={outcome} outcome={outcome} attempt={attempt} solution={solution} />
      ))}
      <div className="cluster middle exercise-next">
        <TwinButton shown={shown} attempt={attempt} solution={solution} onTwin={onTwin} />
        <Button
          onClick={() => {
            const next = anotherCase(cases, shown.case);
            if (next !== undefined) go(`/exercise/${next}`);
          }}
        >
          {t("another")}
        </Button>
        <Button look="base" onClick={onAgain}>
          {t("again")}
        </Button>
        <Button look="base" onClick={open}>
          {t("openAsCase")}
        </Button>
      </div>
    </section>
  );
}
