import fc from "fast-check";
import { expect, test } from "vitest";
import { fitting } from "./fitting.ts";

test("what fits is answered whole", () => {
  const answer = { findings: { a: { outcome: "a" } }, cells: [] };
  expect(fitting(answer)).toEqual({ answer, leftOut: {} });
});

const count = fc.nat(400);
const entry = (rows: number, at: number) => ({
  id: `entry ${at}`,
  rows: Array.from({ length: rows }, (_, row) => `row ${row}`),
});

test("what is too long keeps the beginnings of its longest lists, and says how much of each is left", () => {
  let shortened = 0;
  fc.assert(
    fc.property(count, count, count, (many, byId, rows) => {
      const cells = Array.from({ length: many }, (_, at) => entry(rows % 30, at));
      const ids = Array.from({ length: byId }, (_, at) => [`id ${at}`, entry(rows, at)] as const);
      const { answer, leftOut } = fitting({ cells, findings: Object.fromEntries(ids), text: "a" });
      expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThanOrEqual(20_000);
      const told = answer as { cells: object[]; findings: object; text: string };
      expect(told.text).toBe("a");
      expect(leftOut["/answer/cells"]?.of ?? told.cells.length).toBe(many);
      expect(leftOut["/answer/cells"]?.shown ?? many).toBe(told.cells.length);
      if (told.cells.length > 1) expect(told.cells).toEqual(cells.slice(0, told.cells.length));
      const left = Object.keys(told.findings);
      expect(leftOut["/answer/findings"]?.shown ?? byId).toBe(left.length);
      expect(left).toEqual(ids.slice(0, left.length).map(([id]) => id));
      if (Object.keys(leftOut).length > 0) shortened++;
    }),
    { numRuns: 50, endOnFailure: true },
  );
  expect(shortened).toBeGreaterThan(10);
});
