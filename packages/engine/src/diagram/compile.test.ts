import { expect, test } from "vitest";
import { tenancy } from "../../test-data/tenancy.ts";
import { lawOn } from "../rulebook/law-on.ts";
import { compile } from "./compile.ts";
import { MOST_NODES, NodeBudgetFault } from "./node-budget.ts";

const law = lawOn(tenancy(), "2022-03-01");
const CHILD = { fact: "tenant.age", operator: "lessThan", value: 18 } as const;

/** The place at which compiling gives up, by the least budget that ends there; and what it takes. */
function places() {
  const found = new Set<string | undefined>();
  for (let budget = 2; budget <= MOST_NODES; budget++) {
    try {
      compile([law], { budget });
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
  const [compiled] = compile([law], { budget: enough });
  expect(() => compiled?.nodeOf({ all: [CHILD, { not: CHILD }] })).toThrow(NodeBudgetFault);
});
