import { expect, test } from "vitest";
import { expectOk } from "../../../test-data/expect-ok.ts";
import { plainPhrases } from "../../../test-data/phrases.ts";
import { tenancy } from "../../../test-data/tenancy.ts";
import { tenancyGuide } from "../../../test-data/tenancy-guide.ts";
import type { CaseInput } from "../../decide/case-shape.ts";
import { situationOf } from "../../decide/evaluate.ts";
import { chargeOf } from "./charge-of.ts";
import { chargedLawOf } from "./charged-law.ts";
import { choicesWith } from "./hangs-on.ts";

const rulebook = tenancy();
const guide = tenancyGuide(rulebook);
const book = plainPhrases("en", "en-GB");

function charged(input: Partial<CaseInput>) {
  const context = { today: "2024-06-01" };
  const value = expectOk(situationOf(rulebook, { facts: {}, ...input }, context));
  return chargeOf(value, chargedLawOf(value, guide), guide, book);
}

const FINED = { "rent.monthsUnpaid": 2, "tenant.age": 30, "lease.from": "2023-01-10" } as const;

test("a yes is charged by the row that applies, with its place, name and the day from which it is barred", () => {
  const { verdict, counts, because } = charged({ facts: FINED });
  expect([verdict, because]).toEqual(["yes", null]);
  expect(counts).toEqual([
    expect.objectContaining({
      offence: "tenant.fined",
      at: "§ 14(2)(a)",
      name: { en: "arrears", cs: "arrears" },
      as: "perpetrator",
      status: "yes",
      law: "2015-01-01",
      barredFrom: { earliest: "2028-01-11", latest: "2028-01-11", byReading: [] },
    }),
  ]);
});

test("what is barred for certain is no count", () => {
  const { verdict, counts, barred } = charged({ facts: { ...FINED, "judged.on": "2030-01-01" } });
  expect(verdict).toBe("yes");
  expect(counts).toEqual([]);
  expect(barred.map(({ offence }) => offence)).toEqual(["tenant.fined"]);
});

test("a no says the first reason that is certain, and what fails of what is nearest", () => {
  const readings = { authority: "act" };
  const child = charged({ facts: { "tenant.age": 10, "rent.monthsUnpaid": 0 }, readings });
  expect(child.because).toMatchObject({ outcome: "tenant.adult" });
  const adult = charged({ facts: { "tenant.age": 30, "rent.monthsUnpaid": 0 }, readings });
  expect(adult.because).toMatchObject({ outcome: "tenant.fined", nearest: "tenant.fined" });
  expect(adult.because?.fails).not.toEqual([]);
});

test("an open answer hangs on facts, a contested one on readings told by their shorter side", () => {
  expect(charged({ readings: { authority: "act" } }).hangsOn.facts).not.toEqual([]);
  const facts = { "rent.monthsUnpaid": 0, "notice.given": true, "tenant.age": 30 };
  const { hangsOn, text } = charged({ facts });
  expect(hangsOn).toEqual({ readings: ["authority"], facts: [] });
  expect(text).toContain("[charge.only.no if by the act]");
});

test("by whose account of the law is told where it is not the usual one", () => {
  const facts = { "rent.monthsUnpaid": 0, "notice.given": true, "tenant.age": 30 };
  const told = (authority: string) => charged({ facts, readings: { authority } }).text;
  expect(told("board")).toContain("[charge.layer by the board]");
});

test("what is recommended goes against the answer, agrees with it, or neither", () => {
  expect(charged({ facts: FINED }).committee).toEqual([
    { recommendation: "CH-1", level: "request", relation: "agrees" },
  ]);
  expect(charged({ facts: { "rent.monthsUnpaid": 0 } }).committee).toEqual([]);
});

test("what cannot be established decides all the same", () => {
  const unobtainable = ["rent.monthsUnpaid"];
  const { hangsOn } = charged({ readings: { authority: "act" }, unobtainable });
  expect(hangsOn.facts).toContain("rent.monthsUnpaid");
});

test("a later wording is told where it judges the case otherwise", () => {
  // the high fine, and for one month since 2015 the small one
  const told = (unpaid: CaseInput["facts"]) =>
    charged({ facts: { "tenant.age": 30, "lease.from": "2014-03-01", ...unpaid } }).text;
  const since2015 = /\[charge\.sentence (by the wording from|compare) 1 January 2015\]/;
  expect(told({ "rent.monthsUnpaid": 1, "judged.on": "2014-12-31" })).not.toMatch(since2015);
  expect(told({ "rent.monthsUnpaid": 1, "judged.on": "2015-01-01" })).toMatch(since2015);
  expect(told({ "rent.monthsUnpaid": 2, "judged.on": "2015-01-01" })).not.toMatch(since2015);
});

test("nothing stays in a choice of readings without which the answer would be the same", () => {
  const row = (readings: Record<string, string>, status: "yes" | "no") => ({
    readings,
    status,
    missing: [],
  });
  const rows = [
    row({ a: "x" }, "yes"),
    row({ a: "y", b: "x" }, "yes"),
    row({ a: "y", b: "y" }, "no"),
  ];
  expect(choicesWith(rows, "no")).toEqual([{ a: "y", b: "y" }]);
  expect(choicesWith(rows, "yes")).toEqual([{ a: "x" }, { b: "x" }]);
});
