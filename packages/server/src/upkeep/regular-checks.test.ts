import { Registry } from "prom-client";
import { expect, test } from "vitest";
import type { Looked } from "./check-beside.ts";
import { checkRegularly } from "./regular-checks.ts";

test("regular checks tell the log and the figures what they found, and no id", async () => {
  const looks: (Looked | Error)[] = [
    { ok: true, found: [] },
    {
      ok: true,
      found: [
        { what: "thing", kind: "case", owner: "ann-7261", id: "id-7261" },
        { what: "receipt", sequence: 3 },
        { what: "receipt", sequence: 4 },
      ],
    },
    { ok: false, code: "STORE_UNREACHABLE" },
    new Error("gone"),
  ];
  const lines: unknown[] = [];
  const registry = new Registry();
  const figures: string[] = [];
  let last = () => {};
  const done = new Promise<void>((resolve) => {
    last = resolve;
  });
  const end = checkRegularly({
    ...{ every: 1, first: 1, registry },
    look: async (signal) => {
      figures.push(await registry.getSingleMetricAsString("cokdyby_store_unsound"));
      const next = looks.shift();
      if (next instanceof Error) throw next;
      if (next !== undefined) return next;
      last();
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    },
    log: {
      info: (fields, message) => lines.push(["info", fields, message]),
      error: (fields, message) => lines.push(["error", fields, message]),
    },
  });
  await done;
  expect(lines).toEqual([
    ["info", {}, "the store is sound"],
    ["error", { thing: 1, receipt: 2 }, "the store is not as it was written"],
    ["error", { code: "STORE_UNREACHABLE" }, "the store could not be looked through"],
    ["error", { fault: new Error("gone") }, "fault"],
    ["error", { code: "FAULT" }, "the store could not be looked through"],
  ]);
  const values = figures.map((text) => Number(/^cokdyby_store_unsound (\S+)$/m.exec(text)?.[1]));
  expect(values.slice(1)).toEqual([0, 3, -1, -1]);
  await end();
});
