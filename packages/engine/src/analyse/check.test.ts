import { expect, test } from "vitest";
import { tenancyBut } from "../../test-data/tenancy.ts";
import { readRulebook } from "../read/read-rulebook.ts";
import { lawOn } from "../rulebook/law-on.ts";
import type { Property } from "../rulebook/rulebook.ts";
import { check } from "./check.ts";

const withDefault = readRulebook(
  tenancyBut("readings.yaml", "- reading: authority", "- reading: authority\n    default: act"),
);
if (!withDefault.ok) throw new Error(JSON.stringify(withDefault.problems));
const law = lawOn(withDefault.value, "2022-03-01");

const boardOnly: Property = {
  property: "board-only",
  title: {},
  given: { fact: "landlord.mayEnd", operator: "equal", value: true },
  expect: { fact: "reading.authority", operator: "equal", value: "board" },
};

test("the reading between layers stays open in a check although it has a default", () => {
  const [checked] = check(law, [boardOnly]);
  expect(checked).toMatchObject({
    status: "contested",
    dependsOn: ["authority"],
    byReading: [
      { readings: { authority: "act" }, status: "notMet" },
      { readings: { authority: "board" }, status: "met" },
    ],
  });
  expect(checked?.counterexample?.readings).toMatchObject({ authority: "act" });
});

test("a property that speaks of no case is not met", () => {
  const given = { fact: "landlord.mayEnd", operator: "equal", value: true } as const;
  const impossible: Property = { ...boardOnly, given: { all: [given, { not: given }] } };
  expect(check(law, [impossible])).toMatchObject([
    { status: "notMet", of: "0", failing: "0", byReading: [] },
  ]);
  expect(check(law, [impossible])[0]).not.toHaveProperty("counterexample");
});

test("one that is stated stands", () => {
  const [under] = check(law, [boardOnly], { authority: "board" });
  expect(under).toMatchObject({ status: "met", dependsOn: [], failing: "0" });
});
