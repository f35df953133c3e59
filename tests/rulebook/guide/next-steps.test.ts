import type { CaseInput } from "@cokdyby/engine";
import { nextSteps } from "@cokdyby/engine/guide";
import { describe, expect, test } from "vitest";
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

  test("until 30 June 2024 the petition to the youth court was a duty", () => {
    const steps = open({
      facts: { ...CHILD, "act.date": "2024-01-10", "decision.date": "2024-03-01" },
    });
    expect(steps).toContain("petition-to-youth-court-before-2024");
    expect(steps).not.toContain("petition-to-youth-court");
  });

  test("of a juvenile who may be prosecuted: prosecution, withdrawal and the diversions", () => {
    const facts = {
      ...CHILD,
      "actor.age": 16,
      "act.date": "2026-03-01",
      "decision.date": "2026-10-01",
      "sharing.recipientAge": 16,
      "sharing.audience": "onePerson",
    };
    const steps = open({ facts });
    for (const step of [
      "begin-prosecution",
      "withdrawal",
      "conditional-discontinuance",
      "settlement",
      "effective-remorse",
    ])
      expect(steps).toContain(step);
    expect(steps).not.toContain("shelve-for-age");
  });

  test("a child harmed by other conduct than dealings with material is a victim too", () => {
    const harmed = { "act.date": "2026-03-01", "act.place": "czechia", "actor.age": 40 } as const;
    const extorted = {
      ...harmed,
      "act.conduct": "extort",
      "child.age": 14,
      "threat.kind": "publication",
      "threat.aim": "moreImages",
    };
    const abused = { ...harmed, "act.conduct": "sexualActivity", "child.age": 13 };
    for (const facts of [extorted, abused]) expect(open({ facts })).toContain("child-as-victim");
    const own = { ...CHILD, "child.age": 16, "actor.age": 16, "actor.isDepicted": true };
    expect(open({ facts: own })).not.toContain("child-as-victim");
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

  test("nothing is taken over from another state that cannot be prosecuted here", () => {
    const abroad = {
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
    expect(open({ facts: abroad })).toContain("take-over");
    for (const facts of [{ "act.date": "2014-06-01" }, { "act.intentional": false }])
      expect(open({ facts: { ...abroad, ...facts } })).not.toContain("take-over");
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

  test("the consent of the injured is looked at for §§ 185, 185a and 186 of no child", () => {
    const pressed = {
      "act.conduct": "extort",
      "act.date": "2025-03-01",
      "decision.date": "2026-05-01",
      "act.place": "czechia",
      "actor.age": 40,
      "threat.kind": "abuseOfDependence",
      "threat.aim": "moreImages",
      "threat.initialImageHeld": false,
    } as const;
    expect(open({ facts: { ...pressed, "child.age": 30 } })).toContain("consent-of-the-injured");
    expect(open({ facts: { ...pressed, "child.age": 16 } })).not.toContain(
      "consent-of-the-injured",
    );
    const before = { ...pressed, "act.date": "2022-03-01", "decision.date": "2024-05-01" };
    expect(open({ facts: { ...before, "child.age": 30 } })).toContain(
      "consent-of-the-injured-before-2025",
    );
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

  test.each<[string, CaseInput["facts"][], CaseInput["facts"][]]>([
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
  ])("%s where it applies, and not elsewhere", (step, where, elsewhere) => {
    const steps = (facts: CaseInput["facts"]) => open({ facts: { ...SHARES, ...facts } });
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

  test("data abroad are preserved by § 65a of the act on judicial cooperation from its first day on", () => {
    const facts = { ...CHILD, "actor.age": 30, "act.place": "abroad", "act.date": "2018-12-01" };
    const on = (day: string) => open({ facts: { ...facts, "decision.date": day } });
    expect(on("2019-01-31")).not.toContain("preserve-data");
    expect(on("2019-02-01")).toContain("preserve-data");
  });

  test("a juvenile has counsel, and nobody else by that provision", () => {
    const of = (age: number) => open({ facts: sharedAt(age) });
    expect(of(16)).toContain("counsel-of-the-juvenile");
    for (const age of [14, 18]) expect(of(age)).not.toContain("counsel-of-the-juvenile");
  });

  test("from 2027 on, the day of the decision asks to compare the wordings", () => {
    const facts = { ...CHILD, "act.date": "2023-06-01" };
    expect(open({ facts: { ...facts, "decision.date": "2026-12-31" } })).not.toContain(
      "wordings-from-2027",
    );
    expect(open({ facts: { ...facts, "decision.date": "2027-01-01" } })).toContain(
      "wordings-from-2027",
    );
  });

  test("the transfer by the Regulation opens on 1 February 2027, not before", () => {
    const facts = {
      ...CHILD,
      "actor.age": 30,
      "act.place": "partlyCzechia",
      "act.date": "2026-12-01",
    };
    expect(open({ facts: { ...facts, "decision.date": "2027-01-31" } })).not.toContain(
      "transfer-abroad-regulation",
    );
    expect(open({ facts: { ...facts, "decision.date": "2027-02-01" } })).toContain(
      "transfer-abroad-regulation",
    );
  });
});
