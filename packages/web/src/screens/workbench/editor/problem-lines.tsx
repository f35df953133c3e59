import type { Problem } from "@cokdyby/engine";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useWords } from "../../../words/words.ts";
import type { GoTo } from "./code-editor.tsx";
import { problemText } from "./problem-text.ts";

/** What is wrong with a text, each with a way to its line. */
export function ProblemLines({
  problems,
  pending,
  language,
  onGoTo,
}: {
  readonly problems: readonly Problem[];
  readonly pending: boolean;
  readonly language: string;
  readonly onGoTo: (to: GoTo) => void;
}) {
  const t = useWords(workbenchWords);
  return (
    <div className="bench-problems">
      <p role="status" className={problems.length === 0 ? "hint" : "small field-problem"}>
        {pending
          ? t("reading")
          : problems.length === 0
            ? t("noProblems")
            : t("problems", { count: problems.length })}
      </p>
      {problems.length === 0 ? null : (
        <ul className="problems">
          {problems.map((problem) => {
            const { code, at, pointer = "" } = problem;
            return (
              <li key={`${code} ${at?.line} ${at?.column} ${pointer}`}>
                {at === undefined ? null : (
                  <button
                    type="button"
                    className="link-button inline"
                    onClick={() => onGoTo({ line: at.line, column: at.column })}
                  >
                    {t("line", { line: at.line })}
                  </button>
                )}{" "}
                {problemText(language, problem)}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
