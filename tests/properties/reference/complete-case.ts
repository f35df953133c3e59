/** Complete cases: every fact given, every reading fixed. */
import { evaluate, type Rulebook, type Scalar } from "@cokdyby/engine";
import fc from "fast-check";
import { valuesOn } from "./random-rulebook.ts";

export interface CompleteCase {
  readonly facts: Readonly<Record<string, Scalar>>;
  readonly readings: Readonly<Record<string, string>>;
}

const TRIES = 200;

/**
 * Random complete cases that the limits allow, dates left aside; nothing where none was found. Facts
 * that clash are drawn anew; half of the time a fact starts out equal to the one that it can follow.
 *
 * @param on the law date
 */
export function completeCases(
  rulebook: Rulebook,
  on: string,
): fc.Arbitrary<CompleteCase | undefined> {
  return fc.infiniteStream(fc.nat()).map((stream) => {
    const numbers = stream[Symbol.iterator]();
    const draw = <T>(from: readonly T[]): T => from[numbers.next().value % from.length] as T;
    const declared = rulebook.facts.filter((each) => each.type !== "date");
    const values = new Map(declared.map((each) => [each.fact, valuesOn(rulebook, each, on)]));
    // a long range holds its thresholds near its beginning, as ages do
    const drawn = (fact: string) => {
      const all = values.get(fact) ?? [];
      return all.length > 40 && draw([true, true, false]) ? draw(all.slice(0, 21)) : draw(all);
    };
    const facts: Record<string, Scalar> = {};
    for (const fact of values.keys()) facts[fact] = drawn(fact);
    for (const derivation of rulebook.derivations) {
      const leader = "equals" in derivation ? facts[derivation.equals] : undefined;
      if (leader !== undefined && draw([true, false])) facts[derivation.fact] = leader;
    }
    const readings = Object.fromEntries(
      rulebook.readings.map((each) => [each.reading, draw(each.options).option]),
    );
    for (let tries = 0; tries < TRIES; tries++) {
      const result = evaluate(rulebook, { facts, readings, on, presume: false }, { today: on }, []);
      if (result.ok) return { facts, readings };
      const clashing = result.problems.flatMap(({ detail }) =>
        [...detail.matchAll(/`([^`]+)`/g)].flatMap(([, fact = ""]) =>
          values.has(fact) ? [fact] : [],
        ),
      );
      // the limits of an invented law may allow no case at all
      if (clashing.length === 0) return undefined;
      const fact = draw(clashing);
      facts[fact] = drawn(fact);
    }
    return undefined;
  });
}
