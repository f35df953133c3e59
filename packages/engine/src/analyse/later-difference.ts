import { type Law, lawOn, wordingStarts } from "../rulebook/law-on.ts";
import type { IsoDate, Rulebook } from "../rulebook/rulebook.ts";

/** The first day after a day on which two laws differ that are one law on the day itself; nothing where there is none. */
export function laterDifference(
  base: Rulebook,
  amended: Rulebook,
  on: IsoDate,
): IsoDate | undefined {
  const differs = (day: IsoDate) => wordsOf(lawOn(base, day)) !== wordsOf(lawOn(amended, day));
  if (differs(on)) return undefined;
  const starts = new Set([...wordingStarts(base), ...wordingStarts(amended)]);
  return [...starts].sort().find((day) => day > on && differs(day));
}

/** All of a law that amendments can change and an answer can turn on. */
function wordsOf({ rules, parameters }: Law): string {
  const told = rules.map(({ rule, wording }) => {
    const { rule: id, concludes, layer, exceptionTo } = rule;
    return [id, concludes, layer, exceptionTo, wording.when];
  });
  return JSON.stringify([told, [...parameters]]);
}
