import fc from "fast-check";

export const TODAY = "2024-06-01";
export const BIRTH = "d.birth";
export const ACT = "d.act";
export const DECISION = "d.decision";
export const STOP = "d.stop";

/** The same words everywhere: nothing here turns on them. */
export const text = { en: "invented" };

/** A place of its own for each rule; elsewhere nothing turns on it. */
export function citesOf(at: string) {
  return { source: "s", at };
}
export const cites = citesOf("§ 1");

/** The lists of a rulebook in which nothing invented stands. */
export const NOTHING_OF = {
  laterLaw: [],
  caseFile: [],
  concurrence: [],
  jurisdictionBases: [],
  transfer: [],
  warnings: [],
  properties: [],
  amendments: [],
};

/** A number of a sketch: a pick from what may stand there. */
export const number = fc.nat({ max: 11 });

export function pick<T>(from: readonly T[], at: number): T {
  const picked = from[at % from.length];
  if (picked === undefined) throw new RangeError("nothing to pick from");
  return picked;
}
