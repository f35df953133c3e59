import type { Finding, Status } from "@cokdyby/engine";
import { expect, test } from "vitest";
import { answersByLayer } from "./by-layer.ts";

const OPTIONS = ["code", "committee"];
type Row = readonly [readings: Readonly<Record<string, string>>, status: Status];

/** A contested finding that comes out as the rows say. */
function finding(...rows: readonly Row[]): Finding {
  const dependsOn = [...new Set(rows.flatMap(([readings]) => Object.keys(readings)))];
  const byReading = rows.map(([readings, status]) => ({ readings, status, missing: [] }));
  return { status: "contested", dependsOn, byReading } as unknown as Finding;
}

test("each layer answers for itself where the finding turns on which is followed", () => {
  const answers = answersByLayer(
    finding([{ layer: "code" }, "yes"], [{ layer: "committee" }, "no"]),
    "layer",
    OPTIONS,
  );
  expect(answers).toEqual([
    { option: "code", status: "yes", dependsOn: [] },
    { option: "committee", status: "no", dependsOn: [] },
  ]);
});

test("a layer that turns on a further reading is contested, and names that reading alone", () => {
  const answers = answersByLayer(
    finding(
      [{ layer: "code", scope: "wide" }, "yes"],
      [{ layer: "code", scope: "narrow" }, "no"],
      [{ layer: "committee" }, "no"],
    ),
    "layer",
    OPTIONS,
  );
  expect(answers).toEqual([
    { option: "code", status: "contested", dependsOn: ["scope"] },
    { option: "committee", status: "no", dependsOn: [] },
  ]);
});

test("a row that leaves the layer open counts for every layer", () => {
  const [code, committee] = answersByLayer(
    finding(
      [{ scope: "wide" }, "no"],
      [{ scope: "narrow", layer: "code" }, "yes"],
      [{ scope: "narrow", layer: "committee" }, "no"],
    ),
    "layer",
    OPTIONS,
  );
  expect(code?.status).toBe("contested");
  expect(committee).toEqual({ option: "committee", status: "no", dependsOn: [] });
});

test("nothing stands side by side where the finding does not turn on the layer", () => {
  expect(answersByLayer(finding([{ scope: "wide" }, "yes"]), "layer", OPTIONS)).toEqual([]);
});
