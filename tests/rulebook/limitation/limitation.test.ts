import { type CaseInput, evaluate, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";
import { portion } from "../../../scripts/vitest/tier.ts";
import { bornBefore, dayAfter, firstCompleted, later } from "./days.ts";
import { period } from "./periods.ts";
import { SCENARIOS, type Scenario } from "./scenarios.ts";

// § 34 CC and § 8 JJA: for every offence in every row, for an adult and a juvenile, with a victim whose
// minority stops the time and without, the last day on which it can be prosecuted and the first on which
// it is barred.

const rulebook: Rulebook = loadRulebook();
const TODAY = "2026-11-25";

/** Days of the act: both sides of the changes of range, of § 34(3)(c), and a leap day. */
const ACTS = [
  "2010-01-04",
  "2014-08-01",
  "2021-12-31",
  "2022-01-01",
  "2024-02-29",
  "2024-12-31",
  "2025-01-01",
  "2026-01-01",
] as const;

/** Readings that would let another offence count beside the one looked at, or leave it open. */
const READINGS = {
  abuseAtDistance: "excluded",
  filmedChildAsAbused: "onlyIfInduced",
  performanceAsWork: "excluded",
  depictedChildAsVictim: "yes",
} as const;

interface Dated {
  readonly scenario: Scenario;
  readonly act: string;
  readonly juvenile: boolean;
  readonly facts: CaseInput["facts"];
  /** the day of birth of the person whose minority stops the time */
  readonly bornOn?: string;
}

function dated(scenario: Scenario, act: string, juvenile: boolean): Dated {
  const { age, recipient, stops } = scenario;
  // forty days after the birthday: the age is completed, and no anniversary falls on the act
  const birth = age === undefined ? undefined : bornBefore(act, age, 40);
  const received = recipient === undefined ? undefined : bornBefore(act, recipient, 40);
  const whose = stops === "harmed" ? birth : stops === "recipient" ? received : undefined;
  return {
    scenario,
    act,
    juvenile,
    facts: {
      "act.date": act,
      "act.place": "czechia",
      "offence.other": "none",
      "actor.age": juvenile ? 17 : 34,
      ...scenario.facts,
      ...(birth === undefined ? {} : { "child.birthDate": birth }),
      ...(received === undefined ? {} : { "sharing.recipientBirthDate": received }),
    },
    ...(whose === undefined ? {} : { bornOn: whose }),
  };
}

/** The first barred day of the offence looked at, from its upper limit and the dates alone. */
function firstBarred({ scenario, act, juvenile, bornOn }: Dated, days = 0, from = act): string {
  const years = period(scenario.row, act, juvenile);
  const run = firstCompleted(from, years);
  const barred = bornOn === undefined ? run : later(run, firstCompleted(bornOn, 18 + years));
  return dayAfter(barred, days);
}

function look(of: Dated, decision: string, more: CaseInput["facts"] = {}) {
  const input: CaseInput = {
    facts: { ...of.facts, ...more, "decision.date": decision },
    readings: { ...READINGS, ...of.scenario.readings },
  };
  const outcomes = [of.scenario.offence, "liability.liable", "prosecution.timeBarred"];
  const { findings } = expectOk(evaluate(rulebook, input, { today: TODAY }, outcomes));
  const offence = findings[of.scenario.offence];
  return {
    offence: offence?.status,
    rows: offence?.rows?.map(({ row, barredFrom }) => ({ row, barredFrom })),
    liable: findings["liability.liable"]?.status,
    timeBarred: findings["prosecution.timeBarred"]?.status,
  };
}

const ALL: readonly Dated[] = SCENARIOS.flatMap((scenario) =>
  ACTS.filter((act) => (scenario.from ?? "") <= act && act <= (scenario.to ?? "9999")).flatMap(
    (act) => [dated(scenario, act, false), dated(scenario, act, true)],
  ),
);

function nameOf({ scenario, act, juvenile }: Dated): string {
  const stops = scenario.stops === "nobody" ? "" : `, the minority of the ${scenario.stops} aside`;
  return `${scenario.offence}, row ${scenario.row}, ${juvenile ? "juvenile" : "adult"}, act of ${act}${stops}`;
}

describe("the last day on which it can be prosecuted, and the first on which it is barred", () => {
  for (const each of portion(ALL, 7)) {
    test(nameOf(each), () => {
      const first = firstBarred(each);
      const rows = [{ row: each.scenario.row, barredFrom: first }];
      const fulfilled = { offence: "yes", rows, liable: "yes" };
      expect(look(each, dayAfter(first, -1))).toEqual({ ...fulfilled, timeBarred: "no" });
      expect(look(each, first)).toEqual({ ...fulfilled, timeBarred: "yes" });
    });
  }
});

describe("an interruption begins the period anew, and days that do not count are added", () => {
  for (const each of ALL.filter(({ act }) => act === "2022-01-01")) {
    test(nameOf(each), () => {
      const interrupted = "2023-02-28";
      const more = { "limitation.interruptedOn": interrupted, "limitation.daysNotCounted": 77 };
      const first = firstBarred(each, 77, interrupted);
      expect(look(each, dayAfter(first, -1), more).timeBarred).toBe("no");
      expect(look(each, first, more).timeBarred).toBe("yes");
    });
  }
});

test("of a victim born on 29 February the eighteenth year is completed on 1 March", () => {
  const scenario = SCENARIOS.find(({ row }) => row === "193-1");
  if (scenario === undefined) throw new Error("no scenario of § 193(1)");
  const bornOn = "2008-02-29";
  const plain = dated(scenario, "2022-01-01", false);
  const each = { ...plain, bornOn, facts: { ...plain.facts, "child.birthDate": bornOn } };
  expect(firstBarred(each)).toBe("2036-03-01");
  expect(look(each, "2036-02-29").timeBarred).toBe("no");
  expect(look(each, "2036-03-01").timeBarred).toBe("yes");
});

test("where stated years leave few days of decision, the first barred day among them is told", () => {
  const facts: CaseInput["facts"] = {
    "act.conduct": "attendPerformance",
    "act.place": "czechia",
    "act.date": "2014-08-01",
    "actor.age": 30,
    "child.birthDate": "2005-01-13",
    "limitation.interruptedOn": "2016-07-01",
    // from 2 July 2025 to 1 July 2026
    "limitation.yearsRun": 9,
    "decision.date": { min: "2025-01-01", max: "2027-07-20" },
  };
  const found = evaluate(rulebook, { facts }, { today: TODAY }, ["offence.193a"]);
  const { rows } = (found.ok && found.value.findings["offence.193a"]) || {};
  // eighteen and three years after the birth
  expect(rows).toMatchObject([{ row: "193a", barredFrom: "2026-01-14" }]);
});

describe("nothing is left out", () => {
  test("every row that an outcome can choose, in every wording of the choice, is looked at", () => {
    const chosen = rulebook.outcomes.flatMap(({ outcome, rows }) =>
      (rows?.wordings ?? []).flatMap(({ inForce: { from, to }, choose }) =>
        choose.map(({ row }) => ({ outcome, row, from, to: to ?? "9999" })),
      ),
    );
    expect(chosen.length).toBeGreaterThan(0);
    const unseen = chosen.filter(
      ({ outcome, row, from, to }) =>
        !ALL.some(
          ({ scenario, act }) =>
            scenario.offence === outcome && scenario.row === row && from <= act && act <= to,
        ),
    );
    expect(unseen).toEqual([]);
  });

  test("each period of § 34(1) and of § 8 JJA is reached, with and without a minority", () => {
    const reached = new Set(
      ALL.map(({ scenario, act, juvenile, bornOn }) => {
        const years = period(scenario.row, act, juvenile);
        return `${juvenile ? "juvenile" : "adult"} ${years} ${bornOn === undefined ? "all" : "from eighteen"}`;
      }),
    );
    expect([...reached].sort()).toEqual(
      [
        ...[3, 5, 10, 15].flatMap((years) => [
          `adult ${years} all`,
          `adult ${years} from eighteen`,
        ]),
        ...[3, 5].flatMap((years) => [`juvenile ${years} all`, `juvenile ${years} from eighteen`]),
      ].sort(),
    );
  });
});
