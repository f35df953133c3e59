import { expect, test } from "vitest";
import { expectOk } from "../../test-data/expect-ok.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import { DiagramStore, FALSE, type Root, TRUE } from "../diagram/diagram-store.ts";
import { EngineFault } from "../problem.ts";
import { decide } from "./decide.ts";
import { entailmentsIn } from "./entailment.ts";
import { situationOf } from "./evaluate.ts";
import type { Situation } from "./situation.ts";
import { mayFunctionsOf, readingRows, statusOf } from "./status.ts";

const input = { facts: { "tenant.age": 17 }, on: "2022-03-01" };

function situated(): Situation {
  return expectOk(situationOf(tenancy(), input, { today: "2022-03-01" }));
}

test("that no case is left is a fault of ours: no status, nothing settled, nothing remembered", () => {
  const situation = situated();
  const { compiled, known } = situation;
  const level = compiled.space.byId.get("tenant.age")?.level as number;
  const none = known.allowed.map((open, at) => (at === level ? new Uint8Array(9) : open));
  const restriction = { allowed: none, refinements: [] };
  const root = compiled.outcomes.get("tenant.adult") as Root;
  expect(() => mayFunctionsOf(compiled, restriction, root)).toThrow(EngineFault);
  expect(() => entailmentsIn(compiled, restriction).root(root)).toThrow(EngineFault);
  const impossible = {
    ...situation,
    known: { ...known, allowed: none },
    restriction: () => restriction,
  };
  for (let turn = 0; turn < 2; turn++) {
    expect(() => decide(impossible, ["tenant.adult"])).toThrow(EngineFault);
  }
  expect(decide(situation, ["tenant.adult"])[0]?.status).toBe("no");
});

const store = new DiagramStore([2]);
/** Under the first option of an open reading, and under the second. */
const [one, other] = [0, 1].map((option) => store.literal(0, (index) => index === option));

test.each([
  ["yes", TRUE, FALSE, "yes"],
  ["no", FALSE, TRUE, "no"],
  ["unknown", TRUE, TRUE, "unknown"],
  ["contested", one, other, "unknown"],
  ["contested", TRUE, one, "unknown"],
  ["contested", one, TRUE, "unknown"],
] as const)(
  "%s, by where it may hold and may fail; under one choice of readings %4$s",
  (status, mayHold, mayFail, chosen) => {
    const may = { mayHold: mayHold ?? TRUE, mayFail: mayFail ?? TRUE };
    expect(statusOf(may)).toBe(status);
    const rows = readingRows([{ readings: { r: "x" }, may }], () => ["f"]);
    expect(rows).toEqual([{ readings: { r: "x" }, status: chosen, missing: ["f"] }]);
  },
);
