import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tenancy, tenancyBut } from "../../test-data/tenancy.ts";
import { evaluate } from "../decide/evaluate.ts";
import { readRulebook } from "../read/read-rulebook.ts";
import { type Law, lawOn } from "../rulebook/law-on.ts";
import type { Scalar } from "../rulebook/rulebook.ts";
import { batchLaw, outcomesIn } from "./batch-law.ts";

interface CompleteCase {
  readonly facts: Readonly<Record<string, Scalar>>;
  readonly readings: Readonly<Record<string, string>>;
}

const rulebook = tenancy();
const days = ["2012-01-01", "2023-06-01"] as const;

/** Every fact with some value of its domain, and every reading with one of its options. */
function completeCases({ facts }: Law): fc.Arbitrary<CompleteCase> {
  const options = rulebook.readings.map(
    (each) => [each.reading, fc.constantFrom(...each.options.map(({ option }) => option))] as const,
  );
  const values = [...facts].flatMap(([fact, { domain }]) =>
    domain === undefined ? [] : [[fact, valuesIn(domain)] as const],
  );
  return fc.record({
    facts: fc.record(Object.fromEntries(values)),
    readings: fc.record(Object.fromEntries(options)),
  });
}

type Domain = NonNullable<ReturnType<Law["facts"]["get"]>>["domain"];

function valuesIn(domain: NonNullable<Domain>): fc.Arbitrary<Scalar> {
  if (domain.kind === "members") return fc.constantFrom<Scalar>(...domain.members);
  return fc.oneof(
    fc.integer({ min: 0, max: 4 }),
    ...domain.spans.map(([min, max]) => fc.integer({ min, max })),
  );
}

function rowOf(law: Law, { facts, readings }: CompleteCase): Uint8Array {
  const coded = batchLaw(law);
  const row = coded.emptyRow();
  coded.encodeReadings(readings, row, 0);
  coded.encodeFacts(facts, row, 0);
  return row;
}

describe.each(days)("the coded law of %s", (on) => {
  const law = lawOn(rulebook, on);
  const coded = batchLaw(law);

  test("holds the outcomes that evaluate finds in a complete case", () => {
    fc.assert(
      fc.property(completeCases(law), (it) => {
        const found = evaluate(rulebook, { ...it, on, presume: false }, { today: on });
        fc.pre(found.ok);
        if (!found.ok) return;
        const statuses = Object.values(found.value.findings);
        expect(statuses.filter(({ status }) => !/^(yes|no)$/.test(status))).toEqual([]);
        const holding = statuses.filter(({ status }) => status === "yes");
        const sets = coded.evaluateAll(rowOf(law, it));
        expect(outcomesIn(coded, sets)).toEqual(holding.map(({ outcome }) => outcome));
      }),
    );
  });

  test("gives a batch of any length what it gives its rows one by one", () => {
    fc.assert(
      fc.property(fc.array(completeCases(law), { maxLength: 11 }), (cases) => {
        const rows = cases.map((each) => rowOf(law, each));
        const batch = coded.evaluateAll(Uint8Array.from(rows.flatMap((row) => [...row])));
        rows.forEach((row, index) => {
          const one = new Uint32Array(coded.words);
          coded.evaluate(row, 0, one, 0);
          expect(outcomesIn(coded, batch, index)).toEqual(outcomesIn(coded, one));
        });
      }),
    );
  });
});

test("what is no value of a fact is refused, and not named", () => {
  const coded = batchLaw(lawOn(rulebook, "2023-06-01"));
  const row = coded.emptyRow();
  const code = (fact: string, value: Scalar) => () => coded.encodeFacts({ [fact]: value }, row, 0);
  expect(code("rent.monthsUnpaid", 121)).toThrow(
    "`rent.monthsUnpaid` has a value outside its domain",
  );
  expect(code("rent.monthsUnpaid", "2")).toThrow(RangeError);
  expect(code("rent.monthsUnpaid", 1.5)).toThrow(RangeError);
  expect(code("lease.kind", "castle")).toThrow(/^`lease.kind` has a value outside its domain$/);
  expect(code("lease.kinds", "flat")).toThrow("`lease.kinds` is no fact or reading of this law");
});

test("a date has no column and is passed over", () => {
  const coded = batchLaw(lawOn(rulebook, "2023-06-01"));
  const row = coded.emptyRow();
  coded.encodeFacts({ "lease.from": "2023-06-01" }, row, 0);
  expect(row).toEqual(coded.emptyRow());
});

/** The law with months unpaid up to a number, and an adult where more than each of some numbers are. */
function lawOfMonths(most: number, thresholds: readonly number[]): Law {
  const months = "fact: rent.monthsUnpaid, operator: greaterThan";
  const when = thresholds.map((value) => `{ ${months}, value: ${value} }`).join(", ");
  const files = new Map([
    ...tenancyBut("facts.yaml", "range: { min: 0, max: 120 }", `range: { min: 0, max: ${most} }`),
    ...[...tenancyBut("law/s2.yaml", "when: ", `when: { any: [${when}] } #`)].filter(
      ([file]) => file === "law/s2.yaml",
    ),
  ]);
  const read = readRulebook(files);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return lawOn(read.value, "2023-06-01");
}

test("a fact of more values to tell apart than a byte has codes is refused", () => {
  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 3);
  expect(() => batchLaw(lawOfMonths(1_000, upTo(300)))).toThrow(RangeError);
  expect(() => batchLaw(lawOfMonths(1_000, upTo(300)))).toThrow(
    /^fact `rent\.monthsUnpaid` has \d+ classes/,
  );
  expect(batchLaw(lawOfMonths(1_000, upTo(250))).width).toBeGreaterThan(0);
});

test("the values of a wide range have the codes of their classes", () => {
  const law = batchLaw(lawOfMonths(Number.MAX_SAFE_INTEGER, [5, 10_000_000]));
  const column = law.columns.find(({ id }) => id === "rent.monthsUnpaid");
  const narrow = batchLaw(lawOfMonths(60_000, [5, 50_000]));
  const same = narrow.columns.find(({ id }) => id === "rent.monthsUnpaid");
  for (const value of [-1, 0, 2, 3, 5, 6, 1.5, Number.NaN, "2", true, undefined]) {
    expect(column?.codeOf(value)).toBe(same?.codeOf(value));
  }
  expect(column?.codeOf(10_000_000)).toBe(same?.codeOf(50_000));
  expect(column?.codeOf(10_000_001)).toBe(same?.codeOf(50_001));
  expect(column?.codeOf(Number.MAX_SAFE_INTEGER)).toBe(same?.codeOf(60_000));
  expect(column?.codeOf(Number.POSITIVE_INFINITY)).toBe(-1);
  expect(column?.codeOf({ min: 1 })).toBe(-1);
});
