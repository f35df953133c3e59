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
 * which it stays one. All rows of `attempts` are cases without any of them.
 */
export function chosenVariant(loose: number): string[] {
  const singles = Array.from({ length: loose }, (_, at) => 2 ** at);
  const steps = [
    `most_left_out AS (SELECT id, MAX(variant_) AS variant_ FROM attempts GROUP BY id)`,
    `without_${loose} AS (SELECT id, variant_ FROM most_left_out)`,
  ];
  for (let at = loose - 1; at >= 0; at--) {
    steps.push(
      `without_${at} AS (SELECT w.id, COALESCE(a.variant_, w.variant_) AS variant_ ` +
        `FROM without_${at + 1} w LEFT JOIN attempts a ON a.id = w.id ` +
        `AND a.iscase = 1 AND a.variant_ = w.variant_ - ${2 ** at})`,
    );
  }
  const one = singles.length === 0 ? "1 = 0" : `variant_ IN (${singles.join(", ")})`;
  return [
    ...steps,
    `single AS (SELECT id, MIN(variant_) AS variant_ FROM attempts WHERE iscase = 1 AND ${one} GROUP BY id)`,
    "chosen AS (SELECT w.id, COALESCE(s.variant_, w.variant_) AS variant_ " +
      "FROM without_0 w LEFT JOIN single s ON s.id = w.id)",
  ];
}
