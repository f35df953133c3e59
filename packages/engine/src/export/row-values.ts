import { PARAMETER } from "../conditions/formula.ts";
import { isValueDerivation, neededBy, type ValueDerivation } from "../decide/derived-values.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import type { ValueSet } from "../facts/value-set.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { DayExpression, NumberExpression, Steps } from "../rulebook/rulebook.ts";
import { NotExportable } from "./not-exportable.ts";
import { type RowStatements, type StatementContext, scalar } from "./row-statements.ts";
import {
  bornWhen,
  daysWhere,
  ENDLESS,
  FIRST_DAY,
  LAST_DAY,
  minusDays,
  outermost,
  plusYears,
  type SqlDays,
  type SqlNumbers,
  yearsFrom,
} from "./sql-days.ts";
import { literal } from "./sql-dialect.ts";

/** What a row leaves of one fact: columns; NULL where nothing is known. */
export type SqlValues =
  | { readonly kind: "one"; readonly is: string }
  | { readonly kind: "span"; readonly from: string; readonly to: string };

/** Facts that a row does not let belong together, where the column is 1; as `Barred` of a partial assignment. */
export interface RowBarred {
  readonly facts: readonly string[];
  readonly flag: string;
  /** Id of the limit or derivation. */
  readonly by: string;
}

export interface RowValues {
  readonly values: ReadonlyMap<string, SqlValues>;
  readonly barred: readonly RowBarred[];
  /** The first limit or derivation that two stated values break by themselves; NULL where none does. */
  readonly clash: string;
}

/**
 * What follows from the statements of a row, worked out on the values: `partialAssignmentFrom` of
 * `decide/partial-assignment.ts` in SQL.
 *
 * @throws NotExportable for a derivation of a shape that is not written in SQL
 */
export function rowValues(
  { law }: CompiledLaw,
  context: StatementContext,
  stated: RowStatements,
): RowValues {
  const { steps } = context;
  const values = new Map<string, SqlValues>();
  const clashes: { readonly flag: string; readonly by: string }[] = [];
  const barred: RowBarred[] = [];
  for (const [fact, { domain }] of law.facts) {
    const value = stated.values.get(fact);
    if (value === undefined || domain === undefined) continue;
    values.set(
      fact,
      domain.kind === "spans"
        ? { kind: "span", from: value, to: value }
        : { kind: "one", is: value },
    );
  }
  const bar = (facts: readonly string[], flag: string, by: string) => {
    const loose = facts.filter((fact) => mayNotBelong(law, fact));
    if (loose.length === 0) clashes.push({ flag, by });
    else barred.push({ facts: loose, flag, by });
  };
  for (const { first, then, limit } of law.rulebook.dateOrders) {
    const [one, other] = [stated.days.get(first), stated.days.get(then)];
    if (one === undefined || other === undefined) continue;
    bar([first, then], steps.flag(`${one} > ${other}`), limit);
  }
  const reader = { ...context, stated, values };
  for (const derivation of law.rulebook.derivations) {
    if (!isValueDerivation(derivation)) continue;
    const { fact, derivation: by } = derivation;
    const worked = workedOut(reader, derivation);
    if (worked.kind === "one") bar([fact], settle(reader, fact, worked), by);
    else bar([fact], narrow(reader, fact, worked), by);
  }
  const first = clashes.map(({ flag, by }) => `WHEN ${flag} = 1 THEN ${literal(by)}`);
  const clash = first.length === 0 ? "CAST(NULL AS CHAR(1))" : `CASE ${first.join(" ")} END`;
  return { values, barred, clash: steps.let(clash) };
}

interface Reader extends StatementContext {
  readonly stated: RowStatements;
  readonly values: Map<string, SqlValues>;
}

function mayNotBelong(law: Law, fact: string): boolean {
  return law.facts.get(fact)?.declaration.belongs !== undefined;
}

function spanOf({ values }: Reader, fact: string): { readonly from: string; readonly to: string } {
  const known = values.get(fact);
  if (known?.kind === "span") return known;
  throw new NotExportable("NOT_EXPORTABLE", `\`${fact}\` is read as a number and is none`);
}

