import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate } from "@cokdyby/engine";
import { type CoverageRow, coverageOf } from "@cokdyby/training";
import { beforeAll, expect, test } from "vitest";
import { DAY, rulebook } from "./choices.ts";

const MINUTES = 60_000;
const LIST = "not-covered.txt";
let rows: readonly CoverageRow[] = [];
beforeAll(() => {
  rows = coverageOf(rulebook, DAY);
}, 15 * MINUTES);

const unit = ({ of }: CoverageRow) => ("rule" in of ? of.rule : of.condition);
const atomOf = ({ atom }: CoverageRow) => ("condition" in atom ? atom.condition : atom.fact);

test(
  "each pair differs in one fact alone and turns the outcome, as any case is decided",
  () => {
    const pairs = rows.flatMap(({ outcome = "", pair, ...row }) =>
      pair === undefined ? [] : [{ row, outcome, pair }],
    );
    expect(pairs.length).toBeGreaterThan(700);
    for (const { row, outcome, pair } of pairs) {
      const { holds, fails, varies } = pair;
      const sides = [holds, fails].map(({ facts, readings }) => ({
        ...facts,
        ...Object.fromEntries(Object.entries(readings).map(([id, of]) => [`reading.${id}`, of])),
      }));
      const [one = {}, other = {}] = sides as readonly Readonly<Record<string, unknown>>[];
      const ids = new Set([...Object.keys(one), ...Object.keys(other)]);
      expect(
        [...ids].filter((id) => JSON.stringify(one[id]) !== JSON.stringify(other[id])),
      ).toEqual([varies]);
      const statuses = [holds, fails].map(({ status: _, ...told }) => {
        const found = evaluate(rulebook, { ...told, on: DAY }, { today: DAY }, [outcome]);
        return found.ok ? found.value.findings[outcome]?.status : undefined;
      });
      expect({ row, statuses }).toEqual({ row, statuses: [holds.status, fails.status] });
      expect([...statuses].sort()).toEqual(["no", "yes"]);
    }
  },
  10 * MINUTES,
);

test("what cannot be covered is exactly what the list says", async () => {
  const list = rows.flatMap((row) => {
    const { reason } = row;
    if (reason === undefined) return [];
    const by = reason.kind === "tied" ? ` by ${reason.by.join(", ")}` : "";
    return [`${unit(row)} ${row.place} ${atomOf(row)}: ${reason.kind}${by}`];
  });
  await expect(`${list.join("\n")}\n`).toMatchFileSnapshot(join(import.meta.dirname, LIST));
});

test("the page for trainers says how many are covered, and why others are not", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/training.md"), "utf8");
  const covered = rows.filter(({ pair }) => pair !== undefined).length;
  expect(page).toContain(`${covered} of ${rows.length}`);
  const kinds = Map.groupBy(
    rows.flatMap(({ reason }) => reason?.kind ?? []),
    (kind) => kind,
  );
  for (const [kind, { length }] of kinds) {
    expect(page).toMatch(new RegExp(`\\| \`${kind}\` \\| ${length} \\|`));
  }
});
