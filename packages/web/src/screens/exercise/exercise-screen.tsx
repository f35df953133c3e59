import { useEffect, useRef } from "react";
import { useLaw } from "../../law/law-context.tsx";
import { Link } from "../../router/link.tsx";
import { Waiting } from "../../ui/waiting.tsx";
import { useWords } from "../../words/words.ts";
import { placeOf } from "./address.ts";
import { TWIN } from "./attempt/case-told.tsx";
import { ExerciseCaseView } from "./attempt/exercise-case.tsx";
import { BranchView } from "./branching/branch-view.tsx";
import { CaseChoice } from "./cases/case-choice.tsx";
import { useCases } from "./cases/use-cases.ts";
import "./exercise.css";
import { exerciseWords } from "@cokdyby/words/web/exercise";
import { TITLE } from "./exercise-title.ts";
import { askFocus } from "./focus-asked.ts";
import { attemptKey, useProgress } from "./progress-store.ts";

/** Worked cases to be solved: first the learner commits, then the solution is shown, then comes a twin. */
export default function ExerciseScreen({ id }: { readonly id: string }) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const { value: cases, failed } = useCases();
  const { name, isTwin, isBranch } = placeOf(id);
  useFocusOnChange(id, isTwin);
  const shown = cases?.find((each) => each.case === name);
  // the twin that was last begun; where there is none, its address shows the case
  const twin = useProgress().attempts[attemptKey(name, true)]?.twin;
  if (cases === undefined) {
    return (
      <div className="wide page stack gap-l exercise">
        <h1>{t("title")}</h1>
        <Waiting failed={failed} label={t("loading")} words={t("loadFailed")} />
      </div>
    );
  }
  if (id === "") return <CaseChoice cases={cases} />;
  if (shown === undefined) {
    return (
      <div className="wide page stack gap-l exercise">
        <h1 id={TITLE} tabIndex={-1}>
          {t("noSuchCase")}
        </h1>
        <p>{t("noSuchCaseNote")}</p>
        <Link to="/exercise">{t("allCases")}</Link>
      </div>
    );
  }
  if (isBranch) return <BranchView key={shown.case} shown={shown} cases={cases} />;
  return (
    <div className="wide page stack gap-l exercise">
      <p className="small">
        <Link to="/exercise">{t("allCases")}</Link>
      </p>
      <h1 id={TITLE} tabIndex={-1}>
        {isTwin && twin !== undefined
          ? t("twinCaseTitle", { title: say.text(shown.neutral) })
          : say.text(shown.neutral)}
      </h1>
      <ExerciseCaseView
        key={shown.case}
        shown={shown}
        isTwin={isTwin && twin !== undefined}
        cases={cases}
      />
    </div>
  );
}

/** Going to another case, or back to all, puts the focus on its heading; going to a twin, on what it is. */
function useFocusOnChange(id: string, isTwin: boolean): void {
  const before = useRef(id);
  useEffect(() => {
    if (before.current === id) return;
    before.current = id;
    if (isTwin) return askFocus(TWIN);
    scrollTo({ top: 0 });
    document.getElementById(TITLE)?.focus({ preventScroll: true });
  }, [id]);
}
