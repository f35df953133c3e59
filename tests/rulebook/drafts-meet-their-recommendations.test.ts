import { lawOn } from "@cokdyby/engine";
import { check } from "@cokdyby/engine/analyse";
import { describe, expect, test } from "vitest";
import { amendedBy, rulebook } from "../properties/analysis/amended-laws.ts";

// Each shipped draft that follows a recommendation or the Convention, and the properties that it is
// meant to meet: none of them is met without it, and all of them are with it.

const ON = "2026-03-01";
const DRAFTS: Readonly<Record<string, readonly string[]>> = {
  "ii-6": ["ii-6-own-possession", "ii-6-consented-possession", "ii-6-passive-receipt"],
  "ii-8": ["ii-8-private-sharing"],
  "ii-9": ["ii-9-last-resort"],
  "ii-11": ["ii-11-both-offences", "ii-11-any-csgsiv"],
  "iv-6": ["iv-6-core-offences", "lc-25-4"],
  "iv-7": ["iv-7-self-generated"],
  "iv-8": ["iv-8-solicitation"],
  "iv-9": ["iv-9-victim-jurisdiction"],
  "lc-25-1-e": ["lc-25-1-e", "lc-25-6-request"],
};

const today = check(lawOn(rulebook, ON), rulebook.properties);
const without = new Map(today.map(({ id, status }) => [id, status]));

describe("a draft meets what it is written for", () => {
  test.each(Object.entries(DRAFTS))("%s", (id, properties) => {
    const wanted = rulebook.properties.filter(({ property }) => properties.includes(property));
    expect(wanted.map(({ property }) => property).sort()).toEqual([...properties].sort());
    const met = check(lawOn(amendedBy(id), ON), wanted);
    expect(met.map((each) => [each.id, each.status])).toEqual(
      wanted.map(({ property }) => [property, "met"]),
    );
    for (const each of properties) expect(without.get(each), each).not.toBe("met");
  });

  test("the exemption in § 192 alone does not meet II-8", () => {
    const wanted = rulebook.properties.filter(
      ({ property }) => property === "ii-8-private-sharing",
    );
    const [found] = check(lawOn(amendedBy("spare-private-sharing-in-s192"), ON), wanted);
    expect(found?.status).toBe("notMet");
  });
});

describe("for the offences modelled, properties hang on what a drafter has to know", () => {
  const of = (id: string) => today.find((each) => each.id === id);

  test("II-6 for a passive receipt: met where keeping ends the passivity", () => {
    expect(of("ii-6-passive-receipt")).toMatchObject({
      status: "contested",
      dependsOn: ["passiveKept"],
      byReading: [
        { readings: { passiveKept: "endsPassivity" }, status: "met" },
        { readings: { passiveKept: "staysPassive" }, status: "notMet" },
      ],
      atLarge: { status: "notMet" },
    });
  });

  test("another offence makes no difference to the reach of Czech law, and all to what is prosecuted", () => {
    const turned = today.filter(({ status, atLarge }) => status !== atLarge.status);
    expect(turned.map(({ id }) => id)).toEqual(["ii-6-passive-receipt"]);
  });

  test("a draft leaves another offence as it is", () => {
    const wanted = rulebook.properties.filter(({ property }) => /^ii-[68]-/.test(property));
    for (const id of ["ii-6", "ii-8"]) {
      const met = check(lawOn(amendedBy(id), ON), wanted).filter(({ status }) => status === "met");
      expect(met.map(({ atLarge }) => atLarge.status)).not.toContain("met");
      expect(met.length).toBe(DRAFTS[id]?.length);
    }
  });
});
