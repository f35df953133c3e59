import { evaluate, type Law, type Scalar } from "@cokdyby/engine";
import { dayAfter, drawValue, type Shares } from "./draw-value.ts";

/** Facts of a made-up case, and its readings as `reading.<id>`. */
export type MadeUpCase = Readonly<Record<string, Scalar>>;

/** What cases are drawn from. */
export interface Drawing {
  readonly law: Law;
  readonly shares: Shares;
  readonly on: string;
  readonly today: string;
  readonly draw: (below: number) => number;
}

/** Attempts to mend a case by leaving out what contradicts before another is drawn. */
const MENDS = 12;
/** One row in so many fixes a reading. */
const FIXED_READINGS = 20;

/**
 * Draws a case: what each fact says by the shares; then what does not belong is left out, and what contradicts the rest.
 * A few are left as they are.
 */
export function drawCase(drawing: Drawing): MadeUpCase {
  const { law, shares, draw } = drawing;
  const isLeft = isDrawn(shares.contradictory, draw);
  for (;;) {
    const drawn = drawFacts(drawing);
    const fits = mended(drawing, drawn, isLeft);
    if (fits === undefined) continue;
    const readings = law.rulebook.readings.flatMap(({ reading, options }) => {
      const option = options[draw(options.length)]?.option;
      const isFixed = draw(FIXED_READINGS) === 0;
      return option !== undefined && isFixed ? [[`reading.${reading}`, option] as const] : [];
    });
    return { ...fits, ...Object.fromEntries(readings) };
  }
}

const isDrawn = (share: number, draw: Drawing["draw"]) => draw(1_000_000) < share * 1_000_000;

function drawFacts({ law, shares, on, draw }: Drawing): Record<string, Scalar> {
  const { facts, derivations } = law.rulebook;
  const years = new Map(
    derivations.flatMap((each) => {
      if (!("completedYears" in each)) return [];
      const { from, to } = each.completedYears;
      return [[from, { age: each.fact, to }] as const];
    }),
  );
  const drawn: Record<string, Scalar> = {};
  for (const { fact, presumed } of facts) {
    const usual = presumed === undefined ? shares.known : shares.presumed;
    if (!isDrawn(shares.facts[fact]?.known ?? usual, draw)) continue;
    const value = years.has(fact) ? undefined : drawValue({ law, shares, draw }, fact);
    if (value !== undefined) drawn[fact] = value;
  }
  // a date of birth from the age, which mostly need not be said then
  for (const [birth, { age, to }] of years) {
    const completed = drawn[age];
    if (typeof completed !== "number" || !isDrawn(shares.facts[birth]?.known ?? 0, draw)) continue;
    const day = typeof drawn[to] === "string" ? drawn[to] : on;
    const year = Number(day.slice(0, 4)) - completed;
    drawn[birth] = dayAfter(`${String(year).padStart(4, "0")}${day.slice(4)}`, -1 - draw(364));
    if (draw(4) > 0) delete drawn[age];
  }
  return drawn;
}

/** @param isLeft whether a contradiction is left in the case */
function mended(
  { law, on, today }: Drawing,
  drawn: Record<string, Scalar>,
  isLeft: boolean,
): Record<string, Scalar> | undefined {
  const { rulebook } = law;
  const [outcome = ""] = rulebook.outcomes.map((each) => each.outcome);
  const facts = { ...drawn };
  for (let mend = 0; mend < MENDS; mend++) {
    const found = evaluate(rulebook, { facts, on }, { today }, [outcome]);
    const problems = found.ok
      ? found.value.warnings.filter(({ code }) => code === "DOES_NOT_BELONG")
      : found.problems;
    if (isLeft) return found.ok ? undefined : facts;
    if (problems.length === 0) return facts;
    // of what contradicts each other the last is enough
    const named = new Map<string, string>();
    for (const { detail, pointer = "" } of problems) {
      const fact = pointer.replace("#/facts/", "");
      if (Object.hasOwn(facts, fact)) named.set(found.ok ? fact : detail, fact);
    }
    const gone = [...named.values()];
    if (gone.length === 0) return undefined;
    for (const fact of gone) delete facts[fact];
  }
  return undefined;
}
