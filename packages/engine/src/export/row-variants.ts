/** The column that is 1 where the presumption at this place of the list is left out. */
export const leftOut = (at: number): string => `leftout_${at}`;

/** Every set of presumptions that are left out, as a row: its number, and a bit for each. */
export function variantRows(loose: number): string {
  return Array.from({ length: 2 ** loose }, (_, variant) => {
    const bits = Array.from({ length: loose }, (_, at) => (variant >> at) & 1);
    return `(${[variant, ...bits].join(", ")})`;
  }).join(", ");
}

/**
 * Which presumptions a row that is refused with all of them does without, as `presumed` in `decide/situation.ts`:
 * the first alone without which it is a case; else all, and from the last to the first each is taken back with
 * which it stays one. All rows of `attempts_rows` are cases without any of them.
 *
 * Each step reads the one before it once: SQLite 3.54 writes a table expression out wherever it is named, and takes
 * no query that names a thousand in all.
 *
 * @returns common table expressions; `chosen` has the rows of `attempts_rows`, one for each id
 */
export function chosenVariant(loose: number): string[] {
  const all = Array.from({ length: loose }, (_, at) => at);
  const ofId = "OVER (PARTITION BY id)";
  const lone = loose === 0 ? "1 = 0" : `variant_ IN (${all.map((at) => 2 ** at).join(", ")})`;
  return [
    `without_${loose} AS (SELECT *, MAX(variant_) ${ofId} AS left_${loose}, ` +
      `MIN(CASE WHEN iscase = 1 AND ${lone} THEN variant_ END) ${ofId} AS single_ FROM attempts_rows)`,
    ...all.toReversed().map((at) => {
      const before = `left_${at + 1}`;
      const fewer = `${before} - ${2 ** at}`;
      const isCase = `MAX(CASE WHEN iscase = 1 AND variant_ = ${fewer} THEN 1 ELSE 0 END) ${ofId}`;
      return `without_${at} AS (SELECT *, CASE WHEN ${isCase} = 1 THEN ${fewer} ELSE ${before} END AS left_${at} FROM without_${at + 1})`;
    }),
    "chosen AS (SELECT * FROM without_0 WHERE variant_ = COALESCE(single_, left_0))",
  ];
}
