import type { Problem } from "@cokdyby/engine";

/** Something that the person at the keyboard can put right. */
export interface InputProblem extends Problem {
  /** `file:line:column`, or the option that says it. */
  readonly where?: string;
}

/** The place of a problem as `file:line:column`. */
export function atPlace<P extends Problem>(problem: P): P & InputProblem {
  const { at } = problem;
  return at === undefined ? problem : { ...problem, where: `${at.file}:${at.line}:${at.column}` };
}

/** Every code that the command line itself can report. */
export const CLI_PROBLEMS = [
  "FILE_NOT_FOUND",
  "FILE_NOT_READABLE",
  "NOT_A_FILE",
  "NOT_TEXT",
  "FILE_TOO_LARGE",
  "NOT_A_CASE",
  "CASE_FILE_GIVEN",
  "CASE_GIVEN",
  "OPTION_OF_CASES",
  "NOTHING_GIVEN",
  "NOT_PROPERTIES",
  "STDIN_TAKEN",
  "NOT_A_PAIR",
  "GIVEN_TWICE",
  "FORBIDDEN_KEY",
  "MEMBER_UNKNOWN",
  "OUTCOME_UNKNOWN",
  "LIST_UNKNOWN",
  "FACT_UNKNOWN",
  "RULE_UNKNOWN",
  "TOPIC_UNKNOWN",
  "READING_UNKNOWN",
  "PARAMETER_UNKNOWN",
  "SOURCE_UNKNOWN",
  "PROPERTY_UNKNOWN",
  "AMENDMENT_UNKNOWN",
  "RECOMMENDATION_UNKNOWN",
  "DECISION_UNKNOWN",
  "TOKEN_UNKNOWN",
  "ACTION_UNKNOWN",
  "STORE_ACTION_UNKNOWN",
  "STORE_MISSING",
  "OUT_NEEDED",
  "FILE_NEEDED",
  "NODE_BUDGET",
  "RECIPIENT_MALFORMED",
  "NOT_AN_IDENTITY",
  "IDENTITY_NEEDED",
  "BACKUP_NOT_OPENED",
  "EXPIRY_MALFORMED",
  "TIME_MALFORMED",
  "TITLE_NOT_KEPT",
  "NOT_A_KEY",
  "NOT_AN_OPENING",
  "OPENING_NEEDED",
  "FILE_EXISTS",
  "FILE_EXISTS_FORCE",
  "FILE_NOT_WRITABLE",
  "SQL_NEEDED",
  "OUTCOME_NEEDED",
  "COLUMN_UNKNOWN",
  "SET_TWICE",
  "FORMAT_NEEDED",
  "PASS_MALFORMED",
  "ARCHIVE_NEEDED",
  "DUCKDB_MISSING",
  "MEMORY_MALFORMED",
  "NUMBER_MALFORMED",
  "SEED_MALFORMED",
  "TABLE_NEEDS_POSTGRES",
  "THREADS_MALFORMED",
  "DAY_NEEDED",
  "SOURCE_NEEDED",
  "WORDING_THERE",
  "WORDING_UNKNOWN",
  "WORDINGS_UNREADABLE",
  "PROVISION_MALFORMED",
  "PROVISION_UNKNOWN",
  "NOTHING_TO_TRIAGE",
  "BOOK_FORMAT_UNKNOWN",
  "REVIEW_NOT_A_SHEET",
  "COLUMN_NEEDED",
  "ENTRY_UNKNOWN",
  "OLDER_WORDING",
  "VERDICT_UNKNOWN",
  "REMARK_NEEDED",
  "NAME_NEEDED",
  "DAY_MALFORMED",
  "SIGNATURES_UNREADABLE",
] as const;
export type CliCode = (typeof CLI_PROBLEMS)[number];

/** A command that cannot be carried out as it was given: exit code 2. */
export class BadInput extends Error {
  override readonly name = "BadInput";
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    super("bad input");
    this.problems = problems;
  }
}

/** A problem of the command line's own. */
export function cliProblem(code: CliCode, where: string, suggestion?: string): InputProblem {
  const problem = { code, detail: code, where };
  return suggestion === undefined ? problem : { ...problem, suggestion };
}
