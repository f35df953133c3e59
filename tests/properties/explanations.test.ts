import { evaluate, type Finding, type Rulebook, situationOf } from "@cokdyby/engine";
import {
  type ConditionStep,
  type Explanation,
  type ExplanationTree,
  explain,
  type PhraseBook,
  type RuleStep,
  WORD_MEMBERS,
} from "@cokdyby/engine/explain";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deep, runs, tier } from "../../scripts/vitest/tier.ts";
import { type CompleteCase, completeCases } from "./reference/complete-case.ts";
import { invented, TODAY } from "./reference/random-rulebook.ts";

const numRuns = runs({ quick: 5, full: 150, deep: 3_000 });
const books = loadPhrases();
const LANGUAGES = ["en", "cs"] as const;

interface Explained {
  readonly findings: Readonly<Record<string, Finding>>;
  readonly explanations: Readonly<Record<(typeof LANGUAGES)[number], Record<string, Explanation>>>;
}

/** All findings of a case explained in both languages; nothing for an impossible case. */
async function explained(
  rulebook: Rulebook,
  input: Parameters<typeof evaluate>[1],
  today: string,
  { level = "full", outcomes }: { level?: "summary" | "full"; outcomes?: readonly string[] } = {},
): Promise<Explained | undefined> {
  const situation = situationOf(rulebook, input, { today });
  const evaluation = evaluate(rulebook, input, { today }, outcomes);
  if (!situation.ok || !evaluation.ok) return undefined;
  const { findings } = evaluation.value;
  const told = (language: string) =>
    explain(situation.value, findings, { language, phrases: books[language] as PhraseBook, level });
  return { findings, explanations: { en: await told("en"), cs: await told("cs") } };
}

/** A tree without its words: steps, ids, states. */
function withoutWords(tree: unknown): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) =>
      (WORD_MEMBERS as readonly string[]).includes(key)
        ? Array.isArray(value)
          ? value.map(() => "…")
          : "…"
        : value,
    ),
  );
}

