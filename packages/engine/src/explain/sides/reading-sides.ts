import { READING } from "../../conditions/formula.ts";
import type { Truth } from "../../conditions/judge.ts";
import { restrictionOf } from "../../decide/restriction.ts";
import type { Situation } from "../../decide/situation.ts";
import { type MayFunctions, mayFunctionsOf } from "../../decide/status.ts";
import type { Root } from "../../diagram/diagram-store.ts";
import type { Reading, ReadingOption } from "../../rulebook/rulebook.ts";
import { compareMay } from "./may-order.ts";
import type { SpeaksFor } from "./placed-rules.ts";

/** The options of a reading that serve one side. */
export interface ReadingOnSide {
  readonly reading: Reading;
  readonly options: readonly ReadingOption[];
  readonly speaksFor: SpeaksFor;
  /** Whether one of them is followed. */
  readonly holds: Truth;
}

/**
 * The readings of which another option would change what the outcome can come to, on each side with the
 * options that serve it better than some other option does. An option between two others stands on both sides;
 * so does one that compares with no other, for what it serves turns on further readings.
 */
export function readingSides(situation: Situation, root: Root): readonly ReadingOnSide[] {
  const { compiled, read } = situation;
  return compiled.law.rulebook.readings.flatMap((reading) => {
    if (!compiled.space.byId.has(`${READING}${reading.reading}`)) return [];
    const mays = reading.options.map((option) => mayUnder(situation, root, reading, option));
    const orders = mays.map((one) => mays.map((other) => compareMay(situation, one, other)));
    if (orders.flat().every((each) => each === "same")) return [];
    const effective = read.readings.get(reading.reading);
    return [true, false].flatMap((speaksFor): ReadingOnSide[] => {
      const options = reading.options.filter((_, index) => serves(orders[index] ?? [], speaksFor));
      if (options.length === 0) return [];
      const isFollowed = options.some(({ option }) => option === effective);
      const holds = effective === undefined ? "unknown" : isFollowed ? "yes" : "no";
      return [{ reading, options, speaksFor, holds }];
    });
  });
}

function serves(order: readonly ReturnType<typeof compareMay>[], speaksFor: SpeaksFor): boolean {
  if (order.includes(speaksFor ? "more" : "less")) return true;
  return order.includes(undefined) && !order.includes(speaksFor ? "less" : "more");
}

function mayUnder(
  { compiled, known, read }: Situation,
  root: Root,
  { reading }: Reading,
  { option }: ReadingOption,
): MayFunctions {
  const readings = new Map([...read.readings, [reading, option]]);
  return mayFunctionsOf(compiled, restrictionOf(compiled, known, readings), root);
}
