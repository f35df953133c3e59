/**
 * Cases in the vocabulary of a whole rulebook, known in part. A complete case is drawn first, so that
 * most of them are possible; then facts are hidden, and named again one by one while there would be too
 * many completions to go through.
 */
import type { CaseInput, FactInput, IsoDate, Rulebook, Scalar } from "@cokdyby/engine";
import fc from "fast-check";
import { lawDateOf, stated, whatIsOpen } from "./completions.ts";
import { isSaid } from "./constraints.ts";
import { pick } from "./invented-names.ts";
import { holds, type Law, outcomeIs, reads, type World } from "./law-of-the-day.ts";
import { lawOn } from "./law-on.ts";
import { drawDates } from "./real-dates.ts";
import { sizeOf, standing } from "./reference-reading.ts";
import type { Known } from "./worked-out.ts";

/** A case and the outcome it is asked about. */
export interface AboutOutcome {
  readonly input: CaseInput;
  readonly outcome: string;
}

const MOST_FACTS = 80;
/** How often a complete case is drawn anew until an outcome holds that has rows. */
const TURNS = [0, 5, 11, 17, 23, 31, 41, 53];
const wide = fc.nat({ max: 1_023 });
const narrow = fc.nat({ max: 11 });

const sketch = fc.record({
  on: narrow,
  outcome: wide,
  values: fc.array(wide, { minLength: MOST_FACTS, maxLength: MOST_FACTS }),
  /** How much of the case is hidden. */
  hidden: fc.integer({ min: 3, max: 11 }),
  hide: fc.array(narrow, { minLength: MOST_FACTS, maxLength: MOST_FACTS }),
  readings: fc.array(narrow, { minLength: 30, maxLength: 30 }),
  presume: narrow,
  unobtainable: fc.array(wide, { maxLength: 2 }),
  dates: fc.array(wide, { minLength: 24, maxLength: 24 }),
  /** How many completions × choices there may be, as a power of two. */
  power: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 3, max: 8 }) },
    { weight: 1, arbitrary: fc.integer({ min: 9, max: 12 }) },
  ),
});
type Sketch = typeof sketch extends fc.Arbitrary<infer S> ? S : never;

/**
 * Partial cases on the given law dates, each about one outcome; two in three about one that holds when
 * nothing is hidden, and every second about one that has rows.
 *
 * @param most completions × choices of open readings, presumptions left aside
 */
export function realCases(
  rulebook: Rulebook,
  lawDates: readonly IsoDate[],
  most: number,
): fc.Arbitrary<AboutOutcome> {
  return sketch.map((drawn) => {
    const law = lawOn(rulebook, pick(lawDates, drawn.on));
    const read = rulebook.readings.map(
      ({ reading, options }, at) =>
        [`reading.${reading}`, pick(options, drawn.readings[at] ?? 0).option] as const,
    );
    const dates = drawDates(law, drawn.dates);
    const { given } = stated(rulebook, { facts: dates, on: law.on }, law.on);
    const outcomes = rulebook.outcomes.map((each) => each.outcome);
    const holdingIn = (world: World) =>
      outcomes.filter((each) => holds(law, outcomeIs(each), world));
    const wantsRows = drawn.outcome % 2 > 0;
    const completion = (known: Known): World | undefined => {
      const some = TURNS.map((turn) => [
        ...drawn.values.slice(turn),
        ...drawn.values.slice(0, turn),
      ])
        .values()
        .map((values) => someCompletion(law, known, values))
        .filter((each) => each !== undefined)
        .map((facts): World => ({ ...facts, ...Object.fromEntries(read) }));
      if (!wantsRows) return some.next().value;
      const all = [...some];
      return all.find((each) => holdingIn(each).some((id) => law.rows.has(id))) ?? all[0];
    };
    const dated = completion(given);
    const world = dated ?? completion(new Map()) ?? {};
    const holding = holdingIn(world);
    const some = holding.length > 0 && drawn.outcome % 3 > 0 ? holding : outcomes;
    const withRows = some.filter((each) => law.rows.has(each));
    const asked = withRows.length > 0 && wantsRows ? withRows : some;
    const outcome = pick(asked, drawn.outcome);
    const limit = Math.min(most, 2 ** drawn.power);
    const input = smallCase(law, world, dated === undefined ? {} : dates, outcome, drawn, limit);
    return { input, outcome };
  });
}

/**
 * A completion drawn at random: values are drawn, and those that limits and derivations forbid are drawn
 * again.
 *
 * @param drawn plenty of numbers
 * @returns nothing when none was found
 */
