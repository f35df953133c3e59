import type { Problem } from "@cokdyby/engine";
import { ProblemPlace } from "../../../ui/problem-list.tsx";
import { useLanguage } from "../../../words/language.tsx";
import { problemText } from "./problem-text.ts";

/** What is wrong with a draft, with what mends it, each at its line and column where it stands in a text. */
export function DraftProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const language = useLanguage();
  return (
    <ul className="problems">
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.at?.line} ${problem.at?.column} ${problem.pointer}`}>
          <ProblemPlace problem={problem} />
          {problemText(language, problem)}
        </li>
      ))}
    </ul>
  );
}
