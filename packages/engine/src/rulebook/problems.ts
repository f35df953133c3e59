import { nearest, type Problem } from "../problem.ts";

/** Every code that reading, checking or amending a rulebook can report. */
export const READ_CODES = [
  // the text of a file
  "YAML_SYNTAX",
  "YAML_TAB",
  "YAML_DUPLICATE_KEY",
  "YAML_ANCHOR",
  "YAML_FEATURE",
  "YAML_SEVERAL_DOCUMENTS",
  "YAML_EMPTY_VALUE",
  "YAML_NUMBER",
  "TEXT_MALFORMED",
  "TOO_LARGE",
  "TOO_DEEP",
  "FORBIDDEN_KEY",
  // the folder
  "MANIFEST_MISSING",
  "FILE_MISSING",
  "FILE_NOT_LISTED",
  "FILE_LISTED_TWICE",
  "FILE_KIND_UNKNOWN",
  // the shape of an entry
  "MEMBER_UNKNOWN",
  "MEMBER_MISSING",
  "VALUE_WRONG_TYPE",
  "CHOICE_UNKNOWN",
  "LIST_EMPTY",
  "DATE_IMPOSSIBLE",
  "ID_MALFORMED",
  "TEXT_MISSES_LANGUAGE",
  "TEXT_EMPTY",
  "LANGUAGE_UNKNOWN",
  "BOOLEAN_FOR_OPTION",
  // ids
  "ID_DUPLICATE",
  "ID_RESERVED",
  "FACT_UNKNOWN",
  "READING_UNKNOWN",
  "PARAMETER_UNKNOWN",
  "OUTCOME_UNKNOWN",
  "CONDITION_UNKNOWN",
  "SOURCE_UNKNOWN",
  "OPTION_UNKNOWN",
  "TABLE_UNKNOWN",
  "COLUMN_UNKNOWN",
  "ROW_UNKNOWN",
  "LAYER_UNKNOWN",
  "GROUP_UNKNOWN",
  "RULE_UNKNOWN",
  // conditions
  "CONDITION_EMPTY",
  "CONDITION_READS_TOO_MUCH",
  "CYCLE",
  "OPERATOR_MISFIT",
  "VALUE_OUT_OF_DOMAIN",
  "DATE_IN_CONDITION",
  "PATH_MISFIT",
  // dates and citations
  "SPAN_REVERSED",
  "SPAN_OVERLAP",
  "CITES_NOTHING",
  // what fits what
  "FACT_MISFIT",
  "LAYER_MISFIT",
  "OUTCOME_WITHOUT_RULE",
  "LAYER_NOT_CLAIMED",
  "EXCEPTION_MISFIT",
  "DERIVATION_MISFIT",
  "LIMIT_MISFIT",
  "ROWS_MISFIT",
  "GUIDE_MISFIT",
  // amendments
  "AMENDMENT_CONFLICT",
  "AMENDMENT_CHANGES_NOTHING",
  "AMENDMENT_RENAMES_RULE",
] as const;

/** A code of {@link READ_CODES}. */
export type ReadCode = (typeof READ_CODES)[number];

/** What is wrong with a rulebook, without its place. */
export interface Diagnostic {
  readonly code: ReadCode;
  readonly detail: string;
  readonly suggestion?: string;
}

/** A diagnostic with the nearest of the candidates as its suggestion, if one is near. */
export function suggest(
  diagnostic: Diagnostic,
  id: string,
  candidates: Iterable<string>,
): Diagnostic {
  const suggestion = nearest(id, candidates);
  return suggestion === undefined ? diagnostic : { ...diagnostic, suggestion };
}

/** A diagnostic at its place. */
export function located(diagnostic: Diagnostic, where: Pick<Problem, "at" | "pointer">): Problem {
  return { ...diagnostic, ...where };
}

/** Ids in a sentence, the first dozen of them. */
export function listed(ids: readonly string[]): string {
  return ids.length > 12 ? `${ids.slice(0, 12).join(", ")}, ...` : ids.join(", ");
}
