import { READING } from "../conditions/formula.ts";
import { coreOf } from "../decide/engine-core.ts";
import { readOutcomes } from "../decide/evaluate.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { NodeBudgetFault } from "../diagram/node-budget.ts";
import { isCalendarDate } from "../facts/calendar.ts";
import { fail, nearest, type Problem, type Result, succeed } from "../problem.ts";
import { lawOn } from "../rulebook/law-on.ts";
import type { IsoDate, Rulebook } from "../rulebook/rulebook.ts";
import { walk } from "./automaton.ts";
import { loosePresumptions } from "./loose-presumptions.ts";
import { NotExportable } from "./not-exportable.ts";
import {
  BEFORE,
  caseAutomata,
  missingAutomata,
  possibleAutomaton,
  readingPart,
  rowOutcome,
  statusAutomaton,
} from "./row-diagrams.ts";
import { rowStatements } from "./row-statements.ts";
import { rowValues } from "./row-values.ts";
import { factSymbol, marksIn, type RowVariable, readingSymbol } from "./row-variables.ts";
import {
  literal,
  SQL_DIALECTS,
  type SqlDialect,
  type SqlDialectId,
  sqlDialect,
} from "./sql-dialect.ts";
import { SqlSteps } from "./sql-steps.ts";

/** Every code that {@link exportSql} reports of its own. */
export const EXPORT_PROBLEMS = ["DIALECT_UNKNOWN", "NOT_EXPORTABLE", "QUERY_TOO_LARGE"] as const;

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

/**
 * What a query can tell besides the status: the readings on which a contested one depends, the facts that can still
 * change it, what makes a row no case. The first two are ids in rulebook order, parted by commas.
 */
export const SQL_COLUMNS = ["dependsOn", "missing", "limit"] as const;
/** A result column that is written on demand, besides the id and the status. */
export type SqlColumn = (typeof SQL_COLUMNS)[number];

