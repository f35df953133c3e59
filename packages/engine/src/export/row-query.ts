import { READING } from "../conditions/formula.ts";
import { limitId } from "../decide/clashes.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE } from "../diagram/diagram-store.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";
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
import { exceptedColumns, rowExceptions } from "./row-exceptions.ts";
import { rowStatements, type StatementContext } from "./row-statements.ts";
import { rowValues } from "./row-values.ts";
import { factSymbol, marksIn, type RowVariable, readingSymbol } from "./row-variables.ts";
import { chosenVariant, leftOut, variantRows } from "./row-variants.ts";
import { literal, type SqlDialect, type SqlDialectId, sqlDialect } from "./sql-dialect.ts";
import { SqlSteps } from "./sql-steps.ts";

/**
 * What a query can tell besides the status: the readings on which a contested one depends, the facts that can still
 * change it, what makes a row no case. The first two are ids in rulebook order, parted by commas.
 */
export const SQL_COLUMNS = ["dependsOn", "missing", "limit"] as const;
/** A result column that is written on demand, besides the id and the status. */
export type SqlColumn = (typeof SQL_COLUMNS)[number];

/** What a query decides, of which day, and what it tells. */
export interface RowQuery {
  readonly outcomes: readonly string[];
  readonly dialect: SqlDialectId;
  readonly on: IsoDate;
  readonly today: IsoDate;
  readonly columns: readonly SqlColumn[];
  /** The name of a result column of an outcome. */
  readonly nameOf: (outcome: string, column: "status" | Exclude<SqlColumn, "limit">) => string;
}

/**
 * One SELECT that decides some outcomes for every row of the table `cases`.
 *
 * @throws NotExportable, NodeBudgetFault
 */
