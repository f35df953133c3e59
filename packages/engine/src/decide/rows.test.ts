import { expect, test } from "vitest";
import { expectOk } from "../../test-data/expect-ok.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import type { CaseInput } from "./case-shape.ts";
import { evaluate } from "./evaluate.ts";

const rulebook = tenancy();
const TODAY = "2024-06-01";

function fined(facts: CaseInput["facts"], more: Partial<CaseInput> = {}) {
  const input = { facts, readings: { authority: "act" }, ...more };
  return expectOk(evaluate(rulebook, input, { today: TODAY }, ["tenant.fined"])).findings[
    "tenant.fined"
  ];
}

test("a finding names the row that applies, with the figures written and those computed", () => {
  const facts = { "rent.monthsUnpaid": 3, "lease.from": "2020-03-10" };
  expect(fined(facts)?.rows).toEqual([
    {
      row: "14-2",
      penalty: 100,
      young: { penalty: 40 },
      kind: "grave",
      years: 5,
      barredFrom: "2025-03-11",
    },
  ]);
});

test("a member is shown by another column where its condition certainly holds", () => {
  const facts = { "rent.monthsUnpaid": 7, "lease.from": "2020-03-10" };
  expect(fined(facts)?.rows?.[0]).toMatchObject({ years: 10 });
  expect(fined({ ...facts, "rent.monthsUnpaid": { min: 6, max: 7 } })?.rows?.[0]).toMatchObject({
    years: 5,
  });
});

test("while facts are missing it names every row that may apply, and none where it does not hold", () => {
  const facts = { "lease.from": "2020-03-10" };
  expect(fined(facts)?.rows?.map(({ row }) => row)).toEqual(["14-2", "14-1"]);
  expect(fined({ ...facts, "rent.monthsUnpaid": 0 })).not.toHaveProperty("rows");
});

test("the day of lapse is the first after the years, counted anew from a later day", () => {
  const facts = { "rent.monthsUnpaid": 1, "lease.from": "2020-02-29" };
  expect(fined(facts)?.rows?.[0]?.barredFrom).toBe("2023-03-01");
  expect(fined({ ...facts, "paused.on": "2021-05-04" })?.rows?.[0]?.barredFrom).toBe("2024-05-05");
});

test("the day of lapse is left out where the dates known do not tell", () => {
  const facts = { "rent.monthsUnpaid": 1, "lease.from": "2020-02-29" };
  expect(fined(facts, { presume: ["judged.on"] })?.rows?.[0]).not.toHaveProperty("barredFrom");
  const inPart = { ...facts, "lease.from": { min: "2020-01-01", max: "2020-02-29" } };
  expect(fined(inPart, { on: "2020-02-29" })?.rows?.[0]).not.toHaveProperty("barredFrom");
});
