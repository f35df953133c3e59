import { READING } from "../conditions/formula.ts";
import type { ValueSet } from "../facts/value-set.ts";
import { homeWordsOf } from "../rulebook/home-words.ts";
import type { FactInLaw, Law } from "../rulebook/law-on.ts";
import type { IsoDate, Reading, Scalar } from "../rulebook/rulebook.ts";
import { isCalendarDay } from "./sql-days.ts";
import { literal, type SqlDialect } from "./sql-dialect.ts";
import type { SqlSteps } from "./sql-steps.ts";

/** What a row says of its facts, and what is presumed beside it: names of columns in {@link SqlSteps}. */
export interface RowStatements {
  /** The stated value of each fact that is no date; NULL where nothing is stated. */
  readonly values: ReadonlyMap<string, string>;
  /** The stated day of each date fact; NULL where none is stated. */
  readonly days: ReadonlyMap<string, string>;
  /** 1 where a day is presumed never to have come. */
  readonly never: ReadonlyMap<string, string>;
  /** The option of each reading, by id: its place in the list of options, or their number where it is open. */
  readonly readings: ReadonlyMap<string, string>;
  /** 1 where a column has a value that its fact or reading does not take. */
  readonly malformed: string;
}

export interface StatementContext {
  readonly law: Law;
  readonly on: IsoDate;
  readonly today: IsoDate;
  readonly steps: SqlSteps;
  readonly dialect: SqlDialect;
  /** For a presumption that may be left out: the column that is 1 where it is. */
  readonly leftOut: ReadonlyMap<string, string>;
  /** For a presumption with exceptions: the column that is 1 where one stands against it; nothing: only days are presumed. */
  readonly excepted?: ReadonlyMap<string, string>;
}

/** Reads the columns of a row, checks their values and adds the presumptions of a case without `presume`. */
export function rowStatements(context: StatementContext): RowStatements {
  const { law, steps, dialect } = context;
  const wrong: string[] = [];
  const given = new Map<string, string>();
  for (const [id, fact] of law.facts) {
    const { value, isGiven, fits } = readColumn(context, dialect.name(id), fact);
    wrong.push(`${isGiven} AND NOT (${fits})`);
    given.set(id, value);
  }
  const readings = new Map<string, string>();
  for (const reading of law.rulebook.readings) {
    const raw = steps.read(dialect.text(dialect.name(`${READING}${reading.reading}`)));
    const place = steps.let(readingPlace(raw, reading));
    wrong.push(`${place} < 0`);
    readings.set(reading.reading, steps.let(`CASE WHEN ${place} < 0 THEN 0 ELSE ${place} END`));
  }
  const malformed = steps.flag(wrong.map((each) => `(${each})`).join(" OR "));
  return { ...presumed(context, given), readings, malformed };
}

/**
 * Reads a column as the type of its fact, whatever type the table gave it: one without a value has none of its own where a
 * file was loaded.
 */
function readColumn(
  { law, steps, dialect }: StatementContext,
  column: string,
  { declaration, domain }: FactInLaw,
): { readonly value: string; readonly isGiven: string; readonly fits: string } {
  const raw = steps.read(dialect.text(column));
  const isGiven = `${raw} IS NOT NULL`;
  switch (declaration.type) {
    case "date": {
      const own = dialect.isDay?.(raw);
      // NULL where it is none
      const day =
        own === undefined
          ? isCalendarDay(steps, steps.let(`COALESCE(${raw}, '2000-01-01')`))
          : steps.flag(own);
      const fits = `${day} = 1`;
      return {
        isGiven,
        fits,
        value: steps.let(`CASE WHEN ${isGiven} AND ${fits} THEN ${raw} END`),
      };
    }
    case "bool": {
      const is = (...texts: string[]) => `LOWER(${raw}) IN (${texts.map(literal).join(", ")})`;
      const [yes, no] = [is("true", "1", "1.0"), is("false", "0", "0.0")];
      const value = steps.let(`CASE WHEN ${yes} THEN 1 WHEN ${no} THEN 0 END`);
      return { isGiven, fits: `${value} IS NOT NULL`, value };
    }
    case "integer": {
      const number = steps.let(dialect.number(raw));
      const fits = `${number} IS NOT NULL AND ${isWithin(number, domain as ValueSet)}`;
      return {
        isGiven,
        fits,
        value: steps.let(`CASE WHEN ${fits} THEN CAST(${number} AS INTEGER) END`),
      };
    }
    case "option": {
      const { home, options } = homeWordsOf(law.rulebook);
      const own = options.get(declaration.fact);
      const option =
        home === undefined || own === undefined
          ? raw
          : steps.let(`CASE ${raw} WHEN ${literal(home)} THEN ${scalar(own)} ELSE ${raw} END`);
      const fits = isWithin(option, domain as ValueSet);
      return { isGiven, fits, value: steps.let(`CASE WHEN ${fits} THEN ${option} END`) };
    }
  }
}

