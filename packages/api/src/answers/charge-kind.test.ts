import type { Status } from "@cokdyby/engine";
import { expect, test } from "vitest";
import { chargeKind } from "./charge-kind.ts";

test.each<[Status, Status, string]>([
  ["no", "no", "offence"],
  ["no", "yes", "juvenile"],
  ["yes", "no", "otherwiseCriminal"],
  ["unknown", "unknown", "offence"],
  ["no", "contested", "offence"],
])("below the age: %s, a juvenile: %s, so it is called %s", (belowAge, juvenile, kind) => {
  const findings = {
    "liability.belowAge": { status: belowAge },
    "liability.juvenile": { status: juvenile },
  };
  expect(chargeKind({ a: { A: { findings } } }, { act: "a", person: "A" })).toBe(kind);
  expect(chargeKind({ a: { A: { findings } } }, { act: "a", person: "B" })).toBe("offence");
});
