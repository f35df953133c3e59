import { useEffect, useRef } from "react";
import { useLaw } from "../../law/law-context.tsx";
import { Link } from "../../router/link.tsx";
import { Message } from "../../ui/message.tsx";
import { Progress } from "../../ui/progress.tsx";
import { useWords } from "../../words/words.ts";
import { ExerciseCaseView } from "./attempt/exercise-case.tsx";
import { CaseChoice } from "./cases/case-choice.tsx";
import { useCases } from "./cases/use-cases.ts";
import "./exercise.css";
import { TITLE } from "./exercise-title.ts";
import { exerciseWords } from "./exercise-words.ts";

/** Worked cases to be solved: first the learner commits, then the solution is shown, then comes a twin. */
export default function ExerciseScreen({ id }: { readonly id: string }) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const { cases, failed } = useCases();
  useFocusOnChange(id);
  const shown = cases?.find((each) => each.case === id);
  if (cases === undefined) {
    return (
      <div className="page exercise">
        <h1>{t("title")}</h1>
        {failed ? (
          <Message kind="error" role="alert">
            <p>{t("loadFailed")}</p>
          </Message>
        ) : (
          <Progress label={t("loading")} />
        )}
      </div>
    );
  }
  if (id === "") return <CaseChoice cases={cases} />;
  if (shown === undefined) {
    return (
      <div className="page exercise">
        <h1 id={TITLE} tabIndex={-1}>
          {t("noSuchCase")}
        </h1>
        <p>{t("noSuchCaseNote")}</p>
        <Link to="/exercise">{t("allCases")}</Link>
      </div>
    );
  }
  return (
    <div className="page exercise">
      <p className="exercise-trail">
        <Link to="/exercise">{t("allCases")}</Link>
      </p>
      <h1 id={TITLE} tabIndex={-1}>
        {say.text(shown.title)}
      </h1>
      <ExerciseCaseView key={shown.case} shown={shown} cases={cases} />
    </div>
  );
}

/** Going to another case, or back to all, puts the focus on its heading. */
function useFocusOnChange(id: string): void {
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    scrollTo({ top: 0 });
    document.getElementById(TITLE)?.focus({ preventScroll: true });
  }, [id]);
}
