import { evaluate, printProblem, type Rulebook, wordingStarts } from "@cokdyby/engine";
import { type BankedDecision, loadDecisions, loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";

const rulebook: Rulebook = loadRulebook();
const decisions = loadDecisions();

/** Every published decision that was found, by docket; one was cited without its number. */
const FOUND = [
  "11 Tdo 8/2024",
  "15 Tdo 1154/2019",
  "15 Tdo 677/2023",
  "3 Tdo 536/2018",
  "4 Tdo 1494/2018",
  "5 Tdo 1029/2017",
  "5 Tdo 435/2019",
  "6 Tdo 1398/2015",
  "6 Tdo 450/2017",
  "6 Tdo 832/2021",
  "7 Td 15/2018",
  "7 Td 47/2015",
  "7 Tdo 1077/2004",
  "7 Tdo 1104/2023",
  "7 Tdo 1579/2018",
  "7 Tdo 833/2021",
  "7 Tdo 877/2022",
  "8 Tdo 1002/2012",
  "8 Tdo 1041/2020",
  "8 Tdo 1076/2017",
  "8 Tdo 1077/2017",
  "8 Tdo 1083/2017",
  "8 Tdo 1106/2017",
  "8 Tdo 1114/2008",
  "8 Tdo 1216/2017",
  "8 Tdo 1411/2016",
  "8 Tdo 1584/2019",
  "8 Tdo 214/2016",
  "8 Tdo 271/2021",
  "8 Tdo 293/2014",
  "8 Tdo 335/2018",
  "8 Tdo 405/2020",
  "8 Tdo 439/2016",
  "8 Tdo 514/2008",
  "8 Tdo 514/2022",
  "8 Tdo 600/2019",
  "8 Tdo 612/2011",
  "8 Tdo 715/2015",
  "8 Tdo 718/2021",
  "8 Tdo 783/2017",
  "8 Tdo 848/2023",
  "8 Tdo 977/2023",
  "8 Tz 47/2017",
  "Tpjn 300/2012",
  "Tpjn 301/2012",
];
const WITHOUT_NUMBER = "parallel-to-22-rod-18-2016";

const named = (docket: string): BankedDecision => {
  const found = decisions.find((each) => each.docket === docket);
  if (found === undefined) throw new Error(docket);
  return found;
};
const answered = (wanted: BankedDecision["answered"]) =>
  decisions.filter((each) => each.answered === wanted).map(({ docket, id }) => docket ?? id);

describe("the case bank", () => {
  test("holds every decision that was found exactly once, and no other", () => {
    const dockets = decisions.flatMap(({ docket }) => docket ?? []);
    expect(dockets.toSorted()).toEqual(FOUND);
    expect(decisions.filter(({ docket }) => docket === null).map(({ id }) => id)).toEqual([
      WITHOUT_NUMBER,
    ]);
  });

  test("says of each how we stand to what was held", () => {
    expect(answered("reproduced").toSorted()).toEqual([
      "15 Tdo 1154/2019",
      "4 Tdo 1494/2018",
      "7 Tdo 833/2021",
      "8 Tdo 1041/2020",
      "8 Tdo 1076/2017",
      "8 Tdo 1077/2017",
      "8 Tdo 1083/2017",
      "8 Tdo 1216/2017",
      "8 Tdo 1584/2019",
      "8 Tdo 405/2020",
    ]);
    expect(answered("underReading").toSorted()).toEqual(["8 Tdo 271/2021", "8 Tdo 514/2022"]);
    expect(answered("differs").toSorted()).toEqual(["8 Tdo 1002/2012"]);
  });

  test("replays at least eight in the wording of their day", () => {
    const coded = decisions.flatMap((each) =>
      each.case === undefined || each.days === undefined
        ? []
        : [{ ...each, given: each.case, span: each.days }],
    );
    expect(coded.length).toBeGreaterThanOrEqual(8);
    for (const { given, span, ours, docket } of coded) {
      const days = [
        span.from,
        ...wordingStarts(rulebook).filter((d) => d > span.from && d <= span.to),
      ];
      for (const day of days) {
        const answer = evaluate(rulebook, { ...given, on: day }, { today: span.to });
        if (!answer.ok) throw new Error(answer.problems.map(printProblem).join("\n"));
        expect(answer.value.lawDate).toBe(day);
        for (const [outcome, status] of Object.entries(ours))
          expect([docket, day, outcome, answer.value.findings[outcome]?.status]).toEqual([
            docket,
            day,
            outcome,
            status,
          ]);
      }
    }
  });

  test("shows none as confirmed, since none was read in full", () => {
    expect(decisions.filter(({ readTo }) => readTo === "full")).toEqual([]);
    expect(decisions.filter(({ confirmed }) => confirmed)).toEqual([]);
  });

  test("says of everything that differs, and of everything that has no case, why", () => {
    const silent = decisions.filter(
      (each) => (each.because === undefined) !== (each.answered === "reproduced"),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test("says everything in both languages, and differently", () => {
    const alike = decisions.filter(
      ({ title, read, because }) =>
        title.cs === title.en || read.cs === read.en || (because && because.cs === because.en),
    );
    expect(alike.map(({ id }) => id)).toEqual([]);
  });

  test("gives an ECLI as far as it is known and its last number nowhere by guess", () => {
    expect(named("8 Tdo 271/2021").ecli).toBe("ECLI:CZ:NS:2021:8.TDO.271.2021.1");
    expect(named("8 Tdo 1041/2020").ecli).toBe("ECLI:CZ:NS:2020:8.TDO.1041.2020.?");
    expect(named("7 Td 47/2015").ecli).toBeNull();
  });
});

describe("what explains the differences", () => {
  test("8 Tdo 271/2021 follows where a child whom another films is abused by that", () => {
    const { ours, under, held } = named("8 Tdo 271/2021");
    expect(ours["offence.193-1"]).toBe("contested");
    expect(under).toEqual({ filmedChildAsAbused: "abused" });
    expect(held["offence.193-1"]).toBe("yes");
  });

  test("8 Tdo 514/2022 follows under two readings, whatever was shown", () => {
    const { ours, under, missing } = named("8 Tdo 514/2022");
    expect(ours["liability.actOtherwiseCriminal"]).toBe("contested");
    expect(under).toEqual({ performanceAsWork: "included", ownImageToPeer: "covered" });
    expect(missing).toContain("material.form");
  });

  test("abuse of defencelessness is rape before 2025 too, as the provision or the headnote says", () => {
    expect(named("8 Tdo 405/2020").ours["offence.185"]).toBe("yes");
    expect(named("15 Tdo 1154/2019").onReadFacts["offence.185"]).toBe("yes");
  });

  test("a child under fifteen is not liable whatever the wording, on the facts read alone", () => {
    for (const docket of [
      "8 Tdo 1083/2017",
      "8 Tdo 1216/2017",
      "8 Tdo 1076/2017",
      "8 Tdo 1077/2017",
    ])
      expect(named(docket).onReadFacts["liability.liable"]).toBe("no");
  });
});

describe("rules and their headnotes", () => {
  test.each([
    ["8 Tdo 1106/2017", ["juvenile-justice-act.s88b"]],
    ["8 Tdo 514/2022", ["criminal-code.s191-2"]],
    ["8 Tdo 271/2021", ["criminal-code.s192-3", "criminal-code.s193-1"]],
    ["8 Tdo 1041/2020", ["criminal-code.s193b"]],
    ["7 Tdo 1077/2004", ["criminal-code.s192-1"]],
    ["8 Tdo 405/2020", ["criminal-code.s185"]],
    ["15 Tdo 1154/2019", ["criminal-code.s185", "criminal-code.s187-1"]],
    ["7 Tdo 833/2021", ["criminal-code.s185"]],
    ["8 Tdo 1584/2019", ["criminal-code.s175-1", "criminal-code.s185", "criminal-code.s186"]],
    ["8 Tdo 612/2011", ["criminal-code.s175-1"]],
    ["Tpjn 300/2012", ["criminal-code.s192-4"]],
    ["Tpjn 301/2012", ["criminal-code.s191-2", "criminal-code.s28"]],
  ])("%s is named by %j", (docket, rules) => {
    expect(named(docket).citedBy.toSorted()).toEqual(rules);
  });

  test("what is not about one act is named by the rules on concurrence", () => {
    const by = (docket: string) => named(docket).alsoCitedBy.map(({ id }) => id);
    expect(by("8 Tdo 405/2020")).toContain("continuation");
    expect(by("4 Tdo 1494/2018")).toContain("lasting-possession");
  });

  test("every decision of the Supreme Court that the rulebook names stands in the bank", () => {
    const text = JSON.stringify(rulebook);
    const dockets = [...text.matchAll(/\b(?:\d{1,2}[\s ]Tdo?|Tpjn)[\s ]\d+\/\d{4}/gu)].map(
      ([all]) => all.replaceAll(/[\s ]/gu, " "),
    );
    expect(new Set(dockets).size).toBeGreaterThan(5);
    expect([...new Set(dockets)].filter((docket) => !FOUND.includes(docket))).toEqual([]);
  });
});
