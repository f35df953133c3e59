import { coreOf } from "../decide/engine-core.ts";
import { readOutcomes } from "../decide/evaluate.ts";
import { NodeBudgetFault } from "../diagram/node-budget.ts";
import { isCalendarDate } from "../facts/calendar.ts";
import { fail, type Problem, problemNear, type Result, succeed } from "../problem.ts";
import { lawOn } from "../rulebook/law-on.ts";
import type { IsoDate, Rulebook } from "../rulebook/rulebook.ts";
import { NotExportable } from "./not-exportable.ts";
import { rowQuery, type SqlColumn } from "./row-query.ts";
import { SQL_DIALECTS, type SqlDialectId } from "./sql-dialect.ts";

/** What a query is asked for. */
export interface SqlRequest {
  readonly dialect: string;
  /** Ids of outcomes: one query for each. */
  readonly outcomes: readonly string[];
  /** The law date of every row. */
  readonly on: IsoDate;
  /** The day that stands for today, in the presumption of a date. */
  readonly today: IsoDate;
  /** Columns besides `id` and `status`. */
  readonly columns?: readonly SqlColumn[];
}

/** A query that decides one outcome. */
export interface SqlQuery {
  readonly outcome: string;
  readonly sql: string;
}

/** The queries, in rulebook order, and why one of another outcome is not written. */
export interface SqlQueries {
  readonly queries: readonly SqlQuery[];
  readonly refused: readonly Problem[];
}

/** A query that decides several outcomes, in rulebook order. */
export interface SqlTogether {
  readonly outcomes: readonly string[];
  readonly sql: string;
}

/**
 * One SELECT for each outcome, over a table `cases`: its columns are `id`, a whole number of its own for each row,
 * every fact, and every reading as `reading.<id>`, by name in double quotes. Options and dates are texts, truth
 * values booleans or 0 and 1, numbers whole numbers; NULL is missing, of a reading: as in a case that names none.
 *
 * The result has the columns `id` and `status`: what `evaluate` finds for the case `{ on, facts, readings }` on the
 * day `today`, or `notACase` where it refuses it.
 *
 * @returns the queries that can be written, or every problem at once, where none can
 * @throws EngineFault only for a mistake in our own code
 */
export function exportSql(rulebook: Rulebook, request: SqlRequest): Result<SqlQueries> {
  const known = readRequest(rulebook, request);
  if (!known.ok) return known;
  const refused: Problem[] = [];
  const queries = known.value.outcomes.flatMap((outcome) => {
    const query = queryOf(rulebook, request, known.value, [outcome], (_, column) => column);
    if (query.ok) return [{ outcome, sql: query.value }];
    const at = request.outcomes.indexOf(outcome);
    const pointer = at < 0 ? "#/outcomes" : `#/outcomes/${at}`;
    refused.push(...query.problems.map((problem) => ({ ...problem, pointer })));
    return [];
  });
  return queries.length === 0 && refused.length > 0 ? fail(refused) : succeed({ queries, refused });
}

/**
 * One SELECT that decides all outcomes together, and so reads each row once: as {@link exportSql}, but the status of an
 * outcome is in the column with its id, and what else is asked for in `<outcome>.dependsOn` and `<outcome>.missing`;
 * `limit` is there once.
 *
 * @returns the query, or every problem at once
 * @throws EngineFault only for a mistake in our own code
 */
export function exportSqlTogether(rulebook: Rulebook, request: SqlRequest): Result<SqlTogether> {
  const known = readRequest(rulebook, request);
  if (!known.ok) return known;
  const { outcomes } = known.value;
  const query = queryOf(rulebook, request, known.value, outcomes, (outcome, column) =>
    column === "status" ? outcome : `${outcome}.${column}`,
  );
  return query.ok ? succeed({ outcomes, sql: query.value }) : query;
}

interface ReadRequest {
  readonly dialect: SqlDialectId;
  readonly outcomes: readonly string[];
}

function readRequest(rulebook: Rulebook, request: SqlRequest): Result<ReadRequest> {
  const outcomes = readOutcomes(rulebook, request.outcomes);
  const dialect = SQL_DIALECTS.find((each) => each === request.dialect);
  const problems: Problem[] = [
    ...(dialect === undefined ? [unknownDialect(request.dialect)] : []),
    ...(outcomes.ok ? [] : outcomes.problems),
    ...dateProblems(rulebook, request.on),
  ];
  if (dialect === undefined || !outcomes.ok || problems.length > 0) return fail(problems);
  return succeed({ dialect, outcomes: outcomes.value });
}

function queryOf(
  rulebook: Rulebook,
  { on, today, columns = [] }: SqlRequest,
  { dialect }: ReadRequest,
  outcomes: readonly string[],
  nameOf: (outcome: string, column: "status" | "dependsOn" | "missing") => string,
): Result<string> {
  const compiled = coreOf(rulebook).compiled(lawOn(rulebook, on));
  try {
    return succeed(rowQuery(compiled, { outcomes, dialect, on, today, columns, nameOf }));
  } catch (error) {
    return fail([problemOf(error, outcomes.join("`, `"))]);
  }
}

function unknownDialect(given: string): Problem {
  const detail = `there is no such dialect of SQL; choose ${SQL_DIALECTS.map((each) => `\`${each}\``).join(", ")}`;
  return problemNear("DIALECT_UNKNOWN", detail, "#/dialect", given, SQL_DIALECTS);
}

function dateProblems({ earliest }: Rulebook, on: string): Problem[] {
  const pointer = "#/on";
  if (!isCalendarDate(on)) {
    const detail = "`on` is no calendar date; write it as YYYY-MM-DD";
    return [{ code: "DATE_IMPOSSIBLE", detail, pointer }];
  }
  if (on >= earliest) return [];
  const detail = `the law is modelled from ${earliest}; name a law date not before it`;
  return [{ code: "LAW_DATE_TOO_EARLY", detail, pointer, suggestion: earliest }];
}

function problemOf(error: unknown, outcome: string): Problem {
  const pointer = `#/outcomes`;
  if (error instanceof NotExportable && error.code === "NOT_EXPORTABLE") {
    return {
      code: error.code,
      detail: `\`${outcome}\` is not written as SQL: ${error.message}`,
      pointer,
    };
  }
  if (error instanceof NotExportable || error instanceof NodeBudgetFault) {
    const detail = `the query of \`${outcome}\` would be too long; ask for the outcomes that it is made of`;
    return { code: "QUERY_TOO_LARGE", detail, pointer };
  }
  throw error;
}
