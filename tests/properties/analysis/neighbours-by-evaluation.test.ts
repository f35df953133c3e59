import { type CaseInput, evaluate } from "@cokdyby/engine";
import { plainLabels, timeline, whatIf } from "@cokdyby/engine/analyse";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { expect, test } from "vitest";
import { notQuick, runs } from "../../../scripts/vitest/tier.ts";
import { rulebook, TODAY } from "./amended-laws.ts";
import { random, SEED } from "./draw.ts";

// A grid and a timeline decide cases beside the given one; each of them is evaluated here on its own.

const OUTCOMES = ["jurisdiction.established", "liability.liable", "prosecution.open"];
const WITH_ROWS = ["offence.192-1", "offence.193-1"];
const ACT = "act.date";

/** Facts from which nothing follows and that follow from nothing: a value can simply be put in. */
const ALONE = rulebook.facts
  .filter(
    ({ fact, type }) => type !== "date" && !JSON.stringify(rulebook.derivations).includes(fact),
  )
  .map(({ fact }) => fact);

const cases = readWorkedCases().map(({ case: name, facts, readings, on, presume }) => {
  const input = JSON.parse(JSON.stringify({ facts, readings, on, presume })) as CaseInput;
  return { name, input };
});

function statusesOf(input: CaseInput): Record<string, string> | string {
  const found = evaluate(rulebook, input, { today: TODAY }, OUTCOMES);
  if (!found.ok) return found.problems[0]?.code ?? "";
  return shown(found.value.findings);
}

function shown(findings: Readonly<Record<string, { readonly status: string }>>) {
  return Object.fromEntries(Object.entries(findings).map(([id, { status }]) => [id, status]));
}

const addDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const next = random(SEED);
const pick = <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)] as T;
const drawn = Array.from({ length: 60 }, () => ({ ...pick(cases), fact: pick(ALONE) }));
/** So many of them are looked at over days too. */
const OVER_DAYS = runs({ quick: 1, full: 12, deep: 12 });

test("every cell of a grid is the case with the value of its point", () => {
  let cells = 0;
  for (const { name, input, fact } of drawn) {
    const found = whatIf(rulebook, input, [{ fact }], OUTCOMES, { today: TODAY }, plainLabels);
    if (!found.ok) {
      expect(
        found.problems.map(({ code }) => code),
        `${name}, ${fact}`,
      ).toEqual(["VARY_NOT_READ"]);
      continue;
    }
    for (const cell of found.value.cells) {
      const point = found.value.axes[0]?.points[cell.at[0] ?? 0];
      if (point === undefined) throw new Error("a cell of no point");
      const expected = statusesOf({ ...input, facts: { ...input.facts, [fact]: point.value } });
      const got = "findings" in cell ? shown(cell.findings) : cell.problem.code;
      expect(got, `${name}, ${fact} = ${point.value}`).toEqual(expected);
      cells += 1;
    }
  }
  expect(cells).toBeGreaterThan(100);
});

test("a point joins no ages that leave other years since the child grew up", () => {
  const input: CaseInput = {
    facts: {
      "act.conduct": "possess",
      "actor.age": 15,
      "material.content": "suggestive",
      "actor.coerced": false,
      "consent.informed": true,
    },
    readings: { authority: "code" },
    on: "2022-03-10",
  };
  const found = whatIf(
    rulebook,
    input,
    [{ fact: "child.age" }],
    OUTCOMES,
    { today: TODAY },
    plainLabels,
  );
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  const { axes, cells } = found.value;
  const said = cells.map((cell) => {
    const label = axes[0]?.points[cell.at[0] ?? 0]?.label;
    return [label, "findings" in cell && cell.findings["prosecution.open"]?.status];
  });
  // at most three years of limitation, and more than four since the day
  expect(said.slice(-3)).toEqual([
    ["16", "contested"],
    ["17", "no"],
    ["18–120", "no"],
  ]);
});

/** Numbers from which others follow, or which others bound, and the day or date that gives way where one is varied. */
const COUNTED: Readonly<Record<string, string>> = {
  "actor.age": "actor.birthDate",
  "child.age": "child.birthDate",
  "sharing.recipientAge": "sharing.recipientBirthDate",
  "material.shownAge": "",
  "limitation.yearsRun": "decision.date",
};

