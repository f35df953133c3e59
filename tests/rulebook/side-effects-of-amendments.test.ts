import { type CaseInput, type Condition, evaluate } from "@cokdyby/engine";
import type { Comparison } from "@cokdyby/engine/analyse";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { amendedBy, compareOn, rulebook } from "../properties/analysis/amended-laws.ts";
import { factsOf } from "./facts-of-case.ts";

// What a shipped amendment does beside what it is meant to do, found by comparing it with the law in
// force over all cases, and told in docs/analyses.md.

const ON = "2026-03-01";

function changesBy(
  id: string,
  where?: Condition,
  readings: Readonly<Record<string, string>> = {},
): Comparison["outcomes"] {
  const options = where === undefined ? { readings } : { where, readings };
  return compareOn([rulebook, ON], [amendedBy(id), ON], options).outcomes;
}

const turns = (outcomes: Comparison["outcomes"]) =>
  outcomes.map(({ outcome, from, to }) => `${outcome} ${from} → ${to}`);

/** An outcome of one case under the law in force and as amended. */
function beforeAndAfter(id: string, outcome: string, facts: CaseInput["facts"], readings = {}) {
  return [rulebook, amendedBy(id)].map((law) => {
    return expectOk(evaluate(law, { facts, readings, on: ON }, { today: ON }, [outcome])).findings[
      outcome
    ]?.status;
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
    // so that the child is no victim of § 191a
    "consent.making": true,
  } as const;
  // nor of § 193(1)
  const readings = {
    ...{ authority: "code", depictedChildAsVictim: "no" },
    filmedChildAsAbused: "onlyIfInduced",
  };

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

  test("by the words of § 191(2) nobody is freed: all that follows is withdrawal or diversion in some cases", () => {
    expect(turns(changesBy(id, undefined, { ownImageToPeer: "covered" }))).toEqual([
      "liability.exempt no → yes",
      "prosecution.withdrawalPossible no → yes",
      "prosecution.diversionPossible no → yes",
    ]);
  });

  test("where § 191(2) is read not to reach the own image, a child is freed, but not of a joint image", () => {
    const readings = { ownImageToPeer: "notCovered" };
    const freed = "prosecution.open yes → no";
    const kept: Condition = {
      fact: "material.selfGenerated",
      operator: "equal",
      value: "joint",
    };
    expect(turns(changesBy(id, kept, readings))).not.toContain(freed);
    expect(turns(changesBy(id, { not: kept }, readings))).toContain(freed);
  });

  test("who shares an own image in private is exempt from § 192, and caught by § 191(2)", () => {
    const facts = factsOf("coe-14-sends-own-image-to-willing-partner", {
      "decision.date": undefined,
      "sharing.audience": undefined,
    });
    const readings = {
      authority: "code",
      depictedChildAsOffender: "possible",
      coercedChild: "possible",
      ownImageToPeer: "covered",
    };
    expect(beforeAndAfter(id, "liability.exempt", facts, readings)).toEqual(["no", "yes"]);
    expect(beforeAndAfter(id, "offence.191-2", facts, readings)).toEqual(["yes", "yes"]);
    expect(beforeAndAfter(id, "prosecution.open", facts, readings)).toEqual(["yes", "yes"]);
    const other = { ...readings, ownImageToPeer: "notCovered" };
    expect(beforeAndAfter(id, "prosecution.open", facts, other)).toEqual(["yes", "no"]);
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
    const lost = changesBy(id, undefined, { authority: "open" }).find((each) => {
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

  test("two children of fifteen: the act becomes § 187(1), without withdrawal or diversion", () => {
    const facts = {
      "act.conduct": "sexualActivity",
      "act.place": "czechia",
      "actor.age": 15,
      "child.age": 15,
      "offence.other": "none",
    } as const;
    expect(beforeAndAfter(id, "offence.187-1", facts)).toEqual(["no", "yes"]);
    expect(beforeAndAfter(id, "prosecution.open", facts)).toEqual(["no", "yes"]);
    expect(beforeAndAfter(id, "prosecution.withdrawalPossible", facts)).toEqual(["no", "no"]);
    expect(beforeAndAfter(id, "prosecution.diversionPossible", facts)).toEqual(["no", "no"]);
  });

  test("at fifteen an own image is no longer exempt, though the child is liable", () => {
    const own = {
      "act.conduct": "possess",
      "act.place": "czechia",
      "actor.age": 15,
      "actor.isDepicted": true,
      "actor.coerced": false,
      "material.shownAge": 15,
      "material.selfGenerated": "yes",
      "material.content": "explicit",
    } as const;
    const picture = { authority: "committee", depictedChildAsOffender: "possible" };
    expect(beforeAndAfter(id, "liability.exempt", own, picture)).toEqual(["yes", "no"]);
    expect(beforeAndAfter(id, "liability.belowAge", own, picture)).toEqual(["no", "no"]);
    expect(beforeAndAfter(id, "prosecution.open", own, picture)).toEqual(["no", "yes"]);
    const older = { ...own, "actor.age": 16, "material.shownAge": 16 };
    expect(beforeAndAfter(id, "liability.exempt", older, picture)).toEqual(["yes", "yes"]);
  });
});

describe("ii-6 and ii-8", () => {
  test("free the child of prosecution and of measures, and touch nobody else", () => {
    for (const [id, offences] of [
      ["ii-6", []],
      ["ii-8", ["offence.191-2 yes → no"]],
    ] as const) {
      const child: Condition = { fact: "actor.age", operator: "lessThan", value: 18 };
      expect(turns(changesBy(id, { not: child })), id).toEqual([]);
      const turned = turns(changesBy(id, child));
      expect(turned, id).toContain("liability.liable yes → no");
      expect(turned, id).toContain("liability.actOtherwiseCriminal yes → no");
      expect(turned, id).toContain("prosecution.open yes → no");
      expect(
        turned.filter((each) => /^(offence|jurisdiction|standard|candidate)\./.test(each)),
        id,
      ).toEqual(offences);
    }
  });

  test("leave another offence as it is, for whose sake the child may be prosecuted still", () => {
    const other: Condition = { not: { fact: "offence.other", operator: "equal", value: "none" } };
    for (const id of ["ii-6", "ii-8"]) {
      const turned = turns(changesBy(id, other));
      expect(turned, id).not.toContain("liability.liable yes → no");
      expect(turned, id).not.toContain("prosecution.open yes → no");
    }
  });

  test("leave no measure either for a child under fifteen or an immature juvenile", () => {
    const own = {
      "act.conduct": "possess",
      "act.place": "czechia",
      "actor.isDepicted": true,
      "material.selfGenerated": "yes",
      "material.content": "explicit",
    } as const;
    const readings = { depictedChildAsOffender: "possible", coercedChild: "possible" };
    const outcome = "liability.actOtherwiseCriminal";
    for (const person of [
      { "actor.age": 14 },
      { "actor.age": 15, "actor.maturitySufficient": false },
    ]) {
      expect(beforeAndAfter("ii-6", outcome, { ...own, ...person }, readings)).toEqual([
        "yes",
        "no",
      ]);
    }
  });
});

describe("ii-11", () => {
  test("adds the held image to § 192(1) and the abused position to § 177(1), and frees nobody", () => {
    const turned = turns(changesBy("ii-11"));
    expect(turned.filter((each) => each.startsWith("offence."))).toEqual([
      "offence.192-1 no → yes",
      "offence.177-1 no → yes",
    ]);
    expect(turned).not.toContain("liability.liable yes → no");
    expect(turned).not.toContain("prosecution.open yes → no");
  });
});

describe("ii-9", () => {
  test("concerns juveniles only, and only the last resort", () => {
    expect(turns(changesBy("ii-9"))).toEqual(["prosecution.lastResortRule no → yes"]);
    const juvenile: Condition = { fact: "liability.juvenile", operator: "equal", value: true };
    expect(turns(changesBy("ii-9", { not: juvenile }))).toEqual([]);
  });
});

describe("the drafts on jurisdiction", () => {
  test("on nationals change nothing while the Code is followed, and reach further in the Committee's picture", () => {
    for (const id of ["iv-6", "iv-7", "iv-8"]) {
      expect(changesBy(id), id).toEqual([]);
      const picture = turns(changesBy(id, undefined, { authority: "committee" }));
      expect(picture, id).toContain("jurisdiction.activePersonality no → yes");
      expect(picture, id).not.toContain("jurisdiction.established yes → no");
    }
  });

  test("on victims and residents reach further in both layers, and lose nothing", () => {
    for (const [id, basis] of [
      ["iv-9", "jurisdiction.passivePersonality no → yes"],
      ["lc-25-1-e", "jurisdiction.activePersonality no → yes"],
    ] as const) {
      for (const authority of ["code", "committee"]) {
        const turned = turns(changesBy(id, undefined, { authority }));
        expect(turned, `${id}, ${authority}`).toContain(basis);
        expect(turned, `${id}, ${authority}`).not.toContain("jurisdiction.established yes → no");
      }
    }
  });
});

describe("lower-age-to-14", () => {
  test("makes the child of fourteen a juvenile, and touches nobody else", () => {
    const id = "lower-age-to-14";
    const fourteen: Condition = { fact: "actor.age", operator: "equal", value: 14 };
    expect(turns(changesBy(id, { not: fourteen }))).toEqual([]);
    const turned = turns(changesBy(id, fourteen));
    expect(turned).toContain("liability.juvenile no → yes");
    expect(turned).toContain("liability.liable no → yes");
  });
});