function oneOf({ values }: Reader, fact: string): { readonly is: string } {
  const known = values.get(fact);
  if (known?.kind === "one") return known;
  throw new NotExportable("NOT_EXPORTABLE", `\`${fact}\` is read as an option and is none`);
}

function onlySpan(set: ValueSet, fact: string): readonly [string, string] {
  const only = set.kind === "spans" ? set.spans : [];
  if (only.length === 1 && only[0] !== undefined) return [`${only[0][0]}`, `${only[0][1]}`];
  throw new NotExportable("NOT_EXPORTABLE", `\`${fact}\` has several spans of numbers`);
}

/** Gives a fact its one value where a column is 1; NULL is none that it could have. @returns 1 where that breaks */
function settle(
  reader: Reader,
  fact: string,
  { applies, is }: { readonly applies: string; readonly is: string },
): string {
  const { steps, values } = reader;
  const known = oneOf(reader, fact).is;
  values.set(fact, { kind: "one", is: steps.let(`COALESCE(${known}, ${is})`) });
  return steps.flag(
    `${applies} = 1 AND (${is} IS NULL OR ${known} IS NOT NULL AND ${known} <> ${is})`,
  );
}

/** Narrows what a number may be where a column is 1. @returns 1 where nothing would be left */
function narrow(
  reader: Reader,
  fact: string,
  { applies, from, to }: { readonly applies: string; readonly from: string; readonly to: string },
): string {
  const { steps, dialect, values, law } = reader;
  const known = spanOf(reader, fact);
  const [low, high] = onlySpan(law.facts.get(fact)?.domain as ValueSet, fact);
  const first = steps.let(dialect.greatest([from, `COALESCE(${known.from}, ${low})`]));
  const last = steps.let(dialect.least([to, `COALESCE(${known.to}, ${high})`]));
  const left = steps.flag(`${applies} = 1 AND ${first} <= ${last}`);
  values.set(fact, {
    kind: "span",
    from: steps.let(`CASE WHEN ${left} = 1 THEN ${first} ELSE ${known.from} END`),
    to: steps.let(`CASE WHEN ${left} = 1 THEN ${last} ELSE ${known.to} END`),
  });
  return steps.flag(`${applies} = 1 AND ${first} > ${last}`);
}

type WorkedOut =
  | { readonly kind: "one"; readonly applies: string; readonly is: string }
  | { readonly kind: "span"; readonly applies: string; readonly from: string; readonly to: string };

/** `derivedValues` of `decide/derived-values.ts`. */
function workedOut(reader: Reader, derivation: ValueDerivation): WorkedOut {
  const { steps, dialect } = reader;
  const stated = neededBy(derivation).map((fact) => isStated(reader, fact));
  const all = (conditions: readonly string[]) => steps.flag(["1 = 1", ...conditions].join(" AND "));
  if ("completedYears" in derivation) {
    const { from, to } = derivation.completedYears;
    const [start, end] = [dayOf(reader, from), dayOf(reader, to)];
    const single = [from, to].map((fact) => `${reader.stated.days.get(fact)} IS NOT NULL`);
    const years = yearsFrom(steps, dialect, start, end);
    // from a day to an earlier one no year is right
    const last = steps.let(`CASE WHEN ${start.from} > ${end.to} THEN -1 ELSE ${years.to} END`);
    return { kind: "span", applies: all(single), from: years.from, to: last };
  }
  if ("steps" in derivation) {
    const of = spanOf(reader, derivation.steps.of);
    const { fact } = derivation;
    if (of.from !== of.to || reader.values.get(fact)?.kind !== "one") {
      throw new NotExportable(
        "NOT_EXPORTABLE",
        `\`${derivation.derivation}\` takes steps of a number that is worked out, or to a number`,
      );
    }
    return {
      kind: "one",
      applies: all(stated),
      is: stepReached(reader, derivation.steps, of.from),
    };
  }
  const { number, where } = derivation;
  const worked = numberAt(reader, number);
  const enough =
    where === undefined ? [] : [`${spanOf(reader, where.fact).from} >= ${where.least}`];
  const applies = all([...stated, ...enough, `${worked.none} = 0`]);
  return { kind: "span", applies, from: worked.from, to: worked.to };
}