/** Whether a value that is not NULL lies in a set. */
function isWithin(value: string, set: ValueSet): string {
  if (set.kind === "members") {
    const all = [...set.members].map(scalar);
    return all.length === 0 ? "1 = 0" : `${value} IN (${all.join(", ")})`;
  }
  if (set.spans.length === 0) return "1 = 0";
  const within = set.spans.map(([from, to]) => `${value} BETWEEN ${from} AND ${to}`).join(" OR ");
  return `(${within}) AND ${value} = CAST(${value} AS BIGINT)`;
}

/** A value as SQL writes it here; truth values are 1 and 0. */
export function scalar(value: Scalar): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "number" ? `${value}` : literal(value);
}

function readingPlace(raw: string, { options, default: usual }: Reading): string {
  const open = options.length;
  const standing = options.findIndex(({ option }) => option === usual);
  const cases = options.map(({ option }, place) => `WHEN ${literal(option)} THEN ${place}`);
  return (
    `CASE WHEN ${raw} IS NULL THEN ${standing < 0 ? open : standing} ELSE ` +
    `CASE ${raw} ${cases.join(" ")} WHEN 'open' THEN ${open} ELSE -1 END END`
  );
}

/** As `presumptionsBut` in `decide/situation.ts`: first all, in rulebook order, then those that others exclude. */
function presumed(
  { law, on, today, steps, dialect, leftOut, excepted }: StatementContext,
  given: ReadonlyMap<string, string>,
): Pick<RowStatements, "values" | "days" | "never"> {
  const presumable = law.rulebook.facts.flatMap(({ fact, presumed: value }) =>
    value === undefined || (excepted === undefined && typeof value.value !== "object")
      ? []
      : [{ fact, presumed: value }],
  );
  const raw = (fact: string) => given.get(fact) as string;
  const used = new Map<string, string>();
  const isStated = (fact: string) => {
    const known = law.facts.get(fact);
    if (known === undefined) return "1 = 0";
    if (known.declaration.absent !== undefined) return "1 = 1";
    const presumption = used.get(fact);
    return `(${raw(fact)} IS NOT NULL${presumption === undefined ? "" : ` OR ${presumption} = 1`})`;
  };
  const day = new Map<string, string>();
  for (const { fact, presumed: presumption } of presumable) {
    const against = [leftOut.get(fact), excepted?.get(fact)].flatMap((each) =>
      each === undefined ? [] : [` AND ${each} = 0`],
    );
    used.set(fact, steps.flag(`${raw(fact)} IS NULL${against.join("")}`));
    const { value } = presumption;
    if (typeof value !== "object" || value.date === "none") continue;
    if (value.date === "law") day.set(fact, literal(on));
    else {
      const { notBefore } = value;
      const after = notBefore === undefined ? undefined : statedDay(notBefore);
      day.set(
        fact,
        after === undefined
          ? literal(today)
          : steps.let(dialect.greatest([`COALESCE(${after}, ${literal(today)})`, literal(today)])),
      );
    }
  }
  function statedDay(fact: string): string {
    const presumption = used.get(fact);
    const at = day.get(fact);
    if (presumption === undefined || at === undefined) return raw(fact);
    return steps.let(`COALESCE(${raw(fact)}, CASE WHEN ${presumption} = 1 THEN ${at} END)`);
  }
  for (const { fact, presumed: presumption } of presumable) {
    const others = (presumption.unlessStated ?? []).map(isStated);
    if (others.length === 0) continue;
    used.set(fact, steps.flag(`${used.get(fact)} = 1 AND NOT (${others.join(" OR ")})`));
  }
  const values = new Map<string, string>();
  const days = new Map<string, string>();
  const never = new Map<string, string>();
  for (const [id, { declaration }] of law.facts) {
    const presumption = used.get(id);
    const value = declaration.presumed?.value;
    if (declaration.type === "date") {
      days.set(id, statedDay(id));
      const isNever = typeof value === "object" && value.date === "none";
      never.set(id, isNever && presumption !== undefined ? presumption : "0");
    } else if (declaration.absent !== undefined) {
      values.set(id, steps.let(`COALESCE(${raw(id)}, ${scalar(declaration.absent)})`));
    } else if (presumption === undefined || value === undefined || typeof value === "object") {
      values.set(id, raw(id));
    } else {
      values.set(
        id,
        steps.let(`CASE WHEN ${presumption} = 1 THEN ${scalar(value)} ELSE ${raw(id)} END`),
      );
    }
  }
  return { values, days, never };
}
