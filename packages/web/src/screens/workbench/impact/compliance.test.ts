import { expect, test } from "vitest";
import type { CheckedProperty } from "../../../worker/law-checks.ts";
import { complianceOf } from "./compliance.ts";

function checked(standing: Readonly<Record<string, CheckedProperty["status"]>>) {
  return Object.entries(standing).map(
    ([id, status]): CheckedProperty => ({
      id,
      status,
      dependsOn: [],
      byReading: [],
      failing: "0",
      of: "1",
      withAnotherOffence: { status, failing: "0" },
    }),
  );
}

test("what became worse stands first, then what became better; the rest keeps its order", () => {
  const before = checked({ a: "met", b: "notMet", c: "met", d: "contested", e: "notMet" });
  const after = checked({ a: "met", b: "contested", c: "contested", d: "met", e: "notMet" });
  const rows = complianceOf(before, after).map(({ id, course }) => `${id} ${course}`);
  expect(rows).toEqual(["c worse", "b better", "d better", "a same", "e same"]);
});
