/** A name as SQL writes it. */
export const name = (id: string): string => `"${id.replaceAll('"', '""')}"`;

/** A text as SQL writes it. */
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/**
 * Whether a text is a calendar date written `YYYY-MM-DD`, as the engine takes it. The database itself takes `infinity`
 * for a day, and years of five digits or before Christ.
 */
export const isDay = (value: string): string =>
  `(REGEXP_FULL_MATCH(${value}, '[0-9]{4}-[0-9]{2}-[0-9]{2}') AND CAST(TRY_CAST(${value} AS DATE) AS VARCHAR) = ${value})`;
