import type { Problem } from "@cokdyby/engine";
import { pathOf } from "@cokdyby/engine/rulebook";
import { problemWords } from "@cokdyby/words/web/problem";
import { useWords } from "../words/words.ts";
import { isWorded } from "./problem-words.ts";

/** What is wrong, in words, each with its place where there is one. */
export function ProblemList({
  problems,
  linkOf,
}: {
  readonly problems: readonly Problem[];
  /** The place by its name on the page, and the way there. */
  readonly linkOf?: (
    problem: Problem,
  ) => { readonly name: string; readonly go: () => void } | undefined;
}) {
  if (problems.length === 0) return null;
  return (
    <ul className="problems">
      {problems.map((problem) => {
        const { at, code, pointer = "" } = problem;
        const link = linkOf?.(problem);
        const member = link === undefined ? pathOf(pointer).join("/") : "";
        return (
          <li key={`${code} ${pointer} ${at?.line} ${at?.column}`}>
            <ProblemPlace problem={problem} />
            {link === undefined ? null : (
              <>
                <button type="button" className="link-button" onClick={link.go}>
                  {link.name}
                </button>
                {": "}
              </>
            )}
            {member === "" ? null : (
              <>
                <code>{member}</code>{" "}
              </>
            )}
            <ProblemText problem={problem} />
          </li>
        );
      })}
    </ul>
  );
}

/** What is wrong, what mends it, and what was probably meant. */
export function ProblemText({ problem }: { readonly problem: Problem }) {
  const t = useWords(problemWords);
  const { code, detail, suggestion } = problem;
  const key = `code.${code}` as const;
  const text = isWorded(key) ? t(key) : detail;
  return suggestion === undefined ? text : `${text} ${t("suggestion", { suggestion })}`;
}

/** Where in a text something is wrong; nothing where it is in none. */
export function ProblemPlace({ problem: { at } }: { readonly problem: Problem }) {
  const t = useWords(problemWords);
  if (at === undefined) return null;
  const place = t("place", { line: at.line, column: at.column });
  return <span className="problem-place">{place}: </span>;
}
