import { type CaseInput, evaluate, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";

// Years that have run, stated against the dates: then there was an interruption that nobody dates.

const rulebook: Rulebook = loadRulebook();
const OUTCOME = "prosecution.timeBarred";

function barred(facts: CaseInput["facts"]) {
  const possession: CaseInput["facts"] = {
    "act.date": "2015-05-01",
    "decision.date": "2026-06-01",
    "act.conduct": "possess",
    "act.place": "czechia",
    "actor.age": 30,
    "actor.isDepicted": false,
    "material.content": "explicit",
    "receipt.mode": "requested",
    "limitation.daysNotCounted": 0,
  };
  const input = {
    facts: { ...possession, ...facts },
    readings: { depictedChildAsVictim: "yes" },
  };
  const found = evaluate(rulebook, input, { today: "2026-11-25" }, [OUTCOME]);
  if (!found.ok) return found.problems.map(({ code }) => code);
  const { status, missing } = found.value.findings[OUTCOME] ?? {};
  return { status, missing };
}

test("loosen themselves alone: those since the child grew up still follow from the day looked at", () => {
  const stated = { "limitation.yearsRun": 9 };
  const threeYears = { ...stated, "child.birthDate": "2005-05-01" };
  const twoYears = { ...stated, "child.birthDate": "2005-06-01" };
  // § 192(1): three years, counted from eighteen
  expect(barred(threeYears)).toEqual({ status: "yes", missing: [] });
  expect(barred(twoYears)).toEqual({ status: "no", missing: [] });
  expect(barred({ ...threeYears, "limitation.yearsRun": 2 })).toEqual({
    status: "no",
    missing: [],
  });
  const since = (years: number) => ({ ...threeYears, "limitation.yearsSinceChildAdult": years });
  expect(barred(since(3))).toEqual(barred(threeYears));
  expect(barred(since(2))).toEqual(["CLASHING_FACTS"]);
});
