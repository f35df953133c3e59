import { createEngine, evaluate, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { invented, TODAY } from "./reference/random-rulebook.ts";

/** An invented law, and the same with its variables in any order. */
const reordered = invented().chain(({ rulebook, input }) =>
  fc
    .shuffledSubarray([
      ...rulebook.facts.map(({ fact }) => fact),
      ...rulebook.readings.map(({ reading }) => `reading.${reading}`),
    ])
    .map((variableOrder) => ({ rulebook, input, variableOrder })),
);

test("no finding turns on the order of variables", () => {
  fc.assert(
    fc.property(reordered, ({ rulebook, input, variableOrder }) => {
      const other: Rulebook = { ...rulebook, variableOrder };
      const context = { today: TODAY };
      expect(evaluate(other, input, context)).toEqual(evaluate(rulebook, input, context));
    }),
  );
});

/** The shipped law took 16,700 nodes when its order was found, and 37,600 without one. */
const MOST_NODES = 25_000;

test("the order of the shipped rulebook keeps its diagrams small", () => {
  // an engine of its own: its diagrams are those of this test alone
  const { situationOf } = createEngine(loadRulebook());
  const situation = situationOf({ facts: {}, on: "2026-03-01" }, { today: "2026-03-01" });
  if (!situation.ok) throw new Error("an empty case is one");
  const { space, outcomes, rows } = situation.value.compiled;
  // each is made when it is asked for
  for (const all of [outcomes, rows]) for (const _ of all);
  // where the law has grown, `pnpm --filter @cokdyby/rules run order` finds a new one
  expect(space.store.count).toBeLessThan(MOST_NODES);
});
