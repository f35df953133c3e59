import { expect, test } from "vitest";
import { tenancy } from "../../test-data/tenancy.ts";
import { evaluate } from "./evaluate.ts";

const LATER = "LAW_DATE_IN_FUTURE";
const ASSUMED = "LAW_DATE_ASSUMED";

test.each([
  ["the day after today", "2022-03-02", [LATER]],
  ["today", "2022-03-01", []],
  ["the day before today", "2022-02-28", []],
  ["not given", undefined, [ASSUMED]],
])("a law date that is %s", (_, on, warnings) => {
  const found = evaluate(tenancy(), { facts: {}, ...(on && { on }) }, { today: "2022-03-01" });
  const own = found.ok ? found.value.warnings.map(({ code }) => code) : [];
  expect(own.filter((code) => code === LATER || code === ASSUMED)).toEqual(warnings);
});
