import type { Situation } from "../decide/situation.ts";
import type { Node } from "../diagram/diagram-store.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";
import type { JointSpace } from "./joint-space.ts";
import type { Unknown } from "./unknown.ts";
import type { Variant } from "./variants.ts";

/** A variant with the situations that count in it. */
export interface Seated {
  readonly variant: Variant;
  readonly situations: readonly Situation[];
}

/** Where a date stands: the cell of a variant, and the facts that state it there. */
export interface DatePlace {
  readonly variant: number;
  readonly cell: number;
  readonly facts: readonly string[];
}

/** Days that no cell tells apart. */
export interface DateClass {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** By kind of cell and level that follows from the date: the classes left, or nothing where it cannot be. */
  readonly left: readonly (ReadonlyMap<number, Uint8Array> | undefined)[];
}

/** A date that a file leaves open and on which several facts hang: a birth date, or the day of an act. */
export interface DateVariable {
  readonly unknown: Unknown;
  /** The fact that asks for it, if one does. */
  readonly fact?: string;
  /** In which it counts. */
  readonly places: readonly DatePlace[];
  readonly classes: readonly DateClass[];
  /** By place: which of what is left of it in a class. */
  readonly kindOf: readonly number[];
  /** By variant: 1 for each class in which every cell may be a case. */
  readonly possible: (variant: number) => Uint8Array;
}

/** Dates of one sort, and what they ask of one another. */
export interface FoundDates {
  readonly variables: readonly DateVariable[];
  readonly binding: (variant: number, space: JointSpace) => Node;
}

/**
 * The first day of each part of some days on which the same follows.
 *
 * What follows is made of parts each of which is monotone in the day, so that days are of one part where the two ends
 * are; the ends are found by bisection.
 *
 * @param wordsOn what follows on a day, in words
 * @returns numbers of days, in order
 */
export function startsOf(
  first: number,
  last: number,
  wordsOn: (day: number) => string,
): readonly number[] {
  const starts = [first];
  const known = new Map<number, string>();
  const words = (day: number): string => {
    const own = known.get(day) ?? wordsOn(day);
    known.set(day, own);
    return own;
  };
  const split = (low: number, high: number): void => {
    if (low === high || words(low) === words(high)) return;
    if (high - low === 1) {
      starts.push(high);
      return;
    }
    const middle = Math.floor((low + high) / 2);
    split(low, middle);
    split(middle, high);
  };
  split(first, last);
  return starts;
}
