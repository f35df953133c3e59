import { exportSql } from "@cokdyby/engine/export";
import fc from "fast-check";
import { expect, test } from "vitest";
import { deep, runs } from "../../scripts/vitest/tier.ts";
import { invented } from "../properties/reference/random-rulebook.ts";
import { sqliteTable } from "./databases.ts";
import { expectEqual } from "./equal.ts";
import { randomRows } from "./random-rows.ts";

const ON = "2018-03-10";
const TODAY = "2019-05-05";

test("the queries of invented laws find what the engine finds, or the law is refused by name", {
  timeout: (deep ? 60 : 5) * 60_000,
}, async () => {
  let written = 0;
  const numRuns = runs({ full: 40, deep: 400 });
  await fc.assert(
    fc.asyncProperty(
      invented({ contractLike: false, narrow: true }),
      fc.nat(),
      async ({ rulebook }, seed) => {
        const outcomes = rulebook.outcomes.map(({ outcome }) => outcome);
        const request = { dialect: "sqlite", outcomes, on: ON, today: TODAY } as const;
        const exported = exportSql(rulebook, request);
        const problems = exported.ok ? exported.value.refused : exported.problems;
        if (problems.length > 0) {
          expect(problems.map(({ code }) => code)).toContain("NOT_EXPORTABLE");
          return;
        }
        written += 1;
        const rows = () => randomRows(rulebook, ON, 25, seed);
        const table = sqliteTable(rulebook, rows());
        const columns = ["dependsOn", "missing"] as const;
        await expectEqual(rulebook, table, rows(), { ...request, columns });
        table.close();
      },
    ),
    { numRuns },
  );
  expect(written).toBeGreaterThan(numRuns / 2);
});
