import { expect, test } from "vitest";
import { tenancy } from "../../test-data/tenancy.ts";
import { createEngine, type Engine } from "../engine.ts";
import type { CaseInput } from "./case-shape.ts";
import type { Finding } from "./finding.ts";
import { CASE_IN_KEY, FINDING_FROM_KEY } from "./finding-cache.ts";

const BASE: CaseInput = {
  facts: { "tenant.age": 20, "notice.form": "email", "rent.monthsUnpaid": 4 },
  on: "2022-03-01",
};

/** Cases that differ from the first in one member. */
const CHANGED: Readonly<Record<keyof CaseInput, readonly Partial<CaseInput>[]>> = {
  title: [{ title: "another" }],
  facts: [
    { facts: {} },
    { facts: { ...BASE.facts, "rent.monthsUnpaid": 1 } },
    { facts: { ...BASE.facts, "lease.from": "2019-01-01", "judged.on": "2023-05-05" } },
    { facts: { ...BASE.facts, "notice.given": true } },
  ],
  readings: [
    { readings: { authority: "act" } },
    { readings: { authority: "act", noticeByEmail: "open" } },
    { readings: { noticeByEmail: "suffices" } },
  ],
  on: [{ on: "2012-03-01" }, { on: "2022-03-02" }],
  presume: [{ presume: false }, { presume: ["judged.on"] }],
  unobtainable: [{ unobtainable: ["notice.given"] }],
};

function findings(engine: Engine, input: CaseInput): Readonly<Record<string, Finding>> {
  const found = engine.evaluate(input, { today: "2024-06-01" });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value.findings;
}

const forgetful = createEngine(tenancy(), { findingCache: 0 });
const cases = Object.values(CHANGED).flatMap((changes) => [
  BASE,
  ...changes.map((change) => ({ ...BASE, ...change })),
]);

test("cases that differ in one member have the findings that each has by itself", () => {
  const engine = createEngine(tenancy());
  for (const input of [...cases, ...cases]) {
    expect(findings(engine, input)).toEqual(findings(forgetful, input));
  }
});

test.each(Object.entries(CASE_IN_KEY))("`%s` of a case shows in: %j", (member, parts) => {
  const changes = CHANGED[member as keyof CaseInput].map((change) => ({ ...BASE, ...change }));
  const unchanged = findings(forgetful, BASE);
  const isFelt = changes.some((input) => {
    const changed = findings(forgetful, input);
    return JSON.stringify(changed) !== JSON.stringify(unchanged);
  });
  expect(isFelt).toBe(parts.length > 0);
});

test.each(Object.keys(FINDING_FROM_KEY))(
  "these cases tell the member `%s` of findings apart",
  (member) => {
    const values = cases.flatMap((input) =>
      Object.values(findings(forgetful, input)).map((each) =>
        JSON.stringify(each[member as keyof Finding]),
      ),
    );
    expect(new Set(values).size).toBeGreaterThan(1);
  },
);
