import { describe, expect, test } from "vitest";
import { expectOk } from "../../test-data/expect-ok.ts";
import { tenancy } from "../../test-data/tenancy.ts";
import type { CaseInput } from "./case-shape.ts";
import { evaluate, situationOf } from "./evaluate.ts";
import type { Situation } from "./situation.ts";

const rulebook = tenancy();
const TODAY = "2024-06-01";

function situated(input: Partial<CaseInput>): Situation {
  return expectOk(situationOf(rulebook, { facts: {}, ...input }, { today: TODAY }));
}

const presumed = (input: Partial<CaseInput>) => situated(input).presumptions;

test("the law date is presumed for a day only where the case names one", () => {
  const day = { kind: "dates", from: "2020-03-10", to: "2020-03-10" };
  expect(presumed({ on: "2020-03-10" }).get("lease.from")).toEqual(day);
  expect(presumed({}).has("lease.from")).toBe(false);
});

test("without the day nothing follows from a date of birth, and a warning asks for it", () => {
  const input = { facts: { "tenant.birthDate": "1990-01-01" } };
  const found = evaluate(rulebook, input, { today: TODAY }, ["tenant.adult"]);
  expect(found.ok && found.value.findings["tenant.adult"]).toMatchObject({
    status: "unknown",
    missing: ["tenant.age"],
    presumed: [],
  });
  expect(found.ok && found.value.warnings).toContainEqual(
    expect.objectContaining({ code: "DATE_NEEDED", pointer: "#/facts/lease.from" }),
  );
});

test("today gives way to a later day that it may not come before", () => {
  const later = { kind: "dates", from: "2025-01-01", to: "2025-01-01" };
  expect(presumed({ facts: { "lease.from": "2025-01-01" } }).get("judged.on")).toEqual(later);
});

test("a presumption is not used beside a fact that is given or presumed in its place", () => {
  expect(presumed({}).has("fine.years")).toBe(true);
  expect(presumed({ on: "2020-03-10" }).has("fine.years")).toBe(false);
  expect(presumed({ facts: { "rent.amount": 50 } }).has("rent.class")).toBe(false);
});

describe("a presumption with exceptions", () => {
  const isPresumed = (input: Partial<CaseInput>) => presumed(input).has("notice.returned");
  const written = { "notice.form": "yes" };

  test("is used only where it is certain that its exception does not apply", () => {
    expect(isPresumed({ facts: written })).toBe(true);
    expect(isPresumed({ facts: { "notice.form": "email" } })).toBe(false);
    expect(isPresumed({})).toBe(false);
  });

  test("knows that an exception does not apply where what it reads does not belong", () => {
    expect(isPresumed({ facts: { "notice.given": false } })).toBe(true);
  });

  test("counts no other presumption as known", () => {
    // presumed to be given, which would leave open how
    expect(isPresumed({ presume: ["notice.returned"], facts: { "notice.given": false } })).toBe(
      true,
    );
    expect(isPresumed({ presume: ["notice.returned", "notice.given"], facts: {} })).toBe(false);
  });

  test("is used until it is certain that the other kind of exception applies", () => {
    const aged = (age: number | { min: number }) => ({ facts: { ...written, "tenant.age": age } });
    expect(isPresumed(aged(89))).toBe(true);
    expect(isPresumed(aged({ min: 89 }))).toBe(true);
    expect(isPresumed(aged({ min: 90 }))).toBe(false);
  });

  test("counts what is worked out from a day that is given or presumed", () => {
    const facts = { ...written, "tenant.birthDate": "1930-03-09" };
    expect(isPresumed({ facts })).toBe(true);
    expect(isPresumed({ facts, on: "2020-03-09" })).toBe(true);
    expect(isPresumed({ facts, on: "2020-03-10" })).toBe(false);
    expect(isPresumed({ facts, on: "2020-03-10", presume: ["notice.returned"] })).toBe(true);
  });
});

test("a date that never came leaves years counted from the other one", () => {
  const years = (input: Partial<CaseInput>) => situated(input).known.values.get("fine.years");
  expect(years({ on: "2020-03-10" })).toEqual({ kind: "spans", spans: [[4, 4]] });
  const open = { on: "2020-03-10", presume: ["lease.from", "judged.on"] };
  expect(years(open)).toEqual({ kind: "spans", spans: [[0, 4]] });
});

test("from a single age the years since adulthood are a set of one or two", () => {
  const years = (age: number | { min: number; max: number }) =>
    situated({ on: "2020-03-10", facts: { "tenant.age": age } }).known.values.get(
      "fine.adultYears",
    );
  expect(years(16)).toEqual({ kind: "spans", spans: [[2, 3]] });
  expect(years({ min: 16, max: 17 })).toEqual({ kind: "spans", spans: [[0, 4]] });
  expect(years(18)).toEqual({ kind: "spans", spans: [[4, 4]] });
});

test("a stated number above another that it is at most is refused, with both", () => {
  const facts = { "fine.years": 3, "fine.adultYears": 4 };
  const found = evaluate(rulebook, { facts }, { today: TODAY });
  expect(!found.ok && found.problems.map(({ detail }) => detail)).toEqual([
    expect.stringContaining("`fine.years`, `fine.adultYears`"),
  ]);
});