/** A query that decides one outcome. */
export interface SqlQuery {
  readonly outcome: string;
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
 * @returns the queries in rulebook order, or every problem at once
 * @throws EngineFault only for a mistake in our own code
 */
export function exportSql(rulebook: Rulebook, request: SqlRequest): Result<readonly SqlQuery[]> {
  const outcomes = readOutcomes(rulebook, request.outcomes);
  const dialect = SQL_DIALECTS.find((each) => each === request.dialect);
  const problems: Problem[] = [
    ...(dialect === undefined ? [unknownDialect(request.dialect)] : []),
    ...(outcomes.ok ? [] : outcomes.problems),
    ...dateProblems(rulebook, request.on),
  ];
  if (dialect === undefined || !outcomes.ok || problems.length > 0) return fail(problems);
  const compiled = coreOf(rulebook).compiled(lawOn(rulebook, request.on));
  const queries: SqlQuery[] = [];
  for (const outcome of outcomes.value) {
    try {
      queries.push({ outcome, sql: queryOf(compiled, outcome, dialect, request) });
    } catch (error) {
      problems.push(problemOf(error, outcome));
    }
  }
  return problems.length > 0 ? fail(problems) : succeed(queries);
}

function unknownDialect(given: string): Problem {
  const suggestion = nearest(given, SQL_DIALECTS);
  return {
    code: "DIALECT_UNKNOWN",
    detail: `there is no such dialect of SQL; choose ${SQL_DIALECTS.map((each) => `\`${each}\``).join(", ")}`,
    pointer: "#/dialect",
    ...(suggestion === undefined ? {} : { suggestion }),
  };
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

const LEFT_OUT = "leftout_";

function queryOf(
  compiled: CompiledLaw,
  outcome: string,
  dialectId: SqlDialectId,
  { on, today, columns: more = [] }: SqlRequest,
): string {
  const dialect = sqlDialect(dialectId);
  const limit = more.includes("limit");
  refuseLimitsOnReadings(compiled);
  const loose = loosePresumptions(compiled, marksOf(compiled, dialect, on, today));
  const isLoose = (fact: string) => loose.includes(fact);
  const marks = marksOf(compiled, dialect, on, today);
  const diagrams = rowOutcome(compiled, outcome, marks, isLoose);
  const status = statusAutomaton(diagrams);
  const readings = more.includes("dependsOn") ? readingPart(diagrams) : undefined;
  const missing = more.includes("missing") ? missingAutomata(diagrams) : [];
  const walked = [
    status,
    ...(readings === undefined ? [] : [readings.automaton]),
    ...[...(readings?.depends ?? []), ...missing].map(({ automaton }) => automaton),
  ];
  /** The variables that the answers turn on, by id. */
  const turnsOn = new Map(
    walked
      .flatMap(({ levels }) => levels)
      .flatMap(({ variable }) =>
        variable.id === BEFORE ? [] : [[variable.id, variable] as const],
      ),
  );
  const cases = caseAutomata(compiled, marks, isLoose);

  /** What one table of rows gives: whether it is a case, and the symbols that the status reads. */
  const read = (prefix: string, isTried: boolean) => {
    const steps = new SqlSteps(prefix);
    const leftOut = new Map(
      isTried ? loose.map((fact, at) => [fact, steps.read(`${LEFT_OUT}${at}`)] as const) : [],
    );
    const context = { law: compiled.law, on, today, steps, dialect, leftOut };
    const stated = rowStatements(context);
    const known = rowValues(compiled, context, stated);
    const marked = marksIn(compiled, steps, dialect, known);
    const symbolOf = (variable: RowVariable): string => {
      if (variable.kind === "mark") {
        return marked.find(({ id }) => id === variable.id)?.flag ?? "0";
      }
      if (variable.kind === "reading") {
        return readingSymbol(compiled, steps, variable, stated.readings);
      }
      const own = compiled.space.byId.get(variable.id);
      return own === undefined ? "0" : factSymbol(steps, variable, own, known.values);
    };
    const isCase = cases.map((automaton) => {
      const answer = walk(steps, dialect, automaton, symbolOf);
      return `${answer} = ${automaton.answers.indexOf("case")}`;
    });
    const conditions = [`${known.clash} IS NULL`, ...isCase];
    const possible = steps.flag(conditions.join(" AND "));
    const symbols = [...turnsOn.values()].map((variable) => dialect.small(symbolOf(variable)));
    return { steps, stated, known, possible, symbols, symbolOf };
  };

  const symbolNames = [...turnsOn.keys()].map((_, at) => `s${at}`);
  const symbolsOf = (symbols: readonly string[]) =>
    Object.fromEntries(symbols.map((sql, at) => [symbolNames[at] as string, sql]));

  const rows = read("a", false);
  const rowId = rows.steps.read(dialect.name("id"));
  const judged = rows.steps.chain(dialect, "cases", "judged_rows", {
    id: rowId,
    iscase: dialect.small(
      `CASE WHEN ${rows.stated.malformed} = 1 THEN -1 ELSE ${rows.possible} END`,
    ),
    ...symbolsOf(rows.symbols),
  });

  const tried = read("b", true);
  const triedId = tried.steps.read(dialect.name("id"));
  const variant = tried.steps.read("variant_");
  const reason = limit ? reasonIn(compiled, dialect, tried, marks, isLoose) : undefined;
  const attempts = tried.steps.chain(dialect, "refused", "attempts_rows", {
    id: triedId,
    variant_: variant,
    iscase: tried.possible,
    ...(reason === undefined ? {} : { reason_: reason }),
    ...symbolsOf(tried.symbols),
  });

  const list = (prefix: string) => symbolNames.map((name) => `, ${prefix}${name}`).join("");
  const none = symbolNames.map((name) => `, ${dialect.small("0")} AS ${name}`).join("");
  const final = new SqlSteps("w");
  const ids = [...turnsOn.keys()];
  const symbolIn = ({ id }: RowVariable) => final.read(symbolNames[ids.indexOf(id)] as string);
  const state = walk(final, dialect, status, symbolIn);
  const finalId = final.read("id");
  const isCase = final.read("iscase");
  const answers = status.answers.map((answer, at) => `WHEN ${at} THEN ${literal(answer)}`);
  const statusColumn = final.let(
    `CASE WHEN ${isCase} <> 1 THEN 'notACase' ELSE CASE ${state} ${answers.join(" ")} END END`,
  );
  const told: Record<SqlColumn, () => string> = {
    limit: () => final.read("reason_"),
    dependsOn() {
      if (readings === undefined) return "''";
      const before = walk(final, dialect, readings.automaton, symbolIn);
      const depends = readings.depends.map(({ reading, automaton }) => ({
        id: reading.slice(READING.length),
        answer: walk(final, dialect, automaton, (variable) =>
          variable.id === BEFORE ? before : symbolIn(variable),
        ),
        yes: automaton.answers.indexOf("yes"),
      }));
      const order = compiled.law.rulebook.readings.map(({ reading }) => reading);
      return listOf(final, order, depends, `${statusColumn} = 'contested'`);
    },
    missing() {
      const found = missing.map(({ fact, automaton }) => ({
        id: fact,
        answer: walk(final, dialect, automaton, symbolIn),
        yes: automaton.answers.indexOf("yes"),
      }));
      const order = compiled.law.rulebook.facts.map(({ fact }) => fact);
      return listOf(final, order, found, `${statusColumn} IN ('unknown', 'contested')`);
    },
  };
  const asked = SQL_COLUMNS.filter((each) => more.includes(each));
  const decided = final.chain(dialect, "decidable", "decided_rows", {
    id: finalId,
    status: statusColumn,
    ...Object.fromEntries(asked.map((column) => [dialect.name(column), told[column]()])),
  });
  // a fact that is given has no presumption to leave out
  const onlyMissing = loose
    .map((fact, at) => ` AND (${LEFT_OUT}${at} = 0 OR cases.${dialect.name(fact)} IS NULL)`)
    .join("");
  const noReason = limit ? ", CAST(NULL AS CHAR(1)) AS reason_" : "";
  const columns = `id, iscase${list("")}`;
  const steps = [
    ...judged,
    `judged AS ${dialect.stored} (SELECT ${columns} FROM judged_rows)`,
    `variants (variant_${loose.map((_, at) => `, ${LEFT_OUT}${at}`).join("")}) AS (VALUES ${variantRows(loose.length)})`,
    `refused AS (SELECT * FROM cases CROSS JOIN variants WHERE cases.${dialect.name("id")} IN (SELECT id FROM judged WHERE iscase = 0)${onlyMissing})`,
    ...attempts,
    `attempts AS ${dialect.stored} (SELECT * FROM attempts_rows)`,
    ...chosenVariant(loose.length),
    `decidable AS (SELECT ${columns}${noReason} FROM judged WHERE iscase = 1` +
      ` UNION ALL SELECT id, iscase${none}${noReason} FROM judged WHERE iscase = -1` +
      ` UNION ALL SELECT attempts.id, chosen.iscase${list("attempts.")}${
        limit ? ", CASE WHEN chosen.iscase = 0 THEN attempts.reason_ END" : ""
      } FROM chosen JOIN attempts ON attempts.id = chosen.id AND attempts.variant_ = chosen.variant_)`,
    ...decided,
  ];
  const head = `-- ${outcome}: the law of ${on}, rulebook ${compiled.law.rulebook.digest}; today is ${today}`;
  const result = `SELECT ${["id", "status", ...asked.map(dialect.name)].join(", ")} FROM decided_rows`;
  return `${head}\nWITH ${steps.join(",\n")}\n${result}`;
}

/** Ids in an order, parted by commas, of those whose automaton answered yes; none where a condition is not so. */
function listOf(
  steps: SqlSteps,
  order: readonly string[],
  found: readonly { readonly id: string; readonly answer: string; readonly yes: number }[],
  where: string,
): string {
  const parts = order.flatMap((id) => {
    const own = found.filter((each) => each.id === id && each.yes >= 0);
    if (own.length === 0) return [];
    const some = own.map(({ answer, yes }) => `${answer} = ${yes}`).join(" OR ");
    return [`CASE WHEN ${some} THEN ${literal(`,${id}`)} ELSE '' END`];
  });
  if (parts.length === 0) return "''";
  return steps.let(`CASE WHEN ${where} THEN SUBSTR(${parts.join(" || ")}, 2) ELSE '' END`);
}

/** Every set of presumptions that are left out, as a row: its number, and a bit for each. */
function variantRows(loose: number): string {
  return Array.from({ length: 2 ** loose }, (_, variant) => {
    const bits = Array.from({ length: loose }, (_, at) => (variant >> at) & 1);
    return `(${[variant, ...bits].join(", ")})`;
  }).join(", ");
}

/**
 * Which presumptions a row that is refused with all of them does without, as `presumed` in `decide/situation.ts`:
 * the first alone without which it is a case; else all, and from the last to the first each is taken back with
 * which it stays one.
 */
function chosenVariant(loose: number): string[] {
  const singles = Array.from({ length: loose }, (_, at) => 2 ** at);
  const steps = [
    `most_left_out AS (SELECT id, MAX(variant_) AS variant_ FROM attempts GROUP BY id)`,
    `without_${loose} AS (SELECT a.id, a.variant_, a.iscase FROM attempts a JOIN most_left_out m ON m.id = a.id AND m.variant_ = a.variant_)`,
  ];
  for (let at = loose - 1; at >= 0; at--) {
    steps.push(
      `without_${at} AS (SELECT w.id, COALESCE(a.variant_, w.variant_) AS variant_, w.iscase ` +
        `FROM without_${at + 1} w LEFT JOIN attempts a ON a.id = w.id AND w.iscase = 1 ` +
        `AND a.iscase = 1 AND a.variant_ = w.variant_ - ${2 ** at})`,
    );
  }
  const one = singles.length === 0 ? "1 = 0" : `variant_ IN (${singles.join(", ")})`;
  return [
    ...steps,
    `single AS (SELECT id, MIN(variant_) AS variant_ FROM attempts WHERE iscase = 1 AND ${one} GROUP BY id)`,
    "chosen AS (SELECT w.id, COALESCE(s.variant_, w.variant_) AS variant_, " +
      "CASE WHEN s.variant_ IS NULL THEN w.iscase ELSE 1 END AS iscase " +
      "FROM without_0 w LEFT JOIN single s ON s.id = w.id)",
  ];
}

/** The marks that rows of a law can set. */
function marksOf(
  compiled: CompiledLaw,
  dialect: SqlDialect,
  on: IsoDate,
  today: IsoDate,
): ReturnType<typeof marksIn> {
  const steps = new SqlSteps("m");
  const context = { law: compiled.law, on, today, steps, dialect, leftOut: new Map() };
  return marksIn(compiled, steps, dialect, rowValues(compiled, context, rowStatements(context)));
}

/** The first limit or derivation, in rulebook order, that a row breaks however it is completed. */
function reasonIn(
  compiled: CompiledLaw,
  dialect: SqlDialect,
  tried: {
    readonly steps: SqlSteps;
    readonly known: { readonly clash: string };
    readonly symbolOf: (variable: RowVariable) => string;
  },
  marks: ReturnType<typeof marksIn>,
  isLoose: (fact: string) => boolean,
): string {
  const { steps, known, symbolOf } = tried;
  const alone = [
    ...compiled.violations.map(({ by, node }) => ({
      id: "limit" in by ? by.limit : by.derivation,
      automaton: possibleAutomaton(compiled, [node], [], isLoose),
    })),
    ...marks.map((mark) => ({
      id: mark.by,
      automaton: possibleAutomaton(compiled, [], [mark], isLoose),
    })),
  ];
  const cases = alone.flatMap(({ id, automaton }) => {
    const none = automaton.answers.indexOf("none");
    if (none < 0) return [];
    return [`WHEN ${walk(steps, dialect, automaton, symbolOf)} = ${none} THEN ${literal(id)}`];
  });
  const clash = `WHEN ${known.clash} IS NOT NULL THEN ${known.clash}`;
  return steps.let(`CASE ${[clash, ...cases].join(" ")} END`);
}

/** @throws NotExportable for limits that readings take part in: what is a case would turn on them */
function refuseLimitsOnReadings({ space, violations, belongs, links, orders }: CompiledLaw): void {
  const nodes = [
    ...violations.map(({ node }) => node),
    ...[...belongs.values()],
    ...links.map(({ when }) => when),
    ...orders.map(({ when }) => when),
  ];
  const read = space.store.supportOf(nodes).filter((at) => space.variables[at]?.kind === "reading");
  if (read.length === 0) return;
  const ids = read.map((at) => `\`${space.variables[at]?.id}\``).join(", ");
  throw new NotExportable("NOT_EXPORTABLE", `limits read ${ids}`);
}
