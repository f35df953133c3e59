import {
  type CaseInput,
  createEngine,
  type Engine,
  type Finding,
  type Rulebook,
  type Scalar,
} from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { buildCase, caseSketch } from "./reference/random-case.ts";
import { invented, TODAY } from "./reference/random-rulebook.ts";
import { realCases } from "./reference/real-case.ts";

/** Each case in turn as an engine remembers it, and as one that remembers nothing makes it. */
function expectTheSame(remembering: Engine, anew: Engine, cases: readonly CaseInput[]): void {
  const context = { today: TODAY };
  remembering.forgetFindings();
  for (const input of cases.flatMap((each) => [each, ...spelledOut(anew.rulebook, each)])) {
    expect(remembering.evaluate(input, context)).toEqual(anew.evaluate(input, context));
  }
}

/** The same case with what is presumed, absent or a default said outright, each alone and together. */
function spelledOut({ facts, readings }: Rulebook, input: CaseInput): CaseInput[] {
  const presumed = facts.flatMap(({ fact, presumed }) => {
    if (presumed === undefined) return [];
    if (typeof presumed.value !== "object") return [[fact, presumed.value] as const];
    // that a day never came cannot be said
    return presumed.value.date === "none" ? [] : [[fact, TODAY] as const];
  });
  const absent = facts.flatMap((each) =>
    each.absent === undefined ? [] : [[each.fact, each.absent] as const],
  );
  const standing = readings.flatMap(({ reading, default: option }) =>
    option === undefined ? [] : [[reading, option] as const],
  );
  const saying = (said: readonly (readonly [string, Scalar])[]): CaseInput => ({
    ...input,
    facts: { ...Object.fromEntries(said), ...input.facts },
  });
  const defaults = { ...Object.fromEntries(standing), ...input.readings };
  return [
    saying(presumed),
    saying(absent),
    { ...input, readings: defaults },
    { ...saying([...presumed, ...absent]), readings: defaults },
  ];
}

const edits = fc.array(fc.record({ from: caseSketch, what: fc.nat(), at: fc.nat() }), {
  minLength: 1,
  maxLength: 8,
});

test("cases that differ in one thing have the findings that each has by itself", {
  tags: "sized",
}, () => {
  const laws = fc.property(invented(), caseSketch, edits, ({ rulebook }, first, changes) => {
    const sketches = [first];
    for (const { from, what, at } of changes) {
      const last = sketches.at(-1) as typeof first;
      const member = (["facts", "facts", "readings", "presume", "some", "on"] as const)[what % 6];
      if (member === "facts" || member === "readings") {
        const place = at % (member === "facts" ? 16 : 4);
        const list = [...last[member]];
        const other = from[member][place] ?? from[member].at(-1);
        // a list with a hole would be no sketch
        if (other !== undefined) list[Math.min(place, list.length)] = other as never;
        sketches.push({ ...last, [member]: list });
      } else if (member !== undefined) sketches.push({ ...last, [member]: from[member] });
    }
    expectTheSame(
      createEngine(rulebook),
      createEngine(rulebook, { findingCache: 0 }),
      sketches.map((each) => buildCase(rulebook, each)),
    );
  });
  fc.assert(laws, { numRuns: runs({ quick: 12, full: 300, deep: 2_000 }) });
});

const rulebook: Rulebook = loadRulebook();
const engine = createEngine(rulebook);
const forgetful = createEngine(rulebook, { findingCache: 0 });
const cases = realCases(rulebook, ["2012-06-01", "2022-03-10", "2026-03-01"], 4_096);

test("so it is on the rulebook itself, while one case becomes another fact by fact", {
  tags: "sized",
}, () => {
  fc.assert(
    fc.property(cases, cases, ({ input: first }, { input: last }) => {
      const steps = Object.entries(last.facts).slice(0, 8);
      const inputs = [first];
      for (const [fact, value] of steps) {
        const before = inputs.at(-1) as CaseInput;
        inputs.push({ ...before, facts: { ...before.facts, [fact]: value } });
      }
      const readings = { ...first.readings, ...last.readings };
      expectTheSame(engine, forgetful, [
        ...inputs,
        { ...(inputs.at(-1) as CaseInput), readings },
        last,
      ]);
    }),
    { numRuns: runs({ quick: 1, full: 30, deep: 300 }) },
  );
});

test("a finding that is remembered cannot be changed by whoever was given it", () => {
  const finding = found({ facts: {} })["liability.liable"] as Finding;
  expect(() => (finding.missing as string[]).push("another")).toThrow(TypeError);
  expect(() => Object.assign(finding, { status: "yes" })).toThrow(TypeError);
});

test("facts that an outcome cannot turn on leave its finding the very same", () => {
  const outcome = "jurisdiction.conductInCzechia";
  const one = found({ facts: { "actor.nationality": "czech" } });
  const other = found({ facts: { "actor.nationality": "foreign" } });
  expect(other[outcome]).toBe(one[outcome]);
  const active = "jurisdiction.activePersonality";
  expect(other[active]).not.toEqual(one[active]);
});

function found(input: CaseInput) {
  const result = engine.evaluate(input, { today: TODAY });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.findings;
}
