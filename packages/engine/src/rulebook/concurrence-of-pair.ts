import type { Concurrence } from "./rulebook.ts";

/** Two offences of one act. */
export type Pair = readonly [string, string];

export function pairsOf(offences: readonly string[]): Pair[] {
  return offences.flatMap((one, index) =>
    offences.slice(index + 1).map((other): Pair => [one, other]),
  );
}

/** What is said of a pair in one act, the entry for everything else last. The first with words in force counts. */
export function entriesOfPair(declared: readonly Concurrence[], [one, other]: Pair): Concurrence[] {
  const said = declared.filter((entry) => isOf(entry, one, other) || isOf(entry, other, one));
  return [
    ...said,
    ...declared.filter(({ among }) => "acts" in among && among.acts === "otherwise"),
  ];
}

/** Whether an entry is about a first offence with a second. */
export function isOf({ among }: Concurrence, first: string, second: string): boolean {
  return "act" in among && among.act.each.includes(first) && among.act.with.includes(second);
}
