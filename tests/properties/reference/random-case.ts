import type { CaseInput, FactInput, Rulebook, Scalar } from "@cokdyby/engine";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import fc from "fast-check";
import { ACT, number, pick, TODAY } from "./invented-names.ts";
import { numbersOf } from "./law-on.ts";

/** One law date before the day on which wordings change, and one after it. */
const LAW_DATES = ["2012-03-10", "2018-03-10"] as const;
const DAYS = ["2018-03-10", "2012-03-10", "2007-03-10", "2007-03-11", "2008-02-29", "2016-03-01"];

/** A case as plain numbers. */
export const caseSketch = fc.record({
  facts: fc.array(fc.record({ how: number, value: number, other: number }), { maxLength: 16 }),
  readings: fc.array(number, { maxLength: 4 }),
  presume: number,
  some: fc.array(number, { maxLength: 3 }),
  unobtainable: fc.array(number, { maxLength: 2 }),
  on: fc.nat({ max: 2 }),
});
type CaseSketch = typeof caseSketch extends fc.Arbitrary<infer S> ? S : never;

/** Every value that a case on a date may give for a fact; none for dates. */
export function valuesOn(
  rulebook: Rulebook,
  declared: FactDeclaration,
  on: string,
): readonly Scalar[] {
  const { type, options = [], optionsFrom } = declared;
  if (type === "bool") return [true, false];
  if (type === "integer") return numbersOf(rulebook, declared);
  const rows = rulebook.tables
    .filter((each) => each.table === optionsFrom)
    .flatMap((each) => each.rows);
  const inForce = rows.filter((row) =>
    row.values.some(({ from, to = on }) => from <= on && on <= to),
  );
  return [...options.map((each) => each.option), ...inForce.map((each) => each.row)];
}

function statement(
  values: readonly Scalar[],
  how: number,
  value: number,
  other: number,
): FactInput | undefined {
  const [one, two] = [pick(values, value), pick(values, value + 1 + other)];
  if (how < 5) return undefined;
  if (how < 9) return one;
  if (typeof one !== "number") return { oneOf: [one, two] };
  const [min, max] = [one, Number(two)].sort((a, b) => a - b);
  if (how === 9) return { oneOf: [one, two] };
  return how === 10 ? { min: min ?? 0 } : { min: min ?? 0, max: max ?? 0 };
}

function day(how: number, value: number, other: number): FactInput | undefined {
  if (how < 4) return undefined;
  if (how < 10) return pick(DAYS, value);
  const [min, max] = [pick(DAYS, value), pick(DAYS, other)].sort();
  return { min: min ?? "", max: max ?? "" };
}

/** Reads the numbers as a case in the vocabulary of a rulebook, without mistakes of form. */
export function buildCase(rulebook: Rulebook, sketch: CaseSketch): CaseInput {
  const stated = rulebook.facts.map((each, at) => ({
    each,
    ...(sketch.facts[at] ?? { how: 0, value: 0, other: 0 }),
  }));
  const dates = stated.flatMap(({ each, how, value, other }) => {
    const said = each.type === "date" ? day(how, value, other) : undefined;
    // the law is modelled from 2010
    return said === undefined || (each.fact === ACT && JSON.stringify(said).includes('"200'))
      ? []
      : [[each.fact, said] as const];
  });
  const act = dates.find(([fact]) => fact === ACT)?.[1];
  const on = typeof act === "object" ? LAW_DATES[sketch.on % 2] : LAW_DATES[sketch.on];
  const actDate = rulebook.facts.some(
    ({ fact, presumed }) => fact === ACT && presumed !== undefined,
  )
    ? act
    : undefined;
  const lawDate = on ?? (typeof actDate === "string" ? actDate : TODAY);
  const values = stated.flatMap(({ each, how, value, other }) => {
    const said =
      each.type === "date"
        ? undefined
        : statement(valuesOn(rulebook, each, lawDate), how, value, other);
    return said === undefined ? [] : [[each.fact, said] as const];
  });
  const readings = rulebook.readings.flatMap(({ reading, options }, at) => {
    const how = sketch.readings[at] ?? 0;
    const said = how < 7 ? undefined : how < 9 ? "open" : pick(options, how).option;
    return said === undefined ? [] : [[reading, said] as const];
  });
  const presumable = rulebook.facts
    .filter((each) => each.presumed !== undefined)
    .map((each) => each.fact);
  const some =
    presumable.length === 0 ? [] : [...new Set(sketch.some.map((each) => pick(presumable, each)))];
  const presume =
    sketch.presume < 5 ? undefined : sketch.presume < 8 ? false : sketch.presume < 10 ? some : true;
  const unobtainable = sketch.unobtainable.map((each) => pick(rulebook.facts, each).fact);
  return {
    facts: Object.fromEntries([...dates, ...values]),
    ...(readings.length === 0 ? {} : { readings: Object.fromEntries(readings) }),
    ...(on === undefined ? {} : { on }),
    ...(presume === undefined ? {} : { presume }),
    ...(unobtainable.length === 0 ? {} : { unobtainable }),
  };
}
