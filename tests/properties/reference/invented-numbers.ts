/** Invented derivations that work out numbers from dates and amounts. */
import type {
  DayExpression,
  Derivation,
  FactDeclaration,
  NumberExpression,
  Steps,
} from "@cokdyby/engine/rulebook";
import fc from "fast-check";
import { tree } from "./invented-conditions.ts";
import { ACT, BIRTH, DECISION, number, pick, STOP, text } from "./invented-names.ts";

/** Whole numbers that no condition reads. */
export const AMOUNT = "amount";
const DAYS_OFF = "days.off";

type NumberSketch =
  | { plain: number }
  | { fact: number }
  | { from: DaySketch; to: DaySketch }
  | { some: NumberSketch[]; isLesser: boolean }
  | { of: NumberSketch; less: number };
type DaySketch =
  | { date: number }
  | { some: DaySketch[]; isLater: boolean; stop: boolean }
  | { day: DaySketch; days: number }
  | { day: DaySketch; years: number }
  | { born: number };

const { numbers } = fc.letrec<{ numbers: NumberSketch; days: DaySketch }>((tie) => ({
  numbers: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ from: fc.record({ date: number }), to: fc.record({ date: number }) }),
    fc.record({ plain: number }),
    fc.record({ fact: number }),
    fc.record({ from: tie("days"), to: tie("days") }),
    fc.record({ from: tie("days"), to: tie("days") }),
    fc.record({
      some: fc.array(tie("numbers"), { minLength: 1, maxLength: 3 }),
      isLesser: fc.boolean(),
    }),
    fc.record({ of: tie("numbers"), less: number }),
  ),
  days: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ date: number }),
    fc.record({
      some: fc.array(tie("days"), { minLength: 1, maxLength: 2 }),
      isLater: fc.boolean(),
      stop: fc.boolean(),
    }),
    fc.record({ day: tie("days"), days: number }),
    fc.record({ day: tie("days"), years: number }),
    fc.record({ born: number }),
  ),
}));

export const numbersSketch = fc.record({
  /** As a law counts them, or anything. */
  run: fc.oneof(fc.constant(null), fc.record({ number: numbers, needs: number })),
  since: fc.record({ number: numbers, needs: number, where: fc.option(number) }),
  runPresumed: fc.boolean(),
  belongs: fc.option(tree),
  amountPresumed: fc.boolean(),
});
type NumbersSketch = typeof numbersSketch extends fc.Arbitrary<infer S> ? S : never;

export function amountFacts({ amountPresumed }: NumbersSketch): FactDeclaration[] {
  const common = { group: "g", type: "integer", label: text, question: text } as const;
  const presumed = amountPresumed ? { presumed: { value: 0, because: text } } : {};
  return [
    { fact: AMOUNT, ...common, range: { min: 0, max: 999 } },
    { fact: DAYS_OFF, ...common, range: { min: 0, max: 4_000 }, ...presumed },
  ];
}

/** Years from the act, or from a day that came between, without some days. */
const AS_COUNTED: NumberExpression = {
  completedYears: {
    from: { later: [ACT, STOP] },
    to: { day: DECISION, minusDays: { fact: DAYS_OFF } },
  },
};

/** The level of an amount, and numbers of years. */
export function buildNumbers(
  { run, since }: NumbersSketch,
  facts: readonly { readonly id: string; readonly kind: string }[],
): Derivation[] {
  const others = facts
    .filter(({ id, kind }) => kind === "integer" && !id.startsWith("n."))
    .map(({ id }) => id);
  const from: Steps["from"] = [
    { least: 0, is: "a" },
    { least: 100, is: "b" },
    { least: 500, is: "c" },
  ];
  const needs = (bits: number) => {
    const all = [ACT, DECISION, DAYS_OFF].filter((_, bit) => (bits >> bit) % 2 === 1);
    return all.length === 0 ? {} : { needs: all };
  };
  const where =
    since.where === null
      ? {}
      : { where: { fact: pick(others, since.where), least: since.where + 1 } };
  return [
    { derivation: "level", fact: "level", steps: { of: AMOUNT, from }, says: text },
    {
      derivation: "run",
      fact: "n.run",
      ...(run === null
        ? { number: AS_COUNTED, needs: [ACT, DECISION] }
        : { number: buildNumber(run.number, [...others, DAYS_OFF]), ...needs(run.needs) }),
      says: text,
    },
    {
      derivation: "since",
      fact: "n.since",
      number: buildNumber(since.number, ["n.run", ...others]),
      ...needs(since.needs),
      ...where,
      says: text,
    },
  ];
}

function buildNumber(sketch: NumberSketch, facts: readonly string[]): NumberExpression {
  if ("plain" in sketch) return sketch.plain;
  if ("fact" in sketch) return { fact: pick(facts, sketch.fact) };
  if ("from" in sketch)
    return { completedYears: { from: buildDay(sketch.from), to: buildDay(sketch.to) } };
  if ("less" in sketch) return { number: buildNumber(sketch.of, facts), less: sketch.less };
  const all = sketch.some.map((each) => buildNumber(each, facts));
  return sketch.isLesser ? { lesser: all } : { greater: all };
}

function buildDay(sketch: DaySketch): DayExpression {
  const date = (at: number) => pick([ACT, DECISION, BIRTH], at);
  if ("date" in sketch) return date(sketch.date);
  if ("born" in sketch) return { born: BIRTH, aged: "age", on: date(sketch.born % 2) };
  if ("days" in sketch)
    return {
      day: buildDay(sketch.day),
      minusDays: sketch.days > 5 ? { fact: DAYS_OFF } : sketch.days,
    };
  if ("years" in sketch) return { day: buildDay(sketch.day), plusYears: sketch.years };
  // a day that never comes stands beside one that does
  const all = [...sketch.some.map(buildDay), ...(sketch.stop ? [STOP] : [])];
  return sketch.isLater ? { later: all } : { earlier: all };
}