test("every number of a point is the case of its cell in all that is said of it, unlike the next point", () => {
  const cases = drawn.slice(0, runs({ quick: 4, full: 60, deep: 60 }));
  const outcomes = [...OUTCOMES, ...WITH_ROWS];
  let several = 0;
  for (const { name, input } of cases) {
    const fact = pick(Object.keys(COUNTED));
    const dates = { "decision.date": pick(["2026-11-25", "2029-02-01", "2036-06-01"]) };
    const stated: CaseInput["facts"] = { ...input.facts, ...dates };
    const { [COUNTED[fact] ?? ""]: _, ...facts } = stated;
    // of a person who acted and is shown, the other of the two ages would give way
    if (facts["actor.isDepicted"] === true) continue;
    const on = input.on ?? pick(["2014-08-01", "2018-03-05", "2022-03-10"]);
    const given = { ...input, on, facts };
    const found = whatIf(rulebook, given, [{ fact }], outcomes, { today: TODAY }, plainLabels);
    if (!found.ok) throw new Error(`${name}, ${fact}: ${JSON.stringify(found.problems)}`);
    const [first, ...later] = found.value.cells.map(({ at: _, ...answer }) => answer);
    later.reduce((before, answer) => {
      expect(answer, `${name} on ${on}, ${fact}`).not.toEqual(before);
      return answer;
    }, first);
    for (const cell of found.value.cells) {
      const point = found.value.axes[0]?.points[cell.at[0] ?? 0];
      if (point === undefined || !("from" in point)) throw new Error("a cell of no numbers");
      const [from, to] = [Number(point.from), Number(point.to)];
      for (const value of new Set([from, Math.floor((from + to) / 2), to])) {
        const each = { ...given, facts: { ...facts, [fact]: value } };
        const alone = evaluate(rulebook, each, { today: TODAY }, outcomes);
        const at = `${name} on ${on}, ${fact} = ${value} of ${from} to ${to}`;
        expect("problem" in cell ? cell.problem.code : "", at).toBe(
          alone.ok ? "" : alone.problems[0]?.code,
        );
        if (!alone.ok || !("findings" in cell)) continue;
        for (const outcome of outcomes) {
          const [got, expected] = [cell.findings[outcome], alone.value.findings[outcome]];
          const { status, dependsOn, byReading, missing } = expected ?? {};
          expect(got, at).toMatchObject({ status, dependsOn, byReading, missing });
          const rows = expected?.rows?.map((row, index) => {
            // a day that is not told of the numbers together is left out
            const isTold = got?.rows?.[index]?.barredFrom !== undefined;
            return { ...row, barredFrom: isTold ? row.barredFrom : undefined };
          });
          expect(got?.rows, at).toEqual(rows);
          if (to > from) several += 1;
        }
      }
    }
  }
  expect(several).toBeGreaterThan(cases.length);
});

test("a fact from which others follow is varied over values that are named, not refused as idle", () => {
  const codesOf = (values?: readonly number[]) => {
    const vary = [{ fact: "act.benefitCzk", ...(values === undefined ? {} : { values }) }];
    const found = whatIf(rulebook, { facts: {} }, vary, OUTCOMES, { today: TODAY }, plainLabels);
    return found.ok ? [] : found.problems.map(({ code }) => code);
  };
  expect(codesOf()).toEqual(["VARY_NEEDS_VALUES"]);
  expect(codesOf([1, 20_000_000])).toEqual([]);
});

