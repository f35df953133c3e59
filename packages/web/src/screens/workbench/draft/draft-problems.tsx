import type { Problem } from "@cokdyby/engine";
import { workbenchWords } from "@cokdyby/words/web/workbench";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import { problemText } from "./problem-text.ts";

/** What is wrong with a draft, with what mends it, each at its line and column where it stands in a text. */
export function DraftProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useWords(workbenchWords);
  const language = useLanguage();
  return (
    <ul className="problems">
      {problems.map((problem) => {
        const { code, at, pointer } = problem;
        return (
          <li key={`${code} ${at?.line} ${at?.column} ${pointer}`}>
            {at === undefined ? null : (
              <span className="problem-place">
                {t("place", { line: at.line, column: at.column })}:{" "}
              </span>
            )}
            {problemText(language, problem)}
          </li>
        );
      })}
    </ul>
  );
}
