import type { Citation, Rulebook } from "@cokdyby/engine";

interface Dated {
  readonly from: string;
  readonly to?: string | undefined;
  readonly cites: readonly Citation[];
}

/** The provisions whose wording begins, or ends without another, on a day; each once. */
export function wordingsFrom(rulebook: Rulebook, day: string): readonly Citation[] {
  const before = new Date(Date.parse(day) - DAY).toISOString().slice(0, 10);
  const changed = histories(rulebook).flatMap((wordings) => {
    const begun = wordings.filter(({ from }) => from === day);
    return begun.length > 0 ? begun : wordings.filter(({ to }) => to === before);
  });
  const cites = changed.flatMap((wording) => wording.cites);
  return [...new Map(cites.map((each) => [`${each.source} ${each.at}`, each])).values()];
}

/** In milliseconds. */
const DAY = 86_400_000;

/** The wordings of each thing that the law of a day is made of. */
function histories({ rules, conditions, parameters, tables }: Rulebook): readonly Dated[][] {
  return [
    ...[...rules, ...conditions].map(({ wordings }) =>
      wordings.map(({ inForce, cites }) => ({ ...inForce, cites })),
    ),
    ...[...parameters, ...tables.flatMap(({ rows }) => rows)].map(({ values }) =>
      values.map(({ from, to, cites }) => ({ from, to, cites: [cites] })),
    ),
  ];
}
