import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type CaseInput,
  evaluate,
  exceptedFacts,
  type Rulebook,
  situationOf,
} from "@cokdyby/engine";
import { fileEvaluationOf, fileSituationOf } from "@cokdyby/engine/file";
import { loadDecisions, loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";

// Of a conduct to which a provision outside the rules can apply nothing is answered "no" for want of an offence. The
// counterexamples of properties are not among these: each states whether another offence stands.

const rulebook: Rulebook = loadRulebook();
const today = "2026-11-25";
const FILES = join(import.meta.dirname, "../../examples/files");
const OUTCOMES = ["liability.elementsFulfilled", "liability.liable", "prosecution.open"];

function evaluated(input: CaseInput) {
  return expectOk(evaluate(rulebook, input, { today }, OUTCOMES));
}

const isWarned = (input: CaseInput) =>
  evaluated(input).warnings.some(({ code }) => code.startsWith("provision-outside-"));

/** The outcomes answered "no" for want of an offence alone: another one would change them. */
function deniedForWantOfAnOffence(input: CaseInput): string[] {
  const other = { ...input, facts: { ...input.facts, "offence.other": "aboveFiveYears" } };
  const [before, after] = [evaluated(input).findings, evaluated(other).findings];
  return OUTCOMES.filter(
    (outcome) => before[outcome]?.status === "no" && after[outcome]?.status !== "no",
  );
}

/** What is asked of the act of each cell of a file of the examples. */
function casesOfFile(name: string) {
  const given: unknown = parse(readFileSync(join(FILES, name), "utf8"));
  const file = expectOk(fileSituationOf(rulebook, given, { today }));
  const found = fileEvaluationOf(file, OUTCOMES, { today, language: "en" });
  return found.cells.map(({ act, case: input }, at) => ({
    name: `${name}: ${act} ${at}`,
    input: plain(input as CaseInput),
  }));
}

const plain = (input: CaseInput): CaseInput => JSON.parse(JSON.stringify(input));
const told = [
  ...readWorkedCases().map(({ case: name, facts, readings, on, presume, unobtainable }) => ({
    name,
    input: plain({ facts, readings, on, presume, unobtainable } as CaseInput),
  })),
  ...rulebook.rules.flatMap(({ rule, examples }) =>
    examples.map(({ name, facts, readings, on, presume }) => ({
      name: `${rule}: ${name}`,
      input: plain({ facts, readings, on, presume } as CaseInput),
    })),
  ),
  ...loadDecisions().flatMap(({ id, case: input }) => (input ? [{ name: id, input }] : [])),
  ...readdirSync(FILES).flatMap(casesOfFile),
].filter(({ input }) => !("offence.other" in input.facts) && isWarned(input));

describe("where provisions lie outside, no case, decision, file or example that leaves other offences open says no for want of one", () => {
  test.each(told)("$name", ({ input }) => {
    expect(deniedForWantOfAnOffence(input)).toEqual([]);
  });
});

describe("another offence is presumed away exactly where no provision is said to lie outside", () => {
  const conducts = rulebook.facts.find(({ fact }) => fact === "act.conduct")?.options ?? [];
  test.each(conducts.map(({ option }) => option))("%s", (conduct) => {
    for (const on of ["2013-05-01", "2021-12-31", "2022-01-01", "2026-03-01"]) {
      for (const age of [10, 14, 15, 17, 18, 40]) {
        const facts = { "act.conduct": conduct, "actor.age": 40, "child.age": age };
        const situation = expectOk(situationOf(rulebook, { on, facts }, { today }));
        const isPresumed = situation.presumptions.has("offence.other");
        expect({ on, age, isPresumed }).toEqual({ on, age, isPresumed: !isWarned({ on, facts }) });
        expect(exceptedFacts(situation).includes("offence.other")).toBe(!isPresumed);
      }
    }
  });
});
