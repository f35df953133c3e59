import { describe, expect, test } from "vitest";
import { expectOk } from "../../test-data/expect-ok.ts";
import { tenancy, tenancyBut } from "../../test-data/tenancy.ts";
import type { CaseInput } from "../decide/case-shape.ts";
import { situationOf } from "../decide/evaluate.ts";
import { members, span } from "../facts/value-set.ts";
import { readRulebook } from "../read/read-rulebook.ts";
import { impliedValues } from "./implied-values.ts";

const rulebook = tenancy();

function known(facts: CaseInput["facts"], more: Partial<CaseInput> = {}, law = rulebook) {
  const situation = expectOk(
    situationOf(law, { facts, on: "2022-03-01", ...more }, { today: "2024-06-01" }),
  );
  return impliedValues(situation);
}

describe("what is known of a fact", () => {
  test("is what is given, presumed or stands when nothing is given", () => {
    const values = known({ "tenant.age": 20 });
    expect(values.get("tenant.age")).toEqual({ from: "given", values: span(20, 20) });
    expect(values.get("notice.given")).toEqual({ from: "presumed", values: members([true]) });
    expect(values.get("charge")).toEqual({ from: "absent", values: members(["none"]) });
    expect(values.has("rent.monthsUnpaid")).toBe(false);
  });

  test("follows from dates, with the derivation as its reason", () => {
    const values = known({ "tenant.birthDate": "2002-03-01", "lease.from": "2022-03-01" });
    expect(values.get("tenant.age")).toEqual({
      from: "derived",
      values: span(19, 19),
      facts: ["lease.from", "tenant.birthDate"],
      by: ["age"],
    });
  });

  test("follows from the fact that it is linked with, to the very value", () => {
    const files = tenancyBut("law/s2.yaml", "fact: tenant.age", "fact: guarantor.age");
    const read = expectOk(readRulebook(files));
    const values = known({ "guarantor.isTenant": true, "tenant.age": 19 }, {}, read);
    expect(values.get("guarantor.age")).toEqual({
      from: "derived",
      values: span(19, 19),
      facts: ["tenant.age", "guarantor.isTenant"],
      by: ["same-age"],
    });
  });

  test("follows from a derivation and from what a limit leaves", () => {
    const shop = known({ "lease.kind": "shop" });
    expect(shop.get("notice.form")).toEqual({
      from: "derived",
      values: members(["email"]),
      // it belongs only where notice was given, which is presumed
      facts: ["lease.kind", "notice.given"],
      by: ["flat-notice"],
    });
    const infant = known({ "tenant.age": 3 });
    expect(infant.get("lease.kind")).toEqual({
      from: "derived",
      values: members(["shop"]),
      facts: ["tenant.age"],
      by: ["childless"],
    });
  });

  test("is the narrower range where a limit cuts the given one", () => {
    const values = known({ "lease.kind": "flat", "tenant.age": { min: 3, max: 9 } });
    expect(values.get("tenant.age")).toMatchObject({
      from: "derived",
      values: span(6, 9),
      facts: ["lease.kind"],
      by: ["childless"],
    });
  });
});
