import type { CaseInput, Rulebook } from "@cokdyby/engine";
import { timeline } from "@cokdyby/engine/analyse";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";
import { factsOf } from "../facts-of-case.ts";

// Acts for which the more favourable law is known from the text (CC § 2(1)).

const rulebook: Rulebook = loadRulebook();

function lookAt(
  facts: CaseInput["facts"],
  readings: CaseInput["readings"] = {},
  asked = "offence.186",
) {
  const { points, moreFavourable } = expectOk(
    timeline(rulebook, { facts, readings }, [asked], { today: "2026-11-25" }),
  );
  if (moreFavourable === undefined) throw new Error("the rulebook compares no laws");
  const rowOn = (day: string) => moreFavourable.rows.findLast(({ date }) => date <= day);
  const changesOn = (day: string) => points.find(({ date }) => date === day)?.changes ?? [];
  return { moreFavourable, rowOn, changesOn };
}

const position = (age: number) =>
  factsOf("law-a2-position-abused-child-of-fourteen-later-law", { "child.age": age });
const settled = { performanceAsWork: "excluded", abuseAtDistance: "excluded" };

describe("a position abused towards a child in 2024, decided in 2026", () => {
  test("of fourteen: the later § 186(4)(a) is harsher, so the law of the act applies", () => {
    const { moreFavourable, rowOn, changesOn } = lookAt(position(14), settled);
    expect(moreFavourable).toMatchObject({ date: "2024-06-01" });
    expect(rowOn("2024-06-01")).toMatchObject({ row: "186-3", lower: 1, upper: 5 });
    expect(rowOn("2026-06-01")).toMatchObject({ row: "186-4", lower: 3, upper: 10 });
    expect(changesOn("2025-01-01")).toMatchObject([
      {
        outcome: "offence.186",
        from: "yes",
        to: "yes",
        rows: { from: [{ row: "186-3" }], to: [{ row: "186-4" }] },
      },
    ]);
  });

  test("of sixteen: one to five years both times, so there is no difference and the law of the act applies", () => {
    const { moreFavourable, rowOn } = lookAt(position(16), settled);
    expect(moreFavourable).toMatchObject({ same: true });
    expect(rowOn("2024-06-01")).toMatchObject({ row: "186-3", lower: 1, upper: 5 });
    expect(rowOn("2026-06-01")).toMatchObject({ row: "186-2", lower: 1, upper: 5 });
  });
});

test("where § 186(5)(a) became § 185a(3)(a), the acts are compared as a whole: the later law", () => {
  const { moreFavourable, rowOn } = lookAt(
    { ...position(14), "threat.kind": "publication" },
    settled,
  );
  expect(moreFavourable).toMatchObject({ date: "2025-01-01" });
  expect(rowOn("2024-06-01")).toMatchObject({ row: "186-5", lower: 5, upper: 12 });
  expect(rowOn("2025-01-01")).toMatchObject({ row: "185a-3", lower: 3, upper: 12 });
});

describe("the same, with a range of five to twelve years that became one of three to twelve", () => {
  const threatens = { ...position(14), "threat.kind": "publication" };

  test("of a juvenile: one to five both times (§ 31 JJA), so the law of the act applies", () => {
    const { moreFavourable, rowOn } = lookAt({ ...threatens, "actor.age": 17 }, settled);
    expect(moreFavourable).toMatchObject({ same: true });
    expect(rowOn("2024-06-01")).toMatchObject({ row: "186-5", juvenile: { lower: 1, upper: 5 } });
    expect(rowOn("2025-01-01")).toMatchObject({ row: "185a-3", juvenile: { lower: 1, upper: 5 } });
  });

  test("of a juvenile or an adult, nobody knows which: a person must decide", () => {
    const either = { ...threatens, "actor.age": { min: 17, max: 18 } };
    expect(lookAt(either, settled).moreFavourable).toMatchObject({
      notComparable: true,
      reasons: [{ code: "notSettled", outcome: "liability.juvenile" }],
    });
  });
});

const produced = factsOf("law-b5-amount-by-the-later-law", {
  "decision.date": "2026-06-01",
  "consent.making": true,
});
const filmed = { filmedChildAsAbused: "onlyIfInduced" };

