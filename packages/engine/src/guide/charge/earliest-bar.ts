import type { Guide } from "../../rulebook/guide.ts";
import type { IsoDate } from "../../rulebook/rulebook.ts";
import type { Charge } from "./charge.ts";

/** When something may be barred, and what. */
export interface EarliestBar {
  readonly day: IsoDate;
  /** The outcome. */
  readonly offence: string;
}

/** The first day on which one of the counts of a charge may be barred; nothing where none can be told. */
export function earliestBar({ counts }: Charge, { conclusion }: Guide): EarliestBar | undefined {
  const bars = counts.flatMap((count): EarliestBar[] => {
    const day = "barredFrom" in count ? count.barredFrom.earliest : undefined;
    return day === undefined ? [] : [{ day, offence: `${conclusion.offences}.${count.offence}` }];
  });
  return bars.toSorted(byDay)[0];
}

/** Orders what has a day, the first day first. */
export function byDay(a: { readonly day: IsoDate }, b: { readonly day: IsoDate }): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