test("every cell of days and another fact is the case under the law of its days, for every value of its point", () => {
  const between = { min: "2010-01-01", max: "2026-03-01" };
  let cells = 0;
  for (const { name, input, fact } of [
    ...drawn.slice(0, OVER_DAYS),
    ...drawn
      .slice(0, Math.ceil(OVER_DAYS / 4))
      .map((each) => ({ ...each, fact: "offence.provision" })),
  ]) {
    const { on: _, ...undated } = input;
    const vary = [{ fact: ACT, values: between }, { fact }];
    const found = whatIf(rulebook, undated, vary, OUTCOMES, { today: TODAY }, plainLabels);
    if (!found.ok) {
      expect(found.problems.map(({ code }) => code)).toEqual(["VARY_NOT_READ"]);
      continue;
    }
    const { axes, leftBehind } = found.value;
    const kept = Object.fromEntries(
      Object.entries(undated.facts).filter(([id]) => !leftBehind.includes(id)),
    );
    for (const cell of found.value.cells.filter(() => next() < 0.1)) {
      const [days, point] = cell.at.map((at, axis) => axes[axis]?.points[at]);
      if (days === undefined || !("from" in days) || point === undefined) throw new Error(name);
      const { from, to } = days as { readonly from: string; readonly to: string };
      const got = "findings" in cell ? shown(cell.findings) : cell.problem.code;
      for (const value of "from" in point ? [point.from, point.to] : point.values) {
        const facts = { ...kept, [ACT]: { min: from, max: to }, [fact]: value };
        const expected = statusesOf({ ...undated, on: from, facts });
        expect(got, `${name}, ${from}, ${fact} = ${value}`).toEqual(expected);
        cells += 1;
      }
    }
  }
  expect(cells).toBeGreaterThan((100 * OVER_DAYS) / 12);
});

test("a cell of days to come is the case on each of them, looked at on that day", notQuick, () => {
  const outcomes = ["prosecution.timeBarred", "prosecution.open"];
  const possession: CaseInput["facts"] = {
    "act.conduct": "possess",
    "act.place": "czechia",
    "actor.age": 40,
    "child.age": 12,
    "material.content": "explicit",
    "material.pornographicWork": true,
    "receipt.mode": "own",
  };
  const { "child.age": _, ...unaged } = possession;
  for (const [facts, on] of [
    [possession, undefined],
    [possession, TODAY],
    [{ ...possession, "limitation.interruptedOn": "2029-05-05" }, TODAY],
    [{ ...possession, "limitation.daysNotCounted": 400 }, TODAY],
    [{ ...unaged, "child.birthDate": "2012-02-29" }, TODAY],
    [{ ...possession, "decision.date": "2029-05-05" }, TODAY],
  ] as const) {
    const input = on === undefined ? { facts } : { facts, on };
    const vary = [{ fact: ACT, values: { min: "2020-01-01", max: "2034-12-31" } }];
    const found = whatIf(rulebook, input, vary, outcomes, { today: TODAY }, plainLabels);
    if (!found.ok) throw new Error(JSON.stringify(found.problems));
    const points = found.value.axes[0]?.points ?? [];
    for (const cell of found.value.cells) {
      const { from, to } = points[cell.at[0] ?? 0] as {
        readonly from: string;
        readonly to: string;
      };
      const got = "findings" in cell ? shown(cell.findings) : cell.problem.code;
      const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
      for (const day of [from, addDays(from, Math.floor(next() * days)), to]) {
        const each = { ...input, facts: { ...facts, [ACT]: day } };
        const alone = evaluate(rulebook, each, { today: TODAY }, outcomes);
        const expected = alone.ok ? shown(alone.value.findings) : alone.problems[0]?.code;
        expect(got, `${JSON.stringify(input)} ${day} of ${from} to ${to}`).toEqual(expected);
      }
    }
  }
});

test("every point of a timeline is the case of the act under the law of its day", () => {
  let points = 0;
  for (const { name, input } of drawn.slice(0, 25)) {
    const found = timeline(rulebook, input, OUTCOMES, { today: TODAY });
    if (!found.ok) throw new Error(`${name}: ${JSON.stringify(found.problems)}`);
    const [first] = found.value.points;
    const act = input.facts[ACT] ?? first?.date ?? "";
    for (const { date, findings, problem } of found.value.points) {
      const expected = statusesOf({ ...input, on: date, facts: { ...input.facts, [ACT]: act } });
      expect(problem?.code ?? shown(findings), `${name} on ${date}`).toEqual(expected);
      points += 1;
    }
  }
  expect(points).toBeGreaterThan(50);
});
