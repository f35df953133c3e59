import type { CaseInput } from "@cokdyby/engine";
import { nextSteps } from "@cokdyby/engine/guide";
import { describe, expect, test } from "vitest";
import { factsOf } from "../facts-of-case.ts";
import { guide, openSteps, situated } from "./situated.ts";

const CHILD = {
  "act.conduct": "transmit",
  "act.place": "czechia",
  "actor.age": 14,
  "child.age": 14,
  "actor.isDepicted": false,
  "material.content": "explicit",
};

describe("the next steps", () => {
  const open = (input: Partial<CaseInput>) => openSteps(situated(input));

  test("of a child below the age: shelved, the child-protection authority, a lawyer, the youth court", () => {
    expect(open({ facts: CHILD })).toEqual([
      "child-as-victim",
      "shelve-for-age",
      "child-protection-authority",
      "lawyer-of-the-child",
      "petition-to-youth-court",
      "confiscation",
      "register-of-work-with-children-ahead",
    ]);
  });

  const KEEPS = {
    "act.conduct": "possess",
    "act.date": "2026-03-01",
    "act.place": "czechia",
    "actor.age": 16,
    "actor.isDepicted": true,
    "material.content": "explicit",
    "material.selfGenerated": "yes",
    "receipt.mode": "own",
  } as const;

  test.each([
    ["liability under § 192 is excluded", {}, { depictedChildAsOffender: "excluded" }],
    ["the child was coerced", { "actor.coerced": true }, { coercedChild: "excluded" }],
    [
      "the principal is a child below the age who was not used",
      { "actor.participation": "participant", "actor.principal": "belowAgeNotUsed" },
      {},
    ],
    ["the act was not intentional", { "act.intentional": false }, {}],
    ["the person had a right to act so", { "act.withoutRight": false, "actor.age": undefined }, {}],
    ["no elements are fulfilled", { "material.content": "neither" }, {}],
  ])("the matter is shelved where %s", (_, facts, readings) => {
    const stated = JSON.parse(JSON.stringify({ ...KEEPS, ...facts }));
    expect(open({ facts: stated, readings })).toContain("shelve-no-offence");
  });

  test("it is not shelved for want of an offence where age or maturity alone is lacking", () => {
    const readings = { depictedChildAsOffender: "possible" };
    for (const facts of [{ "actor.age": 14 }, { "actor.maturitySufficient": false }])
      expect(open({ facts: { ...KEEPS, ...facts }, readings })).not.toContain("shelve-no-offence");
  });

  test("the inquiry goes on where readings decide and facts are missing under some of them", () => {
    const opens = (facts: CaseInput["facts"]) =>
      nextSteps(situated({ facts: { ...KEEPS, ...facts } }), guide).find(
        ({ step }) => step === "preliminary-inquiry",
      )?.opens;
    expect(opens({})).toBeUndefined();
    expect(opens({ "material.content": "suggestive" })).toBe("contested");
  });

  test("§ 8(1) is looked at for foreigners without another basis only", () => {
    const abroad = {
      "act.conduct": "sexualActivity",
      "act.date": "2024-06-01",
      "decision.date": "2026-05-01",
      "act.place": "abroad",
      "act.effect": "abroad",
      "actor.age": 40,
      "actor.nationality": "foreign",
      "actor.habitualResidence": false,
      "actor.apprehendedInCzechia": true,
      "extradition.surrendered": false,
      "child.age": 13,
      "child.nationality": "foreign",
      "foreignLaw.punishable": true,
    } as const;
    const steps = (facts: Partial<CaseInput>["facts"]) =>
      nextSteps(situated({ facts: { ...abroad, ...facts } }), guide).map(({ step }) => step);
    const step = "extradition-proceedings-first";
    expect(steps({})).toContain(step);
    expect(steps({ "actor.nationality": "stateless" })).toContain(step);
    // a person of § 6; and § 7(2), whatever foreigners § 8(1) reaches
    expect(
      steps({ "actor.nationality": "stateless", "actor.permanentResidence": true }),
    ).not.toContain(step);
    expect(steps({ "child.nationality": "czech" })).not.toContain(step);
    // somebody it cannot reach any more
    for (const facts of [
      { "actor.age": 13 },
      { "child.age": 30 },
      { "actor.apprehendedInCzechia": false },
      { "foreignLaw.punishable": false },
    ])
      expect(steps(facts)).not.toContain(step);
  });

  const sharedAt = (age: number) => ({
    ...CHILD,
    "actor.age": age,
    "act.date": "2026-03-01",
    "decision.date": "2026-10-01",
    "sharing.recipientAge": 20,
    "sharing.audience": "onePerson",
  });

  /** A sharing of today by an adult, who can be prosecuted. */
  const SHARES = sharedAt(30);
  const OWN = { "actor.isDepicted": true, "actor.age": 16, "child.age": 16 } as const;
  const CONTACT = { "act.conduct": "sexualActivity", "child.age": 13 } as const;
  const THREAT = { "threat.kind": "publication", "threat.initialImageHeld": false } as const;
  const ABROAD = { "act.place": "abroad", "actor.nationality": "czech" } as const;

  const JUVENILE = { ...SHARES, "actor.age": 16, "sharing.recipientAge": 16 };
  const HARMS = { "act.date": "2026-03-01", "act.place": "czechia", "actor.age": 40 } as const;
  const TAKEN = {
    ...KEEPS,
    "act.date": "2025-06-01",
    "decision.date": "2026-05-01",
    "act.place": "abroad",
    "act.effect": "abroad",
    "actor.age": 40,
    "actor.isDepicted": false,
    "actor.nationality": "czech",
    "child.age": 13,
    "receipt.mode": "requested",
  } as const;
  const PRESSES = factsOf("law-b6-dependence-abused-for-images", {
    ...{ "act.date": "2025-03-01", "decision.date": "2026-05-01", "child.age": 30 },
  });
  const BEFORE_2024 = { "act.date": "2024-01-10", "decision.date": "2024-03-01" };
  const onDay = (day: string) => ({ "decision.date": day });

  test.each<[string, CaseInput["facts"][], CaseInput["facts"][], CaseInput["facts"]?]>([
    ["preserve-data", [ABROAD], [{}, { ...ABROAD, ...CONTACT }]],
    [
      "preserve-data-here",
      [{}, { "act.place": "partlyCzechia" }],
      [CONTACT, { "act.conduct": "possess" }],
    ],
    ["child-as-victim", [{}], [{ "act.intentional": false }, { "act.date": "2012-03-01" }]],
    [
      "coerced-child-as-victim",
      [
        { ...OWN, "actor.coerced": true },
        { "actor.age": 14, "actor.coerced": true },
      ],
      [OWN, { "actor.coerced": true }],
    ],
    ["necessity-of-the-coerced", [{ "actor.coerced": true }], [{}]],
    ["paid-child", [{ ...OWN, "act.benefit": "some" }], [OWN, { "act.benefit": "some" }]],
    [
      "attempt",
      [{ "act.conduct": "induceProduction", "act.stage": "attempted" }],
      [{ "act.conduct": "induceProduction" }, { "act.stage": "attempted" }],
    ],
    ["forfeiture", [{}], [CONTACT, { "actor.age": 14 }]],
    ["confiscation", [{ "actor.age": 14 }], [{}, { "act.intentional": false }]],
    [
      "regional-court",
      [
        { "act.conduct": "childProstitution" },
        { ...CONTACT, "child.age": 10, "contact.kind": "other" },
      ],
      [{}, CONTACT, { ...CONTACT, "child.age": 10, "contact.kind": "other", "actor.age": 16 }],
    ],
    [
      "district-court",
      [{}, CONTACT],
      [{ "actor.age": 16 }, { "act.conduct": "childProstitution" }],
    ],
    ["youth-court", [{ "actor.age": 16 }], [{}, { "actor.age": 14 }]],
    [
      "consent-of-the-injured",
      [{ ...THREAT, "act.conduct": "extort", "threat.aim": "money", "child.age": 15 }],
      [{ ...THREAT, "act.conduct": "extort", "threat.aim": "money", "child.age": 14 }],
    ],
    ["discontinue-as-inexpedient", [{}], [CONTACT]],
    // until 30 June 2024 the petition to the youth court was a duty
    ["petition-to-youth-court-before-2024", [BEFORE_2024], [], CHILD],
    ["petition-to-youth-court", [{}], [BEFORE_2024], CHILD],
    ["begin-prosecution", [{}], [], JUVENILE],
    ["withdrawal", [{}], [], JUVENILE],
    ["conditional-discontinuance", [{}], [], JUVENILE],
    ["settlement", [{}], [], JUVENILE],
    ["effective-remorse", [{}], [], JUVENILE],
    ["shelve-for-age", [], [{}], JUVENILE],
    // a child harmed by other conduct than dealings with material is a victim too
    [
      "child-as-victim",
      [
        { ...THREAT, "act.conduct": "extort", "child.age": 14, "threat.aim": "moreImages" },
        { "act.conduct": "sexualActivity", "child.age": 13 },
      ],
      [{ ...CHILD, ...OWN }],
      HARMS,
    ],
    // nothing is taken over from another state that cannot be prosecuted here
    ["take-over", [{}], [{ "act.date": "2014-06-01" }, { "act.intentional": false }], TAKEN],
    // §§ 185, 185a and 186 of no child
    ["consent-of-the-injured", [{}], [{ "child.age": 16 }], PRESSES],
    [
      "consent-of-the-injured-before-2025",
      [{ "act.date": "2022-03-01", "decision.date": "2024-05-01" }],
      [],
      PRESSES,
    ],
    // by § 65a of the act on judicial cooperation from its first day on
    [
      "preserve-data",
      [onDay("2019-02-01")],
      [onDay("2019-01-31")],
      { ...CHILD, "actor.age": 30, "act.place": "abroad", "act.date": "2018-12-01" },
    ],
    ["counsel-of-the-juvenile", [{ "actor.age": 16 }], [{ "actor.age": 14 }, { "actor.age": 18 }]],
    // from 2027 on, the day of the decision asks to compare the wordings
    [
      "wordings-from-2027",
      [onDay("2027-01-01")],
      [onDay("2026-12-31")],
      { ...CHILD, "act.date": "2023-06-01" },
    ],
    // the Regulation applies from 1 February 2027, not before
    [
      "transfer-abroad-regulation",
      [onDay("2027-02-01")],
      [onDay("2027-01-31")],
      { ...CHILD, "actor.age": 30, "act.place": "partlyCzechia", "act.date": "2026-12-01" },
    ],
  ])("%s where it applies, and not elsewhere", (step, where, elsewhere, base = SHARES) => {
    const steps = (facts: CaseInput["facts"]) => open({ facts: { ...base, ...facts } });
    for (const facts of where) expect(steps(facts)).toContain(step);
    for (const facts of elsewhere) expect(steps(facts)).not.toContain(step);
  });

  test("what is for matters abroad is not told of one here as what may open", () => {
    const told = nextSteps(situated({ facts: SHARES }), guide).map(({ step }) => step);
    for (const step of ["preserve-data", "surrender-or-extradition-request", "transfer-abroad"])
      expect(told).not.toContain(step);
  });

  test("the Juvenile Justice Act is cited beside a diversion for juveniles only", () => {
    const cited = (age: number) =>
      nextSteps(situated({ facts: sharedAt(age) }), guide).flatMap(({ provisions }) =>
        provisions.map(({ source }) => source),
      );
    expect(cited(16)).toContain("juvenile-justice-act");
    expect(cited(30)).not.toContain("juvenile-justice-act");
  });
});
