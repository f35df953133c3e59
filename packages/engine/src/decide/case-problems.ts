/** Everything this step can report. */
export const CASE_PROBLEMS = [
  "SHAPE",
  "MEMBER_UNKNOWN",
  "FORBIDDEN_KEY",
  "FACT_UNKNOWN",
  "READING_UNKNOWN",
  "OPTION_UNKNOWN",
  "OPTION_REPLACED",
  "VALUE_WRONG_TYPE",
  "VALUE_OUT_OF_DOMAIN",
  "DATE_IMPOSSIBLE",
  "EMPTY_RANGE",
  "NOT_IN_FORCE",
  "NOT_PRESUMABLE",
  "LAW_DATE_TOO_EARLY",
  "LAW_DATE_UNCLEAR",
] as const;
export type CaseProblemCode = (typeof CASE_PROBLEMS)[number];

/** Notes a problem of a case. No detail repeats a fact's value. */
export type ReportProblem = (
  code: CaseProblemCode,
  pointer: string,
  detail: string,
  suggestion?: string,
) => void;

/** Ids in the words of a problem. */
export function list(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(", ");
}
