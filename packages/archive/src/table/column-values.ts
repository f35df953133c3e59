import type { Law } from "@cokdyby/engine";
import type { SourceColumn } from "../source/source.ts";
import { isDay, text } from "../sql.ts";

type FactInLaw = NonNullable<ReturnType<Law["facts"]["get"]>>;

/** A column of the table of cases, as the law knows it. */
export interface CaseColumn {
  /** The id of a fact, or `reading.<id>`. */
  readonly id: string;
  readonly type: "bool" | "integer" | "option" | "date";
  /** In the words of DuckDB. */
  readonly stored: "TINYINT" | "BIGINT" | "VARCHAR";
  /** Whether something is taken to be so where the column is empty: a presumption, or how a reading stands. */
  readonly isPresumed: boolean;
  /** A condition on the stored column: the value has the right type. */
  readonly isTyped: string;
  /** A condition on the stored column: it is a value that the fact or reading takes. */
  readonly fits: string;
}

/** Stored where a value is none of its type: no fact takes it, so that its row is no case. */
const NO_BOOL = 2;
const NO_INTEGER = -9_007_199_254_740_991;

/** A column of the table of cases for a fact. @param column the column's name as SQL writes it */
export function factColumn(
  id: string,
  { declaration, domain }: FactInLaw,
  column: string,
): CaseColumn {
  const { type } = declaration;
  const isPresumed = declaration.presumed !== undefined || declaration.absent !== undefined;
  switch (type) {
    case "bool":
      return {
        id,
        type,
        isPresumed,
        stored: "TINYINT",
        isTyped: `${column} IN (0, 1)`,
        fits: "TRUE",
      };
    case "integer": {
      const spans = domain?.kind === "spans" ? domain.spans : [];
      const within = spans.map(([from, to]) => `${column} BETWEEN ${from} AND ${to}`);
      const fits = within.length === 0 ? "FALSE" : `(${within.join(" OR ")})`;
      return {
        id,
        type,
        isPresumed,
        stored: "BIGINT",
        isTyped: `${column} <> ${NO_INTEGER}`,
        fits,
      };
    }
    case "date": {
      const isTyped = `COALESCE(${isDay(column)}, FALSE)`;
      return { id, type, isPresumed, stored: "VARCHAR", isTyped, fits: "TRUE" };
    }
    case "option": {
      const members = domain?.kind === "members" ? [...domain.members].map(String) : [];
      return optionColumn(id, members, column, isPresumed);
    }
  }
}

/** A column of the table of cases that holds one of some options. */
export function optionColumn(
  id: string,
  options: readonly string[],
  column: string,
  isPresumed: boolean,
): CaseColumn {
  const fits = options.length === 0 ? "FALSE" : `${column} IN (${options.map(text).join(", ")})`;
  return { id, type: "option", isPresumed, stored: "VARCHAR", isTyped: "TRUE", fits };
}

const WHOLE = /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT|U?INTEGER)$/;
const FRACTION = /^(?:DOUBLE|FLOAT|DECIMAL\(.*\))$/;
const MOMENT = /^(?:TIMESTAMP(?:_S|_MS|_NS)?|DATETIME)$/;
const WORDS = /^(?:VARCHAR|ENUM\(.*\))$/s;

/**
 * How a column of the source becomes one of the table of cases: what is no value of its type becomes a value that no
 * fact takes; what is empty is missing.
 *
 * @param from the column's name as SQL writes it
 * @returns nothing where a column of this type holds no such values at all
 */
export function valueFrom(
  { type }: Pick<CaseColumn, "type">,
  { type: source }: SourceColumn,
  from: string,
): string | undefined {
  const isText = WORDS.test(source);
  const words = `NULLIF(TRIM(CAST(${from} AS VARCHAR)), '')`;
  switch (type) {
    case "bool":
      if (source === "BOOLEAN") return `CAST(${from} AS TINYINT)`;
      if (WHOLE.test(source))
        return `CAST(CASE ${from} WHEN 0 THEN 0 WHEN 1 THEN 1 ELSE ${emptyOr(from, NO_BOOL)} END AS TINYINT)`;
      return isText
        ? `CAST(CASE LOWER(${words}) WHEN 'true' THEN 1 WHEN 't' THEN 1 WHEN '1' THEN 1 WHEN 'false' THEN 0 WHEN 'f' THEN 0 WHEN '0' THEN 0 ELSE ${emptyOr(words, NO_BOOL)} END AS TINYINT)`
        : undefined;
    case "integer":
      if (WHOLE.test(source) || FRACTION.test(source)) {
        const whole = `TRY_CAST(${from} AS BIGINT)`;
        return `CASE WHEN ${from} = ${whole} THEN ${whole} ELSE ${emptyOr(from, NO_INTEGER)} END`;
      }
      return isText
        ? `CASE WHEN REGEXP_FULL_MATCH(${words}, '[+-]?[0-9]{1,15}([.]0+)?') THEN CAST(SPLIT_PART(${words}, '.', 1) AS BIGINT) ELSE ${emptyOr(words, NO_INTEGER)} END`
        : undefined;
    case "date":
      if (source === "DATE") return `CAST(${from} AS VARCHAR)`;
      // a moment other than midnight is no day
      if (MOMENT.test(source)) {
        return `CASE WHEN ${from} = DATE_TRUNC('day', ${from}) THEN CAST(CAST(${from} AS DATE) AS VARCHAR) ELSE CAST(${from} AS VARCHAR) END`;
      }
      return isText ? words : undefined;
    case "option":
      return isText ? words : undefined;
  }
}

const emptyOr = (from: string, otherwise: number) =>
  `CASE WHEN ${from} IS NOT NULL THEN ${otherwise} END`;
