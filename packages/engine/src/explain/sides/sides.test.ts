import { expect, test } from "vitest";
import { expectOk } from "../../../test-data/expect-ok.ts";
import { plainPhrases } from "../../../test-data/phrases.ts";
import { tenancy } from "../../../test-data/tenancy.ts";
import { situationOf } from "../../decide/evaluate.ts";
import type { Rulebook } from "../../rulebook/rulebook.ts";
import { sides } from "./sides.ts";

const law = tenancy();

/** The rules on the burdening and on the relieving side of a case of which little is known. */
function rulesOnSides(rulebook: Rulebook, outcome: string) {
  const input = { facts: { "rent.monthsUnpaid": 4 }, on: "2022-03-01" };
  const situation = expectOk(situationOf(rulebook, input, { today: "2022-03-01" }));
  const { burdening, relieving } = sides(situation, outcome, plainPhrases("en", "en-GB"));
  return [burdening, relieving].map((side) =>
    side.flatMap((each) => ("rule" in each ? [each.rule] : [])),
  );
}

// the age is read by the first of them as it must be
const RULES = ["board.1", "tenancy-act.s12-1", "tenancy-act.s2"];
const EXCEPTION = ["tenancy-act.s12-3"];

test("what concludes an outcome burdens, and an exception to it relieves", () => {
  expect(rulesOnSides(law, "landlord.mayEnd")).toEqual([RULES, EXCEPTION]);
});

test("of an outcome that relieves it is the other way round", () => {
  const outcomes = law.outcomes.map((each) =>
    each.outcome === "landlord.mayEnd" ? { ...each, relieves: true } : each,
  );
  expect(rulesOnSides({ ...law, outcomes }, "landlord.mayEnd")).toEqual([EXCEPTION, RULES]);
});
