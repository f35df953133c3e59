import { addDays, plusYears } from "../facts/calendar.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";
import type { FileSituation } from "./file-situation.ts";
import { keyOf, type Unknown } from "./unknown.ts";

/** A day that a file does not say, from which with a birth date an age would follow. */
export interface AwaitedDay {
  readonly unknown: Unknown;
  /** That asks for it. */
  readonly fact: string;
  readonly born: IsoDate;
  /** The last day that it may be. */
  readonly last: IsoDate;
}

/** The day that is to be asked instead of an age; nothing where no birth date stands, or the day does. */
export function awaitedDay(
  { cells, situations }: FileSituation,
  age: Unknown,
): AwaitedDay | undefined {
  for (const [at, { unknownOf }] of cells.entries()) {
    const { given, presumptions, read, compiled } = situations[
      at
    ] as FileSituation["situations"][0];
    for (const each of compiled.law.rulebook.derivations) {
      if (!("completedYears" in each) || keyOf(unknownOf(each.fact)) !== keyOf(age)) continue;
      const { from, to } = each.completedYears;
      const born = given.get(from);
      if (born?.kind !== "dates" || born.from !== born.to) continue;
      if (given.has(to) || presumptions.has(to)) continue;
      return { unknown: unknownOf(to), fact: to, born: born.from, last: read.today };
    }
  }
  return undefined;
}

/** The first day on which somebody has completed some years, the one after the birthday; nothing where it is to come. */
export function firstDayAged({ born, last }: AwaitedDay, years: number): IsoDate | undefined {
  const first = years === 0 ? born : addDays(plusYears(born, years), 1);
  return first > last ? undefined : first;
}