describe("an amount of CZK 700,000 in 2019", () => {
  test("is no substantial benefit from 1 October 2020: the later law is the more favourable one", () => {
    const { moreFavourable, rowOn, changesOn } = lookAt(produced, filmed, "offence.192-4");
    expect(moreFavourable).toMatchObject({ date: "2020-10-01" });
    expect(rowOn("2019-06-01")).toMatchObject({ row: "192-4", lower: 2, upper: 6 });
    expect(rowOn("2020-10-01")).toMatchObject({ row: "192-3", lower: 0.5, upper: 3 });
    expect(changesOn("2020-10-01")).toMatchObject([
      { outcome: "offence.192-4", from: "yes", to: "no" },
    ]);
  });
});

describe("a substantial benefit in 2019, its amount not given", () => {
  const { "act.benefitCzk": _, ...gained } = produced;
  const substantial = { ...gained, "act.benefit": "substantial" };

  test("may be less than substantial from 1 October 2020, so a person must decide", () => {
    const { moreFavourable, rowOn, changesOn } = lookAt(substantial, filmed, "offence.192-4");
    expect(moreFavourable).toMatchObject({ notComparable: true, reasons: [{ code: "rowOpen" }] });
    expect(rowOn("2020-09-30")).toMatchObject({ row: "192-4" });
    expect(Object.keys(rowOn("2020-10-01")?.mayBe ?? {})).toEqual(["192-4", "192-3"]);
    expect(changesOn("2020-10-01")).toMatchObject([{ from: "yes", to: "unknown" }]);
  });

  test.each(["none", "some"])("%s is the same under both", (benefit) => {
    const found = lookAt({ ...gained, "act.benefit": benefit }, filmed, "offence.192-4");
    expect(found.moreFavourable).toMatchObject({ same: true });
  });

  test("after that day a class stands as it is given", () => {
    const later = { ...substantial, "act.date": "2020-11-01" };
    expect(lookAt(later, filmed, "offence.192-4").moreFavourable).toMatchObject({ same: true });
  });
});

describe("where a reading is open", () => {
  test("that changes nothing in the comparison, the law is told all the same", () => {
    const { moreFavourable } = lookAt(position(14), { performanceAsWork: "excluded" });
    expect(moreFavourable).toMatchObject({ date: "2024-06-01" });
  });

  test("on which it turns whether there is an offence at all, a person must decide", () => {
    const sound = { ...produced, "material.form": "audio" };
    const { moreFavourable } = lookAt(sound, filmed, "offence.192-4");
    expect(moreFavourable).toMatchObject({ notComparable: true });
    const included = { ...filmed, nonVisualWork: "included" };
    expect(lookAt(sound, included, "offence.192-4").moreFavourable).toMatchObject({
      date: "2020-10-01",
    });
  });
});

test("where another offence is stated, whose range is not known, a person must decide", () => {
  const { moreFavourable } = lookAt(
    { ...position(14), "offence.other": "aboveFiveYears" },
    settled,
  );
  expect(moreFavourable).toMatchObject({ notComparable: true });
});

test("where only the day of the law is stated, the act stays on it under every later law", () => {
  // fourteen on that day, so not liable (§ 25 CC), and twenty on the day of the decision
  const facts = {
    "act.conduct": "transmit",
    "act.place": "czechia",
    "actor.birthDate": "2006-01-01",
    "actor.isDepicted": false,
    "child.birthDate": "2007-01-01",
    "material.content": "explicit",
  };
  const on = "2020-06-01";
  const asked = ["liability.liable", "offence.192-3", "prosecution.timeBarred"];
  const line = (facts: CaseInput["facts"]) => {
    return expectOk(timeline(rulebook, { facts, on }, asked, { today: "2026-11-25" })).points.map(
      ({ date, findings }) => ({
        date,
        statuses: asked.map((outcome) => findings[outcome]?.status),
        rows: findings["offence.192-3"]?.rows,
      }),
    );
  };
  const points = line(facts);
  expect(points.length).toBeGreaterThan(2);
  expect(points[0]?.date).toBe(on);
  expect(points).toEqual(line({ ...facts, "act.date": on }));
  for (const { statuses } of points) expect(statuses).toEqual(["no", "yes", "no"]);
});
