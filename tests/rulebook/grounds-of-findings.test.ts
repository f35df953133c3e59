import { type CaseInput, evaluate, type Rulebook, situationOf } from "@cokdyby/engine";
import { type Explanation, explain, type PhraseBook } from "@cokdyby/engine/explain";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { factsOf } from "./facts-of-case.ts";

// What a finding cites and presumes is what carries it, and its grade is that of the layer followed.

const rulebook: Rulebook = loadRulebook();

function find(outcome: string, facts: CaseInput["facts"], rest: Partial<CaseInput> = {}) {
  const input = { facts, on: "2026-03-01", ...rest };
  const finding = expectOk(evaluate(rulebook, input, { today: "2026-11-25" }, [outcome])).findings[
    outcome
  ];
  if (finding === undefined) throw new Error(`no finding on ${outcome}`);
  return { ...finding, cited: finding.provisions.map(({ at }) => at) };
}

describe("the provisions of Czech jurisdiction", () => {
  const established = "jurisdiction.established";

  test("are § 4(1), (2)(a) alone for conduct in Czechia", () => {
    const found = find(established, { "act.place": "czechia" });
    expect(found.status).toBe("yes");
    expect(found.cited).toEqual(["§ 4(1)", "§ 4(2)(a)"]);
  });

  test("are those of §§ 4 and 6 for a Czech national of unknown place", () => {
    const found = find(established, { "actor.nationality": "czech" });
    expect(found.status).toBe("yes");
    expect(found.cited).toContain("§ 6");
    expect(found.cited.some((at) => at.startsWith("§ 4"))).toBe(true);
    expect(found.cited.filter((at) => !/^§ [46](\(|$)/.test(at))).toEqual([]);
  });

  test("are all of §§ 4 to 9 where every basis fails", () => {
    const found = find(established, {
      "act.place": "abroad",
      "act.effect": "abroad",
      "actor.nationality": "foreign",
      "actor.habitualResidence": false,
      "actor.apprehendedInCzechia": false,
      "child.nationality": "foreign",
    });
    expect(found.status).toBe("no");
    expect(found.cited).toEqual(expect.arrayContaining(["§ 5", "§ 6", "§ 7(2)", "§ 8(1)", "§ 9"]));
  });

  test("do not lean on presumptions that have nothing to do with them", () => {
    const found = find(established, { "act.place": "abroad", "act.effect": "czechia" });
    expect(found.status).toBe("yes");
    expect(found.presumed).toEqual(["act.effectOnlyAccessibility"]);
  });
});

test("the elements of an offence are cited without § 13, which says what follows from them", () => {
  const found = find("liability.elementsFulfilled", {
    "act.conduct": "possess",
    "actor.age": 16,
    "actor.isDepicted": true,
    "material.content": "explicit",
    "material.selfGenerated": "yes",
  });
  expect(found.status).toBe("yes");
  expect(found.cited).toEqual(["§ 192(1)"]);
});

test("without intent § 13 says why nobody is liable, no offence that would not count either way", () => {
  const pays = { "act.conduct": "payChild", "act.intentional": false, "actor.age": 40 } as const;
  const found = find("liability.liable", { ...pays, "child.age": 14, "offence.other": "none" });
  expect(found.status).toBe("no");
  expect(found.cited).toEqual(["§ 13(1)", "§ 13(2)", "§ 15"]);
});

describe("the layer that is followed", () => {
  const abroad: CaseInput["facts"] = {
    "act.conduct": "possess",
    "act.place": "abroad",
    "act.effect": "abroad",
    "actor.age": 30,
    "actor.nationality": "czech",
    "child.age": 12,
    "material.content": "explicit",
    "receipt.mode": "requested",
    "foreignLaw.punishable": false,
  };
  const outcome = "jurisdiction.activePersonality";

  test("is the Code by default, with the Committee's answer beside it wherever the two differ", () => {
    const found = find(outcome, abroad);
    expect(found).toMatchObject({ status: "yes", grade: "statute", cited: ["§ 6"] });
    expect(found.defaulted).toEqual(["authority"]);
    expect(found.alternatives).toEqual([
      { reading: "authority", option: "committee", status: "contested" },
    ]);
  });

  test("gives the grade: what the Code denies is denied by statute", () => {
    for (const basis of [outcome, "jurisdiction.passivePersonality"]) {
      const found = find(basis, { "act.place": "czechia" }, { readings: { authority: "code" } });
      expect(found, basis).toMatchObject({ status: "no", grade: "statute" });
    }
  });
});

test("a rule that fails on a plain fact lends a finding no grade, however weak it is", () => {
  const facts = factsOf("law-limitation-nothing-said-of-the-day", {
    "child.age": 14,
    "material.selfGenerated": undefined,
  });
  for (const [outcome, status] of [
    ["liability.exempt", "no"],
    ["liability.liable", "yes"],
    ["prosecution.lastResortRule", "no"],
    ["jurisdiction.treaty", "no"],
  ] as const) {
    expect(find(outcome, facts), outcome).toMatchObject({ status, grade: "statute" });
  }
});

test("what the Committee's layer or the standard denies is no better supported than that layer", () => {
  const facts: CaseInput["facts"] = {
    "act.conduct": "possess",
    "act.place": "czechia",
    "actor.age": 40,
    "actor.isDepicted": false,
  };
  const committee = { readings: { authority: "committee" } };
  for (const outcome of ["liability.exempt", "jurisdiction.passivePersonality"]) {
    const grade = "observation";
    expect(find(outcome, facts, committee), outcome).toMatchObject({ status: "no", grade });
  }
  for (const outcome of ["candidate.rape", "standard.privateSharing"]) {
    const grade = "recommendation";
    expect(find(outcome, facts), outcome).toMatchObject({ status: "no", grade });
  }
});

test("an answer that turns on an open reading is supported as its weakest option is", () => {
  const facts = factsOf("law-a6-filmed-child-is-abused", { "decision.date": undefined });
  const turning = find("offence.193-1", facts);
  expect(turning).toMatchObject({ status: "contested", dependsOn: ["filmedChildAsAbused"] });
  expect(turning.grade).toBe("assumption");
  for (const option of ["abused", "onlyIfInduced"]) {
    const readings = { filmedChildAsAbused: option };
    expect(find("offence.193-1", facts, { readings }).grade, option).toBe("assumption");
  }
});

describe.each(["summary", "full"] as const)(
  "what is said to be an assumption of the makers, at the level %s,",
  (level) => {
    const sends: CaseInput["facts"] = {
      "act.conduct": "transmit",
      "actor.age": 16,
      "actor.isDepicted": true,
      "actor.coerced": true,
      "material.content": "explicit",
      "material.selfGenerated": "yes",
      "sharing.recipientAge": 17,
      "sharing.recipientConsented": false,
    };
    const authorityOf = async (
      outcome: string,
      facts: CaseInput["facts"],
      readings: NonNullable<CaseInput["readings"]>,
    ) => {
      const input = { facts, readings, on: "2026-03-01" };
      const situation = expectOk(situationOf(rulebook, input, { today: "2026-11-25" }));
      const finding = find(outcome, facts, { readings });
      const phrases = loadPhrases().en as PhraseBook;
      const told = await explain(
        situation,
        { [outcome]: finding },
        { language: "en", phrases, level },
      );
      const { grade, assumptions } = (told[outcome] as Explanation).tree.authority;
      return [
        grade,
        ...assumptions.map((each) => (each.kind === "rule" ? each.rule : each.reading)),
      ];
    };

    test("is no rule that fails", async () => {
      const free = { "actor.isDepicted": false, "actor.coerced": false } as const;
      const other = { ...sends, ...free, "child.age": 15 };
      expect(await authorityOf("liability.exempt", other, {})).toEqual(["statute"]);
    });

    test("is the reading that was fixed, and the rule that holds by it", async () => {
      const readings = { coercedChild: "excluded" };
      expect(await authorityOf("liability.liable", sends, readings)).toEqual([
        "assumption",
        "criminal-code.s28",
        "coercedChild",
      ]);
    });
  },
);
