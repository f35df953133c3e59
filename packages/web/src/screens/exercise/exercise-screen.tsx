import { exerciseWords } from "@cokdyby/words/web/exercise";
import { type ReactNode, useEffect, useRef } from "react";
import { useLaw } from "../../law/law-context.tsx";
import { Link } from "../../router/link.tsx";
import { askFocus } from "../../ui/focus-asked.ts";
import { Waiting } from "../../ui/waiting.tsx";
import { useWords } from "../../words/words.ts";
import { HERE } from "../training/learn/here.ts";
import { placeOf } from "./address.ts";
import { BranchView } from "./branching/branch-view.tsx";
import { CaseRun } from "./case-run.tsx";
import { CaseChoice } from "./cases/case-choice.tsx";
import { useCases } from "./cases/use-cases.ts";
import { TITLE } from "./exercise-title.ts";
import "./exercise.css";

/** Worked cases to be solved, each as a set of its own: an answer, the solution at once, then a twin. */
export function ExerciseScreen({ id }: { readonly id: string }) {
  const t = useWords(exerciseWords);
  const { say } = useLaw();
  const { value: cases, failed } = useCases();
  const { name, at, isBranch } = placeOf(id);
  useFocusOnChange(id);
  const shown = cases?.find((each) => each.case === name);
  const page = (title: string, content: ReactNode) => (
    <div className="wide page stack gap-l exercise">
      <p className="small">
        <Link to="/exercise">{t("allCases")}</Link>
      </p>
      <h1 id={TITLE} tabIndex={-1}>
        {title}
      </h1>
      {content}
    </div>
  );
  if (cases === undefined) {
    return page(
      t("title"),
      <Waiting failed={failed} label={t("loading")} words={t("loadFailed")} />,
    );
  }
  if (id === "") return <CaseChoice cases={cases} />;
  if (shown === undefined) return page(t("noSuchCase"), <p>{t("noSuchCaseNote")}</p>);
  if (isBranch) return <BranchView key={name} shown={shown} cases={cases} />;
  return page(say.text(shown.neutral), <CaseRun key={name} shown={shown} at={at} cases={cases} />);
}

/** Going to another case, or back to all, puts the focus on its heading; going to another item, on that of the item. */
function useFocusOnChange(id: string): void {
  const before = useRef(id);
  useEffect(() => {
    const from = placeOf(before.current);
    const to = placeOf(id);
    if (before.current === id) return;
    before.current = id;
    scrollTo({ top: 0 });
    const isItem = from.name === to.name && !to.isBranch;
    const heading = document.getElementById(isItem ? HERE : TITLE);
    // an item that is still put into words is drawn later
    if (heading === null) askFocus(HERE);
    else heading.focus({ preventScroll: true });
  }, [id]);
}
