/** The databases that a query can be written for. */
export const SQL_DIALECTS = ["duckdb", "sqlite", "postgresql", "spark"] as const;
/** A database whose SQL a query can be written in. */
export type SqlDialectId = (typeof SQL_DIALECTS)[number];

/**
 * What the databases write differently. All else is SQL-92 with common table expressions, `SUBSTR` and `||`.
 * Arguments and results are SQL expressions.
 */
export interface SqlDialect {
  /** A column's name. */
  readonly name: (id: string) => string;
  /** An expression as text. */
  readonly text: (of: string) => string;
  readonly greatest: (parts: readonly string[]) => string;
  readonly least: (parts: readonly string[]) => string;
  /**
   * Whether a text is a real calendar date written `YYYY-MM-DD`; left out where only the portable way, digit by
   * digit, is sure to meet no error.
   */
  readonly isDay?: (text: string) => string;
  /** A text as the number that it writes; NULL where it writes none. */
  readonly number: (text: string) => string;
  /** Days from 0001-01-01 to a day that is written as text. */
  readonly dayNumber: (day: string) => string;
  /** A day as text, some days earlier; it does not fall before year 1. */
  readonly minusDays: (day: string, days: string) => string;
  /** The whole number at a place of a list, from 0. */
  readonly at: (list: readonly number[], place: string) => string;
  /** A whole number below 128, stored small. */
  readonly small: (of: string) => string;
  /** What stands behind `AS` of a step that must not be stored, and of one that is used several times. */
  readonly step: string;
  readonly stored: string;
  /** What ends a step, so that the planner does not write its expressions into the next one over and over. */
  readonly fence: string;
}

/** Above this length DuckDB is quicker with a text of fixed width than with a list. Measured. */
const LONG_LIST = 8_000;

const quoted = (id: string) => `"${id.replaceAll('"', '""')}"`;

/** A text in which every number has the same width. */
function fixedWidth(list: readonly number[]): { readonly text: string; readonly width: number } {
  const width = `${list.reduce((most, each) => Math.max(most, each), 0)}`.length;
  return { text: list.map((each) => `${each}`.padStart(width, "0")).join(""), width };
}

const duckdb: SqlDialect = {
  name: quoted,
  text: (of) => `CAST(${of} AS VARCHAR)`,
  greatest: (parts) => `GREATEST(${parts.join(", ")})`,
  least: (parts) => `LEAST(${parts.join(", ")})`,
  // it takes infinity for a day, and years of five digits or before Christ
  isDay: (text) =>
    `REGEXP_FULL_MATCH(${text}, '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND CAST(TRY_CAST(${text} AS DATE) AS VARCHAR) = ${text}`,
  number: (text) => `TRY_CAST(${text} AS DOUBLE)`,
  dayNumber: (day) => `DATE_DIFF('day', DATE '0001-01-01', CAST(${day} AS DATE))`,
  minusDays: (day, days) => `CAST(CAST(${day} AS DATE) - CAST(${days} AS INTEGER) AS VARCHAR)`,
  at(list, place) {
    if (list.length <= LONG_LIST) {
      return `LIST_EXTRACT(CAST('[${list.join(",")}]' AS INTEGER[]), ${place} + 1)`;
    }
    const { text, width } = fixedWidth(list);
    return `CAST(SUBSTR('${text}', ${width} * (${place}) + 1, ${width}) AS INTEGER)`;
  },
  small: (of) => `CAST(${of} AS TINYINT)`,
  step: "NOT MATERIALIZED",
  stored: "MATERIALIZED",
  fence: "",
};

const sqlite: SqlDialect = {
  name: quoted,
  text: (of) => `CAST(${of} AS TEXT)`,
  greatest: (parts) => (parts.length === 1 ? `${parts[0]}` : `MAX(${parts.join(", ")})`),
  least: (parts) => (parts.length === 1 ? `${parts[0]}` : `MIN(${parts.join(", ")})`),
  isDay: (text) => `LENGTH(${text}) = 10 AND ${text} >= '0001' AND DATE(${text}) = ${text}`,
  number: (text) =>
    `CASE WHEN ${text} GLOB '[0-9]*' AND ${text} NOT GLOB '*[^0-9.]*' AND ${text} NOT GLOB '*.*.*' THEN CAST(${text} AS REAL) END`,
  dayNumber: (day) => `CAST(JULIANDAY(${day}) - JULIANDAY('0001-01-01') AS INTEGER)`,
  minusDays: (day, days) => `DATE(${day}, '-' || (${days}) || ' days')`,
  // bytes, not characters: the place of a byte is known without reading what stands before it
  at(list, place) {
    const { text, width } = fixedWidth(list);
    const bytes = `X'${[...text].map((digit) => `3${digit}`).join("")}'`;
    return `CAST(CAST(SUBSTR(${bytes}, ${width} * (${place}) + 1, ${width}) AS TEXT) AS INTEGER)`;
  },
  small: (of) => of,
  step: "NOT MATERIALIZED",
  stored: "MATERIALIZED",
  fence: " LIMIT -1",
};

const postgresql: SqlDialect = {
  name: quoted,
  text: (of) => `CAST(${of} AS TEXT)`,
  greatest: duckdb.greatest,
  least: duckdb.least,
  number: (text) =>
    `CASE WHEN ${text} ~ '^[0-9]{1,15}([.][0-9]*)?$' THEN CAST(${text} AS NUMERIC) END`,
  dayNumber: (day) => `(CAST(${day} AS DATE) - DATE '0001-01-01')`,
  minusDays: (day, days) =>
    `TO_CHAR(CAST(${day} AS DATE) - CAST(${days} AS INTEGER), 'YYYY-MM-DD')`,
  at: (list, place) => `(CAST('{${list.join(",")}}' AS INTEGER[]))[${place} + 1]`,
  small: (of) => `CAST(${of} AS SMALLINT)`,
  step: "NOT MATERIALIZED",
  stored: "MATERIALIZED",
  fence: " OFFSET 0",
};

const spark: SqlDialect = {
  name: (id) => `\`${id.replaceAll("`", "``")}\``,
  text: (of) => `CAST(${of} AS STRING)`,
  greatest: duckdb.greatest,
  least: duckdb.least,
  number: (text) =>
    `CASE WHEN ${text} RLIKE '^[0-9]{1,15}([.][0-9]*)?$' THEN CAST(${text} AS DOUBLE) END`,
  dayNumber: (day) => `DATEDIFF(CAST(${day} AS DATE), DATE '0001-01-01')`,
  minusDays: (day, days) =>
    `DATE_FORMAT(DATE_SUB(CAST(${day} AS DATE), CAST(${days} AS INT)), 'yyyy-MM-dd')`,
  at(list, place) {
    const { text, width } = fixedWidth(list);
    return `CAST(SUBSTR('${text}', ${width} * (${place}) + 1, ${width}) AS INT)`;
  },
  small: (of) => of,
  step: "",
  stored: "",
  fence: "",
};

const DIALECTS: Readonly<Record<SqlDialectId, SqlDialect>> = { duckdb, sqlite, postgresql, spark };

export function sqlDialect(id: SqlDialectId): SqlDialect {
  return DIALECTS[id];
}

/** A text as SQL writes it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
