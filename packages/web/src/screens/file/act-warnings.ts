import type { EvaluateFileAnswer } from "@cokdyby/api/operations/evaluate-file";

type Cell = EvaluateFileAnswer["cells"][number];

/** What the reader should know beside the answers, and of which acts. */
export interface ActWarning {
  readonly code: string;
  readonly detail: string;
  readonly acts: readonly string[];
}

/** Is told where the day itself is asked for: the words do not say which day. */
const TOLD_ELSEWHERE = "DATE_NEEDED";

/** The warnings of cells, the same words once. */
export function warningsOf(
  cells: readonly Pick<Cell, "act" | "warnings">[],
): readonly ActWarning[] {
  const found = new Map<string, { code: string; acts: Set<string> }>();
  for (const { act, warnings } of cells) {
    for (const { code, detail } of warnings) {
      if (code === TOLD_ELSEWHERE) continue;
      const known = found.get(detail) ?? { code, acts: new Set() };
      known.acts.add(act);
      found.set(detail, known);
    }
  }
  return [...found].map(([detail, { code, acts }]) => ({ code, detail, acts: [...acts] }));
}
