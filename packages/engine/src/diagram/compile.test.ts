import { expect, test } from "vitest";
import {
  bool,
  is,
  smallRulebook,
  whole,
} from "../../../../tests/properties/reference/small-rulebook.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import { lawOn } from "../rulebook/law-on.ts";
import { type CompiledLaw, compile } from "./compile.ts";
import { FALSE, type Root, TRUE } from "./diagram-store.ts";
import { MOST_NODES, NodeBudgetFault } from "./node-budget.ts";
import { threeTerminalDiagramOf } from "./three-terminal-diagram.ts";

const law = lawOn(tenancy(), "2022-03-01");
const CHILD = { fact: "tenant.age", operator: "lessThan", value: 18 } as const;

function askForAll({ outcomes, rules, rows }: CompiledLaw): void {
  for (const asked of [outcomes, rules, rows]) for (const _ of asked);
}

/** The place at which compiling gives up, by the least budget that ends there; and what it takes. */
function places() {
  const found = new Set<string | undefined>();
  for (let budget = 2; budget <= MOST_NODES; budget++) {
    try {
      const [compiled] = compile([law], { budget }) as [CompiledLaw];
      askForAll(compiled);
      return { found: [...found], enough: budget };
    } catch (error) {
      if (!(error instanceof NodeBudgetFault)) throw error;
      expect(error.code).toBe("NODE_BUDGET");
      expect(error.message).toContain(error.place);
      found.add(error.place);
    }
  }
  throw new Error("no budget is enough");
}

test("a budget that is used up is one kind of fault, which names what was being compiled", () => {
  const { found, enough } = places();
  expect(found).not.toContain(undefined);
  for (const kind of ["outcome", "limit", "derivation"]) {
    expect(found.some((place) => place?.startsWith(`${kind} `))).toBe(true);
  }
  // what is made after compiling is held to the budget in the same way
  const [compiled] = compile([law], { budget: enough }) as [CompiledLaw];
  askForAll(compiled);
  expect(() => compiled.nodeOf({ all: [CHILD, { not: CHILD }] })).toThrow(NodeBudgetFault);
});

test("a diagram is made when it is asked for, and is the same after whatever was asked and dropped before", () => {
  const [one] = compile([law]) as [CompiledLaw];
  const [other] = compile([law]) as [CompiledLaw];
  const empty = other.space.store.count;
  const ids = law.rulebook.outcomes.map(({ outcome }) => outcome);
  const roots = new Map([...one.outcomes]);
  expect([...roots.keys()]).toEqual(ids);
  for (const id of [...ids].reverse()) {
    other.nodeOf({ all: [CHILD, { not: { fact: id, operator: "equal", value: true } }] });
    const root = other.outcomes.get(id) as Root;
    other.space.store.trim(0);
    expect(other.outcomes.get(id)).toBe(root);
    expect(shapeOf(other, root)).toEqual(shapeOf(one, roots.get(id) as Root));
  }
  expect(other.space.store.count).toBeGreaterThan(empty);
  expect(other.outcomes.get("no.such")).toBeUndefined();
});

test("a fact belongs in each of the laws, also by a fact that only one of them reads", () => {
  // `b` is read by the later law alone, and the figure that it belongs by stands in the earlier alone
  const small = smallRulebook({
    facts: [
      bool("a"),
      whole("n"),
      bool("b", {
        fact: "n",
        operator: "greaterThanInclusive",
        value: { fact: "parameter.p" },
      }),
    ],
    rules: [{ when: is("a") }],
  });
  const [figure] = tenancy().parameters;
  const [rule] = small.rules;
  const [earlier] = rule?.wordings ?? [];
  if (figure === undefined || rule === undefined || earlier === undefined) throw new Error();
  const until = { from: "2010-01-01", to: "2014-12-31" };
  const wordings = [
    { ...earlier, inForce: until },
    { ...earlier, inForce: { from: "2015-01-01" }, when: is("b") },
  ];
  const values = figure.values.slice(0, 1).map((each) => ({ ...each, ...until, value: 3 }));
  const rulebook = {
    ...small,
    parameters: [{ ...figure, parameter: "p", values }],
    rules: [{ ...rule, wordings }],
  };
  const laws = ["2012-01-01", "2016-01-01"].map((day) => lawOn(rulebook, day));
  const [before, after] = compile(laws) as [CompiledLaw, CompiledLaw];
  const atLeastThree = { fact: "n", operator: "greaterThanInclusive", value: 3 } as const;
  expect(before.belongs.get("b")).toBe(before.nodeOf(atLeastThree));
  expect(after.belongs.get("b")).toBe(FALSE);
});

/** A diagram without the numbers of its nodes. */
function shapeOf({ space: { store } }: CompiledLaw, root: Root): unknown {
  const { level, edges, root: top } = threeTerminalDiagramOf(store, root, TRUE);
  return { level, edges, top };
}
