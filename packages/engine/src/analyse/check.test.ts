import { expect, test } from "vitest";
import { expectOk } from "../../test-data/expect-ok.ts";
import { tenancyBut } from "../../test-data/tenancy.ts";
import { readRulebook } from "../read/read-rulebook.ts";
import { lawOn } from "../rulebook/law-on.ts";
import type { Property } from "../rulebook/rulebook.ts";
import { check } from "./check.ts";

const withDefault = expectOk(
  readRulebook(
    tenancyBut("readings.yaml", "- reading: authority", "- reading: authority\n    default: act"),
  ),
);
const law = lawOn(withDefault, "2022-03-01");

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

test("what the rulebook sets aside is left out first, and told of besides", () => {
  const aside = "layerReading: authority\nsetAside: { fact: lease.kind, value: flat }";
  const read = expectOk(
    readRulebook(tenancyBut("rulebook.yaml", "layerReading: authority", aside)),
  );
  const flat = { fact: "lease.kind", operator: "equal", value: "flat" } as const;
  const isFlat: Property = { ...boardOnly, property: "flat", expect: flat };
  const [modelled] = check(lawOn(read, "2022-03-01"), [isFlat]);
  expect(modelled).toMatchObject({ status: "met", failing: "0", atLarge: { status: "notMet" } });
  expect(modelled).not.toHaveProperty("counterexample");
  expect(modelled?.atLarge).toHaveProperty("counterexample");
  // where nothing is set aside both are one
  const [plain] = check(law, [isFlat]);
  expect(plain?.status).toBe("notMet");
  expect(plain?.atLarge).toMatchObject({ status: "notMet", failing: plain?.failing });
});

test("what is set aside has to be a value of its fact", () => {
  const problems = (aside: string) => {
    const text = `layerReading: authority\nsetAside: ${aside}`;
    const read = readRulebook(tenancyBut("rulebook.yaml", "layerReading: authority", text));
    return read.ok ? [] : read.problems.map(({ code }) => code);
  };
  expect(problems("{ fact: lease.knd, value: flat }")).toEqual(["FACT_UNKNOWN"]);
  expect(problems("{ fact: lease.kind, value: castle }")).toEqual(["OPTION_UNKNOWN"]);
});

test("of counterexamples that are as small the one with what is typical is taken", () => {
  const kindOf = (typical: string) => {
    const named = `- fact: lease.kind\n    typical: ${typical}`;
    const read = readRulebook(tenancyBut("facts.yaml", "- fact: lease.kind", named));
    if (!read.ok) return read.problems.map(({ code }) => code);
    const age = (operator: "lessThan" | "greaterThanInclusive") => ({
      ...{ fact: "guarantor.age", operator, value: 18 },
    });
    const kind = (value: string) => ({ fact: "lease.kind", operator: "equal", value }) as const;
    const given = {
      any: [
        { all: [kind("flat"), age("greaterThanInclusive")] },
        { all: [kind("shop"), age("lessThan")] },
      ],
    };
    const never: Property = { ...boardOnly, given, expect: { any: [] } };
    const [checked] = check(lawOn(read.value, "2022-03-01"), [never]);
    return checked?.counterexample?.facts["lease.kind"];
  };
  expect([kindOf("flat"), kindOf("shop")]).toEqual(["flat", "shop"]);
  expect(kindOf("castle")).toEqual(["OPTION_UNKNOWN"]);
});
