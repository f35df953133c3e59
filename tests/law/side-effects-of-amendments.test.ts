import { type CaseInput, type Comparison, type Condition, evaluate } from "@cokdyby/engine";
import { describe, expect, test } from "vitest";
import { amendedBy, compareOn, rulebook } from "../laws/analysis/amended-laws.ts";

// What a shipped amendment does beside what it is meant to do, found by comparing it with the law in
// force over all cases, and told in docs/analyses.md.

const ON = "2026-03-01";

function changesBy(id: string, where?: Condition): Comparison["outcomes"] {
  const options = where === undefined ? {} : { where };
  return compareOn([rulebook, ON], [amendedBy(id), ON], options).outcomes;
}

const turns = (outcomes: Comparison["outcomes"]) =>
  outcomes.map(({ outcome, from, to }) => `${outcome} ${from} → ${to}`);

/** An outcome of one case under the law in force and as amended. */
function beforeAndAfter(id: string, outcome: string, facts: CaseInput["facts"], readings = {}) {
  return [rulebook, amendedBy(id)].map((law) => {
    const found = evaluate(law, { facts, readings, on: ON }, { today: ON }, [outcome]);
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    return found.value.findings[outcome]?.status;
  });
}

describe("residents-in-section-6", () => {
  const id = "residents-in-section-6";
  const facts = {
    "act.conduct": "produce",
    "act.place": "abroad",
    "act.effect": "abroad",
    "actor.age": 30,
    "actor.nationality": "stateless",
    "actor.permanentResidence": true,
    "actor.habitualResidence": false,
    "child.age": 14,
    "material.content": "explicit",
  } as const;
  const readings = { authority: "code", depictedChildAsVictim: "no" };

  test("a stateless person with permanent residence who lives abroad falls out of Czech jurisdiction", () => {
    const outcome = "jurisdiction.established";
    expect(beforeAndAfter(id, outcome, facts, readings)).toEqual(["yes", "no"]);
    expect(beforeAndAfter(id, "prosecution.open", facts, readings)).toEqual(["yes", "no"]);
    const atHome = { ...facts, "actor.habitualResidence": true };
    expect(beforeAndAfter(id, outcome, atHome, readings)).toEqual(["yes", "yes"]);
  });

  test("nobody else falls out", () => {
    const thatPerson: Condition = {
      all: [
        { fact: "actor.nationality", operator: "equal", value: "stateless" },
        { fact: "actor.permanentResidence", operator: "equal", value: true },
        { fact: "actor.habitualResidence", operator: "equal", value: false },
      ],
    };
    const lost = "jurisdiction.established yes → no";
    expect(turns(changesBy(id, thatPerson))).toContain(lost);
    expect(turns(changesBy(id, { not: thatPerson }))).not.toContain(lost);
  });
});

describe("spare-private-sharing-in-s192", () => {
  const id = "spare-private-sharing-in-s192";

  test("nobody is freed from prosecution: all that follows is that it may be withdrawn in some cases", () => {
    expect(turns(changesBy(id))).toEqual([
      "liability.exempt no → yes",
      "prosecution.withdrawalPossible no → yes",
    ]);
  });

  test("who shares an own image in private is exempt from § 192, and caught by § 191(2)", () => {
    const facts = {
      "act.conduct": "transmit",
      "act.place": "czechia",
      "actor.age": 16,
      "actor.isDepicted": true,
      "material.selfGenerated": "yes",
      "material.content": "explicit",
      "sharing.recipientAge": 15,
      "sharing.voluntary": true,
      "sharing.recipientConsented": true,
      "sharing.privateUseOnly": true,
    } as const;
    const readings = {
      authority: "code",
      depictedChildAsOffender: "possible",
      coercedChild: "possible",
    };
    expect(beforeAndAfter(id, "liability.exempt", facts, readings)).toEqual(["no", "yes"]);
    expect(beforeAndAfter(id, "offence.191-2", facts, readings)).toEqual(["yes", "yes"]);
    expect(beforeAndAfter(id, "prosecution.open", facts, readings)).toEqual(["yes", "yes"]);
  });
});

describe("raise-age-of-consent-to-16", () => {
  const id = "raise-age-of-consent-to-16";
  const abroad = {
    "act.conduct": "sexualActivity",
    "act.place": "abroad",
    "act.effect": "abroad",
    "actor.age": 30,
    "actor.nationality": "czech",
    "child.age": 15,
    "foreignLaw.punishable": false,
  } as const;
  const readings = { authority: "committee", nationalsDualCriminality: "required" };

  test("a citizen's act abroad with a child of fifteen, lawful there, leaves Czech jurisdiction as the Committee sees it", () => {
    const outcome = "jurisdiction.established";
    expect(beforeAndAfter(id, outcome, abroad, readings)).toEqual(["yes", "no"]);
    const younger = { ...abroad, "child.age": 14 };
    expect(beforeAndAfter(id, outcome, younger, readings)).toEqual(["no", "no"]);
    const code = { ...readings, authority: "code" };
    expect(beforeAndAfter(id, outcome, abroad, code)).toEqual(["yes", "yes"]);
  });

  test("jurisdiction is lost in no other way", () => {
    const lost = changesBy(id).find((each) => {
      return each.outcome === "jurisdiction.activePersonality" && each.from === "yes";
    });
    expect(lost?.complete).toBe(true);
    expect(lost?.patterns.map(({ when }) => when)).toEqual([
      expect.arrayContaining([
        { reading: "authority", in: ["committee"] },
        { reading: "nationalsDualCriminality", in: ["required"] },
        expect.objectContaining({ fact: "foreignLaw.punishable" }),
      ]),
    ]);
  });

  test("at fifteen an own image is no longer exempt, though the child is liable", () => {
    const own = {
      "act.conduct": "possess",
      "act.place": "czechia",
      "actor.age": 15,
      "actor.isDepicted": true,
      "actor.coerced": false,
      "material.selfGenerated": "yes",
      "material.content": "explicit",
    } as const;
    const picture = { authority: "committee", depictedChildAsOffender: "possible" };
    expect(beforeAndAfter(id, "liability.exempt", own, picture)).toEqual(["yes", "no"]);
    expect(beforeAndAfter(id, "liability.belowAge", own, picture)).toEqual(["no", "no"]);
    expect(beforeAndAfter(id, "prosecution.open", own, picture)).toEqual(["no", "yes"]);
    const older = { ...own, "actor.age": 16 };
    expect(beforeAndAfter(id, "liability.exempt", older, picture)).toEqual(["yes", "yes"]);
  });
});