export function rowQuery(compiled: CompiledLaw, asked: RowQuery): string {
  const { on, today, columns: more, nameOf } = asked;
  const dialect = sqlDialect(asked.dialect);
  const limit = more.includes("limit");
  refuseLimitsOnReadings(compiled);
  const marks = marksOf(compiled, dialect, on, today);
  const loose = loosePresumptions(compiled, marks);
  const isLoose = (fact: string) => loose.includes(fact);
  const decided = asked.outcomes.map((outcome) => {
    const root = compiled.outcomes.get(outcome) ?? FALSE;
    const diagrams = rowOutcome(compiled, root, marks, isLoose);
    return {
      outcome,
      status: statusAutomaton(diagrams),
      readings: more.includes("dependsOn") ? readingPart(diagrams) : undefined,
      missing: more.includes("missing") ? missingAutomata(diagrams) : [],
    };
  });
  const walked = decided.flatMap(({ status, readings, missing }) => [
    status,
    ...(readings === undefined ? [] : [readings.automaton]),
    ...[...(readings?.depends ?? []), ...missing].map(({ automaton }) => automaton),
  ]);
  /** The variables that the answers turn on, by id. */
  const turnsOn = new Map(
    walked
      .flatMap(({ levels }) => levels)
      .flatMap(({ variable }) =>
        variable.id === BEFORE ? [] : [[variable.id, variable] as const],
      ),
  );
  const cases = caseAutomata(compiled, marks, isLoose);
  const exceptions = rowExceptions(compiled, marks);

  /** What one table of rows gives: whether it is a case, and the symbols that the statuses read. */
  const read = (prefix: string, isTried: boolean) => {
    const steps = new SqlSteps(prefix);
    const without = new Map(
      isTried ? loose.map((fact, at) => [fact, steps.read(leftOut(at))] as const) : [],
    );
    const context = { law: compiled.law, on, today, steps, dialect, leftOut: without };
    const excepted =
      exceptions.length === 0
        ? new Map<string, string>()
        : exceptedColumns(steps, dialect, exceptions, readRow(compiled, context).symbolOf);
    const { stated, known, symbolOf } = readRow(compiled, { ...context, excepted });
    const isCase = cases.map((automaton) => {
      const answer = walk(steps, dialect, automaton, symbolOf);
      return `${answer} = ${automaton.answers.indexOf("case")}`;
    });
    const conditions = [`${known.clash} IS NULL`, ...isCase];
    const possible = steps.flag(conditions.join(" AND "));
    return { steps, stated, known, possible, symbolOf };
  };
  type Read = ReturnType<typeof read>;
  const symbolNames = [...turnsOn.keys()].map((_, at) => `s${at}`);
  const symbolsOf = ({ symbolOf }: Read) =>
    Object.fromEntries(
      [...turnsOn.values()].map((variable, at) => [
        symbolNames[at] as string,
        dialect.small(symbolOf(variable)),
      ]),
    );
  const idIn = ({ steps }: Read) => steps.read(dialect.name("id"));

  const rows = read("a", false);
  const rowId = idIn(rows);
  const judged = rows.steps.chain(dialect, "cases", "judged_rows", {
    id: rowId,
    iscase: dialect.small(
      `CASE WHEN ${rows.stated.malformed} = 1 THEN -1 ELSE ${rows.possible} END`,
    ),
    ...symbolsOf(rows),
  });

  // most rows that are refused are no case without presumptions either
  const bare = read("b", true);
  const bareId = idIn(bare);
  const reason = limit ? reasonIn(compiled, dialect, bare, marks, isLoose) : undefined;
  const stripped = bare.steps.chain(dialect, "refused", "stripped_rows", {
    id: bareId,
    iscase: bare.possible,
    ...(reason === undefined ? {} : { reason_: reason }),
  });

  const tried = read("c", true);
  const triedId = idIn(tried);
  const variant = tried.steps.read("variant_");
  const attempts = tried.steps.chain(dialect, "varied", "attempts_rows", {
    id: triedId,
    variant_: variant,
    iscase: tried.possible,
    ...symbolsOf(tried),
  });

  const list = (prefix: string) => symbolNames.map((name) => `, ${prefix}${name}`).join("");
  const none = symbolNames.map((name) => `, ${dialect.small("0")} AS ${name}`).join("");
  const final = new SqlSteps("w");
  const ids = [...turnsOn.keys()];
  const symbolIn = ({ id }: RowVariable) => final.read(symbolNames[ids.indexOf(id)] as string);
  const finalId = final.read("id");
  const isCase = final.read("iscase");
  const results: Record<string, string> = {};
  for (const { outcome, status, readings, missing } of decided) {
    const state = walk(final, dialect, status, symbolIn);
    const answers = status.answers.map((answer, at) => `WHEN ${at} THEN ${literal(answer)}`);
    const statusColumn = final.let(
      `CASE WHEN ${isCase} <> 1 THEN 'notACase' ELSE CASE ${state} ${answers.join(" ")} END END`,
    );
    results[nameOf(outcome, "status")] = statusColumn;
    if (more.includes("dependsOn")) {
      const before = readings && walk(final, dialect, readings.automaton, symbolIn);
      const depends = (readings?.depends ?? []).map(({ reading, automaton }) => ({
        id: reading.slice(READING.length),
        answer: walk(final, dialect, automaton, (variable) =>
          variable.id === BEFORE && before !== undefined ? before : symbolIn(variable),
        ),
        yes: automaton.answers.indexOf("yes"),
      }));
      const order = compiled.law.rulebook.readings.map(({ reading }) => reading);
      const where = `${statusColumn} = 'contested'`;
      results[nameOf(outcome, "dependsOn")] = listOf(final, order, depends, where);
    }
    if (more.includes("missing")) {
      const found = missing.map(({ fact, automaton }) => ({
        id: fact,
        answer: walk(final, dialect, automaton, symbolIn),
        yes: automaton.answers.indexOf("yes"),
      }));
      const order = compiled.law.rulebook.facts.map(({ fact }) => fact);
      const where = `${statusColumn} IN ('unknown', 'contested')`;
      results[nameOf(outcome, "missing")] = listOf(final, order, found, where);
    }
  }
  if (limit) results.limit = final.read("reason_");
  const names = Object.keys(results);
  const last = final.chain(dialect, "decidable", "decided_rows", {
    id: finalId,
    ...Object.fromEntries(names.map((name) => [dialect.name(name), results[name] as string])),
  });
  // a fact that is given has no presumption to leave out
  const onlyMissing = loose
    .map((fact, at) => ` AND (${leftOut(at)} = 0 OR cases.${dialect.name(fact)} IS NULL)`)
    .join("");
  const noReason = limit ? ", CAST(NULL AS CHAR(1)) AS reason_" : "";
  const columns = `id, iscase${list("")}`;
  const ones = loose.map((_, at) => `, 1 AS ${leftOut(at)}`).join("");
  const within = `cases.${dialect.name("id")} IN`;
  const steps = [
    ...judged,
    `judged AS ${dialect.stored} (SELECT ${columns} FROM judged_rows)`,
    `refused AS (SELECT cases.*${ones} FROM cases WHERE ${within} (SELECT id FROM judged WHERE iscase = 0))`,
    ...stripped,
    `stripped AS ${dialect.stored} (SELECT * FROM stripped_rows)`,
    `variants (variant_${loose.map((_, at) => `, ${leftOut(at)}`).join("")}) AS (VALUES ${variantRows(loose.length)})`,
    `varied AS (SELECT * FROM cases CROSS JOIN variants WHERE ${within} (SELECT id FROM stripped WHERE iscase = 1)${onlyMissing})`,
    ...attempts,
    ...chosenVariant(loose.length),
    `decidable AS (SELECT ${columns}${noReason} FROM judged WHERE iscase = 1` +
      ` UNION ALL SELECT id, iscase${none}${noReason} FROM judged WHERE iscase = -1` +
      ` UNION ALL SELECT id, iscase${none}${limit ? ", reason_" : ""} FROM stripped WHERE iscase = 0` +
      ` UNION ALL SELECT id, 1 AS iscase${list("")}${noReason} FROM chosen)`,
    ...last,
  ];
  const told = asked.outcomes.join(", ");
  const head = `-- ${told}: the law of ${on}, rulebook ${compiled.law.rulebook.digest}; today is ${today}`;
  const result = `SELECT ${["id", ...names].map(dialect.name).join(", ")} FROM decided_rows`;
  return `${head}\nWITH ${steps.join(",\n")}\n${result}`;
}

/** What a row says, what follows from it on the values, and the symbols that automata read. */
function readRow(compiled: CompiledLaw, context: StatementContext) {
  const { steps, dialect } = context;
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
  return { stated, known, symbolOf };
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

/** The marks that rows of a law can set. */
function marksOf(
  compiled: CompiledLaw,
  dialect: SqlDialect,
  on: IsoDate,
  today: IsoDate,
): ReturnType<typeof marksIn> {
  const steps = new SqlSteps("m");
  const none = new Map<string, string>();
  const context = { law: compiled.law, on, today, steps, dialect, leftOut: none, excepted: none };
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
      id: limitId(by),
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
    ...[...belongs].map(([, node]) => node),
    ...links.map(({ when }) => when),
    ...orders.map(({ when }) => when),
  ];
  const read = space.store.supportOf(nodes).filter((at) => space.variables[at]?.kind === "reading");
  if (read.length === 0) return;
  const ids = read.map((at) => `\`${space.variables[at]?.id}\``).join(", ");
  throw new NotExportable("NOT_EXPORTABLE", `limits read ${ids}`);
}
