import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Reported } from "./reported.ts";
import { drafted, rulebook } from "./testing/drafted.ts";

describe("the tables of a draft", () => {
  let from: Reported;
  let tables: typeof import("./report-tables.ts");

  /** One change is meant as a whole; another is said to be meant, and does not come about. */
  const meant = (["yes", "no"] as const).map((from) => {
    return { outcome: "prosecution.open", from, when: [], common: [] };
  });

  beforeAll(async () => {
    vi.stubGlobal("document", { documentElement: {} });
    vi.stubGlobal("localStorage", { getItem: () => null });
    tables = await import("./report-tables.ts");
    from = await drafted("ii-6", meant);
  });

  test("has every kind of case in the table of changes, once", () => {
    const rows = tables.changesTable(from);
    const { sideEffects, meant: stated } = from.impact;
    const kinds = [...sideEffects, ...stated.flatMap(({ changes }) => changes ?? [])].flatMap(
      ({ patterns }) => patterns,
    );
    const end = rows.findIndex((row) => row.length === 0);
    expect(rows.slice(1, end).length).toBe(kinds.length);
    expect(new Set(rows.map((row) => row.join("|"))).size).toBe(rows.length);
    const sides = rows.slice(1, end).map((row) => row[3]);
    expect(sides.indexOf("no")).toBeGreaterThan(0);
    expect(sides.lastIndexOf("yes")).toBeLessThan(sides.indexOf("no"));
  });

  test("has every recommendation before and after, the digests below", () => {
    const rows = tables.complianceRows(from);
    const ids = rows.slice(1, 1 + rulebook.properties.length).map(([id]) => id);
    expect(new Set(ids)).toEqual(new Set(rulebook.properties.map(({ property }) => property)));
    expect(rows.flat()).toContain(from.impact.comparison.amended.digest);
  });
});