/** Whether something is said of a fact. */
function isStated({ stated, values }: Reader, fact: string): string {
  const day = stated.days.get(fact);
  if (day !== undefined) return `(${day} IS NOT NULL OR ${stated.never.get(fact)} = 1)`;
  const known = values.get(fact);
  return `${known?.kind === "span" ? known.from : known?.is} IS NOT NULL`;
}

function dayOf({ steps, stated }: Reader, fact: string): SqlDays {
  const day = stated.days.get(fact) ?? "NULL";
  return {
    from: steps.let(`COALESCE(${day}, ${FIRST_DAY})`),
    to: steps.let(`COALESCE(${day}, ${LAST_DAY})`),
    never: stated.never.get(fact) ?? "0",
  };
}

function stepReached({ steps, law }: Reader, { from }: Steps, of: string): string {
  const startOf = (least: number | { readonly fact: string }) =>
    typeof least === "number" ? least : law.parameters.get(least.fact.slice(PARAMETER.length));
  const cases = from.flatMap(({ least, is }, at) => {
    const start = startOf(least);
    const ends = from.slice(at + 1).flatMap((next) => startOf(next.least) ?? []);
    if (start === undefined) return [];
    const before = ends.length === 0 ? "" : ` AND ${of} < ${Math.min(...ends)}`;
    return [`WHEN ${of} >= ${start}${before} THEN ${scalar(is)}`];
  });
  return steps.let(`CASE ${cases.join(" ")} END`);
}

function numberAt(reader: Reader, at: NumberExpression): SqlNumbers {
  const { steps, dialect } = reader;
  if (typeof at === "number") return { from: `${at}`, to: `${at}`, none: "0" };
  if ("fact" in at) {
    const { from, to } = spanOf(reader, at.fact);
    return {
      from: steps.let(`COALESCE(${from}, 0)`),
      to: steps.let(`COALESCE(${to}, ${ENDLESS})`),
      none: "0",
    };
  }
  if ("completedYears" in at) {
    const [from, to] = [dayAt(reader, at.completedYears.from), dayAt(reader, at.completedYears.to)];
    const years = yearsFrom(steps, dialect, from, to);
    return { ...years, none: steps.flag(`${years.none} = 1`) };
  }
  if ("number" in at) {
    const [of, by] = [numberAt(reader, at.number), numberAt(reader, at.less)];
    const less = (one: string, other: string) =>
      steps.let(dialect.greatest(["0", `${one} - ${other}`]));
    return {
      from: less(of.from, by.to),
      to: less(of.to, by.from),
      none: steps.flag(`${of.none} = 1 OR ${by.none} = 1`),
    };
  }
  const isLesser = "lesser" in at;
  const parts = (isLesser ? at.lesser : at.greater).map((each) => numberAt(reader, each));
  const choose = isLesser ? dialect.least : dialect.greatest;
  return {
    from: steps.let(choose(parts.map(({ from }) => from))),
    to: steps.let(choose(parts.map(({ to }) => to))),
    none: steps.flag(parts.map(({ none }) => `${none} = 1`).join(" OR ")),
  };
}

function dayAt(reader: Reader, at: DayExpression): SqlDays {
  const { steps, dialect } = reader;
  if (typeof at === "string") return dayOf(reader, at);
  if ("later" in at || "earlier" in at) {
    const [days, which] =
      "later" in at ? ([at.later, "later"] as const) : ([at.earlier, "earlier"] as const);
    const read = days.map((each) => dayAt(reader, each));
    return outermost(steps, dialect, read, which);
  }
  if ("born" in at) {
    const aged = spanOf(reader, at.aged);
    const age = steps.let(`COALESCE(${aged.from}, 0)`);
    const single = steps.flag(`${aged.from} = ${aged.to}`);
    const byAge = bornWhen(steps, dialect, age, dayAt(reader, at.on));
    const anyDay = { from: FIRST_DAY, to: LAST_DAY, never: "0" };
    const worked = daysWhere(steps, `${single} = 1`, byAge, anyDay);
    return daysWhere(steps, isStated(reader, at.born), dayOf(reader, at.born), worked);
  }
  const day = dayAt(reader, at.day);
  if ("minusDays" in at) return minusDays(steps, dialect, day, numberAt(reader, at.minusDays));
  return plusYears(steps, dialect, day, numberAt(reader, at.plusYears));
}
