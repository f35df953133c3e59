import type { CaseInput } from "@cokdyby/engine";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import fc from "fast-check";
import { rulebook } from "./tellers.ts";

type Value = CaseInput["facts"][string];

const days = fc
  .integer({ min: 0, max: 9_000 })
  .map((day) => new Date(Date.UTC(2005, 0, 1 + day)).toISOString().slice(0, 10));

/** The rows or options that a fact may take. */
function choicesOf(fact: FactDeclaration): readonly string[] {
  const table = rulebook.tables.find((each) => each.table === fact.optionsFrom);
  return [
    ...(fact.options ?? []).map(({ option }) => option),
    ...(table?.rows ?? []).map(({ row }) => row),
  ];
}

/** A plain value of a fact. */
function plainValue(fact: FactDeclaration): fc.Arbitrary<string | number | boolean> {
  if (fact.type === "bool") return fc.boolean();
  if (fact.type === "option") return fc.constantFrom(...choicesOf(fact));
  if (fact.type === "date") return days;
  const { min, max } = fact.range ?? { min: 0, max: 120 };
  return fc.oneof(fc.integer({ min, max: Math.min(max, 40) }), fc.integer({ min, max }));
}

/** A value of a fact, known wholly or in part; never one that leaves all open. */
function anyValue(fact: FactDeclaration): fc.Arbitrary<Value> {
  const plain = plainValue(fact);
  if (fact.type === "bool") return plain;
  if (fact.type === "option") {
    const choices = choicesOf(fact);
    const some = fc.subarray([...choices], { minLength: 1, maxLength: choices.length - 1 });
    return fc.oneof(
      { weight: 5, arbitrary: plain },
      some.map((oneOf) => ({ oneOf })),
    );
  }
  const pair = fc
    .tuple(plain, plain)
    .map(([a, b]): readonly [typeof a, typeof b] => (a < b ? [a, b] : [b, a]));
  const span = pair.map(([min, max]) => ({ min: Number(min), max: Number(max) }));
  const dates = pair.map(([min, max]) => ({ min: String(min), max: String(max) }));
  return fc.oneof({ weight: 5, arbitrary: plain }, fact.type === "date" ? dates : span);
}

/** A case of any facts together, whether the law allows it or not, and some that cannot be found out. */
export const anyCase: fc.Arbitrary<CaseInput> = fc
  .record({
    facts: fc.record(
      Object.fromEntries(rulebook.facts.map((fact) => [fact.fact, anyValue(fact)])),
      { requiredKeys: [] },
    ),
    unobtainable: fc.subarray(
      rulebook.facts.map(({ fact }) => fact),
      { maxLength: 4 },
    ),
    share: fc.integer({ min: 1, max: 12 }),
    seed: fc.integer(),
  })
  .map(({ facts, unobtainable, share, seed }) => {
    const kept = Object.entries(facts).filter((_, index) => (index * 7 + seed) % 12 < share);
    return { facts: Object.fromEntries(kept) as CaseInput["facts"], unobtainable };
  });

/** Two cases that differ in one fact, and that fact. */
export const anyTwins: fc.Arbitrary<readonly [CaseInput, CaseInput, string]> = fc
  .constantFrom(...rulebook.facts)
  .chain((fact) =>
    fc.tuple(anyCase, anyValue(fact), anyValue(fact)).map(([of, one, other]) => {
      const unobtainable = of.unobtainable?.filter((each) => each !== fact.fact) ?? [];
      const with_ = (value: Value): CaseInput => ({
        facts: { ...of.facts, [fact.fact]: value },
        unobtainable,
      });
      return [with_(one), with_(other), fact.fact] as const;
    }),
  );
