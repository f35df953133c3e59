/** Dates and amounts of cases in the vocabulary of a whole rulebook. */
import type { FactInput } from "@cokdyby/engine";
import { presumedDay } from "./completions.ts";
import { plusDays, plusYears } from "./days.ts";
import { pick } from "./invented-names.ts";
import type { Law } from "./law-of-the-day.ts";

/** Around the figures of amounts that the law names. */
const AMOUNTS = [0, 1, 30, 365, 1_461, 999_999, 1_000_000, 5_000_000, 10_000_000];
/** To the day, and on both sides of it. */
const NEAR = [-1, 0, 1, 1, 60, -200];

/**
 * Some dates and amounts, each one given, known in part, or left out: births before the law date, other
 * days after it.
 *
 * @param drawn plenty of numbers
 */
export function drawDates(law: Law, drawn: readonly number[]): Record<string, FactInput> {
  const { facts, derivations } = law.rulebook;
  const births = new Set(
    derivations.flatMap((each) => ("completedYears" in each ? [each.completedYears.from] : [])),
  );
  const said: Record<string, FactInput> = {};
  for (const [at, { fact, type, range, presumed }] of facts
    .filter((each) => each.type === "date" || !law.domains.has(each.fact))
    .entries()) {
    const [how = 0, years = 0] = [drawn[2 * at], drawn[2 * at + 1]];
    const inPart = how % 9 === 0;
    if (how % 9 === 1 || how % 9 === 2) continue;
    if (type === "integer") {
      const amounts = AMOUNTS.filter((each) => each <= (range?.max ?? 0));
      const [min, max] = [pick(amounts, years), pick(amounts, how)].sort((a, b) => a - b);
      said[fact] = inPart ? { min: min ?? 0, max: max ?? 0 } : pick(amounts, years);
      continue;
    }
    const isAct = presumedDay(presumed?.value)?.date === "law";
    const whole = isAct ? 0 : births.has(fact) ? -(years % 24) : years % 18;
    const anniversary = plusYears(
      years % 7 === 0 ? law.on.replace(/..-..$/, "02-28") : law.on,
      whole,
    );
    const day = isAct ? law.on : plusDays(anniversary, pick(NEAR, how));
    said[fact] = inPart ? { min: plusDays(day, -40), max: plusDays(day, years % 500) } : day;
  }
  return said;
}