export function someCompletion(
  law: Law,
  known: Known,
  drawn: readonly number[],
): World | undefined {
  const open = whatIsOpen(law, known);
  const value = (fact: string, at: number): Scalar => pick(open.values.get(fact) ?? [], at);
  const facts = [...law.domains.keys()];
  if (facts.some((fact) => open.values.get(fact)?.length === 0)) return undefined;
  let world: World = Object.fromEntries(
    facts.map((fact, at) => [fact, value(fact, drawn[at] ?? 0)]),
  );
  for (const link of law.links.filter((each) => isSaid(law, each, world))) {
    const leader = world[link.equals] ?? false;
    if (open.values.get(link.fact)?.includes(leader)) world = { ...world, [link.fact]: leader };
  }
  const constraints = [...law.parts.flatMap((part) => part.constraints), ...open.constraints];
  for (let tries = 0; tries < 200; tries++) {
    const broken = constraints.find((each) => !each.isKept(world));
    if (broken === undefined) return world;
    const next = (drawn[tries % drawn.length] ?? 0) + tries;
    if (broken.facts.size === 0) return undefined;
    const fact = pick([...broken.facts], next);
    const before: World = world;
    const mending = (open.values.get(fact) ?? []).filter((each) =>
      broken.isKept({ ...before, [fact]: each }),
    );
    const drawnAnew = mending.length === 0 ? value(fact, next) : pick(mending, next);
    world = { ...world, [fact]: drawnAnew };
  }
  return undefined;
}

function smallCase(
  law: Law,
  world: World,
  dates: Readonly<Record<string, FactInput>>,
  outcome: string,
  drawn: Sketch,
  most: number,
): CaseInput {
  const touched = reads(law, outcomeIs(outcome));
  const facts = new Map<string, FactInput>();
  const hidden: string[] = [];
  for (const [at, fact] of [...law.domains.keys()].entries()) {
    const how = drawn.hide[at] ?? 0;
    const value = world[fact] ?? false;
    if (touched.has(fact) ? how >= drawn.hidden : how < 4) facts.set(fact, value);
    else if (how % 4 === 3) facts.set(fact, inPart(law, fact, value, drawn.values[at] ?? 0));
    if (facts.get(fact) !== value) hidden.push(fact);
  }
  hidden.push(...hidden.splice(0, drawn.values.at(-1)));
  const readings = new Map<string, string>();
  const open: string[] = [];
  for (const [at, { reading }] of law.rulebook.readings.entries()) {
    const how = drawn.hide.at(-1 - at) ?? 0;
    if (how > 7) readings.set(reading, world[`reading.${reading}`] as string);
    else open.push(reading);
    if (how > 5 && how <= 7) readings.set(reading, "open");
  }
  const presumable = law.rulebook.facts.filter((each) => each.presumed !== undefined);
  const some = presumable
    .filter((_, at) => (drawn.hide[at] ?? 0) % 2 === 0)
    .map((each) => each.fact);
  // the day of the act names the law date as well
  const isNamed = drawn.on > 7 && lawDateOf(law.rulebook, { facts: dates }) === law.on;
  const input = (): CaseInput => ({
    facts: { ...Object.fromEntries(facts), ...dates },
    readings: Object.fromEntries(readings),
    ...(isNamed ? {} : { on: law.on }),
    presume: drawn.presume < 6 ? true : drawn.presume < 9 ? false : some,
    unobtainable: drawn.unobtainable.map((at) => pick(law.rulebook.facts, at).fact),
  });
  while (!isSmall(law, input(), outcome, most)) {
    const named = hidden.splice(0, 3);
    for (const fact of named) facts.set(fact, world[fact] ?? false);
    const reading = open.shift();
    if (reading !== undefined) readings.set(reading, world[`reading.${reading}`] as string);
    if (named.length === 0 && reading === undefined) break;
  }
  return input();
}

function isSmall(law: Law, input: CaseInput, outcome: string, most: number): boolean {
  const { given } = stated(law.rulebook, input, law.on);
  return (
    sizeOf({ law, given, standing: standing(law.rulebook, input) }, outcomeIs(outcome), most) <=
    most
  );
}

/** A value and another one, or a range around it. */
function inPart(law: Law, fact: string, value: Scalar, drawn: number): FactInput {
  const other = pick(law.domains.get(fact) ?? [value], drawn);
  if (typeof value !== "number" || drawn % 3 === 0) return { oneOf: [value, other] };
  const [min, max] = [value, Number(other)].sort((a, b) => a - b);
  return drawn % 3 === 1 ? { min: min ?? 0, max: max ?? 0 } : { max: value };
}