function expectParity({ en, cs }: Record<"en" | "cs", Explanation>): void {
  expect(withoutWords(cs.tree)).toEqual(withoutWords(en.tree));
  const shape = (text: string, lead: RegExp) =>
    text.split("\n").map((line) => lead.exec(line)?.[0]);
  for (const [format, lead] of [
    ["text", /^ *-( |-*$)|^=+$/],
    ["markdown", /^#+ |^ *- (\*\*)?/],
  ] as const) {
    const underlines = (text: string) => text.replace(/^(=|-)+$/gm, "$1");
    expect(shape(underlines(cs[format]), lead)).toEqual(shape(underlines(en[format]), lead));
  }
}

type ShownRule = Extract<RuleStep, { kind: "rule" }>;

function rulesIn(steps: readonly RuleStep[]): ShownRule[] {
  return steps.flatMap((step) => {
    if (step.kind === "ruleShown") return [];
    const nested = step.outcomes.flatMap((each) => (each.kind === "outcome" ? each.rules : []));
    return [step, ...rulesIn(step.exceptions), ...rulesIn(nested)];
  });
}

/** Every rule that carries the finding is shown once, and its conditions do not belie its state. */
function expectSound(finding: Finding, tree: ExplanationTree, complete: boolean): void {
  const shown = rulesIn(tree.rules);
  expect(shown.map((each) => each.rule).sort()).toEqual([...finding.rules].sort());
  for (const rule of shown) expectConditionsFit(rule, complete);
  expectAssumed(tree.authority, shown);
}

/** What is said to be an assumption is one that supports the finding, and only where the grade is one. */
function expectAssumed({ grade, assumptions }: ExplanationTree["authority"], shown: ShownRule[]) {
  if (grade !== "assumption") expect(assumptions).toEqual([]);
  const rules = assumptions.flatMap((each) => (each.kind === "rule" ? each.rule : []));
  const supporting = shown.filter((each) => each.grade === "assumption" && each.state !== "fails");
  expect(rules).toEqual(grade === "assumption" ? supporting.map(({ rule }) => rule) : []);
}

function expectConditionsFit(shown: ShownRule, complete: boolean): void {
  const { rule, state, layer, exceptions, conditions, regardless } = shown;
  const truth = conditions?.truth;
  const wanted = { holds: "yes", fails: "no", open: "unknown" }[state];
  if (state !== "fails") expect(truth, rule).not.toBe("no");
  const settledElsewhere = state === "fails" && (exceptions.length > 0 || layer.followed === "no");
  if (state !== "open" && !settledElsewhere && !regardless) expect(truth, rule).toBe(wanted);
  if (complete) expect(regardless, rule).toBe(false);
  if (conditions !== undefined) expectDecides(conditions);
}

/** What decides came out as what is above it did, and something below it decides. */
function expectDecides(step: ConditionStep): void {
  const parts = step.kind === "all" || step.kind === "any" ? step.parts : [];
  for (const part of parts) {
    if (part.decides) expect([step.decides, part.truth]).toEqual([true, step.truth]);
    expectDecides(part);
  }
  if (step.decides && parts.length > 0) expect(parts.some((part) => part.decides)).toBe(true);
}

/** An invented rulebook speaks every language of the books. */
function inBoth(rulebook: Rulebook): Rulebook {
  const both = (_: string, value: unknown) =>
    typeof value === "object" && value !== null && "en" in value
      ? { en: value.en, cs: "vymyšleno" }
      : value;
  return { ...JSON.parse(JSON.stringify(rulebook), both), languages: ["en", "cs"] };
}

test("an explanation says the same in both languages, and shows every rule that carries the finding", async () => {
  await fc.assert(
    fc.asyncProperty(invented(), async ({ rulebook, input }) => {
      const found = await explained(inBoth(rulebook), input, TODAY);
      fc.pre(found !== undefined);
      for (const [outcome, finding] of Object.entries(found?.findings ?? {})) {
        const en = found?.explanations.en[outcome] as Explanation;
        const cs = found?.explanations.cs[outcome] as Explanation;
        expectSound(finding, en.tree, false);
        expectParity({ en, cs });
      }
    }),
    { numRuns },
  );
});

test("in a complete case the trace comes out as the diagrams do", async () => {
  const cases = invented().chain(({ rulebook }) =>
    completeCases(rulebook, "2018-03-10").map((complete) => ({
      rulebook: inBoth(rulebook),
      complete,
    })),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ({ rulebook, complete }) => {
      fc.pre(complete !== undefined);
      const { facts, readings } = complete as CompleteCase;
      const found = await explained(
        rulebook,
        { facts, readings, on: "2018-03-10", presume: false },
        TODAY,
      );
      if (found === undefined) throw new Error("the case is refused");
      for (const [outcome, finding] of Object.entries(found.findings)) {
        expectSound(finding, (found.explanations.en[outcome] as Explanation).tree, true);
      }
    }),
    { numRuns },
  );
});

/** Each worked case in brief; in the larger tiers in full too. */
const LEVELS = (["full", "summary"] as const).filter(
  (level) => tier !== "quick" || level === "summary",
);

describe("a worked case is explained alike in Czech and English", () => {
  const rulebook = loadRulebook();
  for (const worked of readWorkedCases()) {
    const { case: name, facts, readings, on, presume, unobtainable, expect: expected } = worked;
    test.each(LEVELS)(`${name}, %s`, async (level) => {
      const input = JSON.parse(JSON.stringify({ facts, readings, on, presume, unobtainable }));
      const about = deep ? {} : { outcomes: Object.keys(expected) };
      const found = await explained(rulebook, input, "2026-11-25", { level, ...about });
      if (found === undefined) throw new Error("the case is refused");
      for (const [outcome, finding] of Object.entries(found.findings)) {
        const en = found.explanations.en[outcome] as Explanation;
        const cs = found.explanations.cs[outcome] as Explanation;
        if (level === "full") expectSound(finding, en.tree, false);
        expectParity({ en, cs });
        expect(`${en.text}${cs.text}`).not.toMatch(/undefined|\[object|\{|\}/);
        const cited = cs.tree.provisions.map((each) => each.words).join("\n");
        expect(cited).not.toMatch(/\b(Articles?|fn|paras?|[Rr]ecommendations?|and)\b|\(\d+\)/);
      }
    });
  }
});
