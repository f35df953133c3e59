import {
  type CaseInput,
  evaluate,
  type Finding,
  type Rulebook,
  type Situation,
  situationOf,
} from "@cokdyby/engine";
import {
  type ConditionStep,
  type ExplanationTree,
  explain,
  type PhraseBook,
  type RuleStep,
  type Side,
  type Sides,
  sides,
} from "@cokdyby/engine/explain";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { inForce } from "./reference/figures-on.ts";
import { invented, TODAY } from "./reference/random-rulebook.ts";
import { realCases } from "./reference/real-case.ts";
import { answer, ask } from "./reference/reference-reading.ts";

const phrases = loadPhrases().en as PhraseBook;
const shipped = loadRulebook();
/** What the shipped law is asked on. */
const DAY = "2026-04-01";
const LAW_DATES = ["2012-06-01", "2022-03-01", "2026-03-01"];
const shippedCases = realCases(shipped, LAW_DATES, 4_096).filter(
  ({ input }) => situationOf(shipped, input, { today: DAY }).ok,
);

interface Weighed {
  readonly situation: Situation;
  readonly finding: Finding;
  readonly weighed: Sides;
}

/** One outcome of a possible case. */
function weigh(rulebook: Rulebook, input: CaseInput, outcome: string, today = TODAY): Weighed {
  const situation = situationOf(rulebook, input, { today });
  const found = evaluate(rulebook, input, { today }, [outcome]);
  if (!situation.ok || !found.ok) throw new Error("the case is refused");
  const finding = found.value.findings[outcome] as Finding;
  return { situation: situation.value, finding, weighed: sides(situation.value, outcome, phrases) };
}

/** Every second outcome is one that relieves. */
function withRelief(rulebook: Rulebook): Rulebook {
  return {
    ...rulebook,
    outcomes: rulebook.outcomes.map((each, at) => ({ ...each, relieves: at % 2 === 1 })),
  };
}

const all = ({ burdening, relieving }: Sides): readonly Side[] => [...burdening, ...relieving];
const rulesIn = (some: readonly Side[]) => some.flatMap((s) => ("rule" in s ? [s.rule] : []));
const presumptionsIn = (some: readonly Side[]) =>
  some.flatMap((side) => ("presumption" in side ? [side.presumption] : []));

/** The rules and presumptions that a tree names, wherever it does. */
function namedIn(tree: ExplanationTree) {
  const rules = new Set<string>();
  const presumed = new Set(tree.presumed.map(({ fact }) => fact));
  const visitCondition = (step: ConditionStep): void => {
    if (step.kind === "factIs" && step.known.from === "presumed") presumed.add(step.fact);
    if (step.kind === "all" || step.kind === "any") step.parts.forEach(visitCondition);
    if ((step.kind === "not" || step.kind === "condition") && step.part) visitCondition(step.part);
  };
  const visitRule = (step: RuleStep): void => {
    rules.add(step.rule);
    if (step.kind === "ruleShown") return;
    if (step.conditions) visitCondition(step.conditions);
    step.exceptions.forEach(visitRule);
    for (const each of step.outcomes) if (each.kind === "outcome") each.rules.forEach(visitRule);
  };
  tree.rules.forEach(visitRule);
  for (const { applies } of tree.rows) if (applies) visitCondition(applies);
  return { rules, presumed };
}

async function expectAllOnOneSide({ situation, finding, weighed }: Weighed): Promise<void> {
  const outcome = finding.outcome;
  const told = await explain(situation, { [outcome]: finding }, { language: "en", phrases });
  const named = namedIn(told[outcome]?.tree as ExplanationTree);
  expect(weighed.finding).toEqual(finding);
  const rules = rulesIn(all(weighed));
  const presumptions = presumptionsIn(all(weighed));
  expect(new Set(rules).size).toBe(rules.length);
  expect(new Set(presumptions).size).toBe(presumptions.length);
  expect(rules).toEqual(expect.arrayContaining([...finding.rules, ...named.rules]));
  expect(presumptions).toEqual(expect.arrayContaining([...finding.presumed, ...named.presumed]));
}

test("the two sides of a finding on the shipped law account for every rule and presumption that its explanation names, once", async () => {
  await fc.assert(
    fc.asyncProperty(shippedCases, async ({ input, outcome }) => {
      await expectAllOnOneSide(weigh(shipped, input, outcome, DAY));
    }),
    { numRuns: runs({ quick: 8, full: 60, deep: 500 }) },
  );
});

test("the same on invented laws", async () => {
  await fc.assert(
    fc.asyncProperty(invented(), async ({ rulebook: plain, input }) => {
      const rulebook = withRelief(plain);
      fc.pre(ask(rulebook, input, TODAY) !== undefined);
      for (const { outcome } of rulebook.outcomes) {
        await expectAllOnOneSide(weigh(rulebook, input, outcome));
      }
    }),
    { numRuns: runs({ quick: 5, full: 40, deep: 1_000 }) },
  );
});

/** The rulebook with an outcome of its own for the condition of each rule. */
function withProbes(rulebook: Rulebook): Rulebook {
  const layer = rulebook.layers[0]?.layer as string;
  const probe = (rule: string) => `probe.${rule}`;
  return {
    ...rulebook,
    outcomes: [
      ...rulebook.outcomes,
      ...rulebook.rules.map(({ rule, title }) => ({
        outcome: probe(rule),
        group: rulebook.groups[0]?.group as string,
        label: title,
        layers: [layer],
      })),
    ],
    rules: [
      ...rulebook.rules,
      ...rulebook.rules.map(({ exceptionTo: _, ...rule }) => ({
        ...rule,
        rule: probe(rule.rule),
        concludes: probe(rule.rule),
        layer,
      })),
    ],
  };
}

test("a rule holds on its side as its condition does in every completion, and is missing facts that can change that", () => {
  fc.assert(
    fc.property(invented(), ({ rulebook, input }) => {
      const question = ask(withProbes(rulebook), input, TODAY);
      fc.pre(question !== undefined);
      const outcomes = new Set(rulebook.outcomes.map(({ outcome }) => outcome));
      for (const outcome of outcomes) {
        for (const side of all(weigh(rulebook, input, outcome).weighed)) {
          if (!("rule" in side) || question === undefined) continue;
          const { status, missing } = answer(question, `probe.${side.rule}`);
          expect(side.holds).toBe(status === "contested" ? "unknown" : status);
          expect(missing).toEqual(expect.arrayContaining([...side.missing]));
          const wording = rulebook.rules
            .find(({ rule }) => rule === side.rule)
            ?.wordings.find((each) => inForce(each.inForce, question.law.on));
          const readsOutcome = [...outcomes].some((id) =>
            JSON.stringify([wording, rulebook.conditions]).includes(`"fact":"${id}"`),
          );
          if (!readsOutcome) expect(side.missing).toEqual(missing);
          expect(Object.keys(input.facts)).toEqual(expect.arrayContaining([...side.given]));
        }
      }
    }),
    { numRuns: runs({ quick: 5, full: 40, deep: 1_000 }) },
  );
});

test("a presumption that the answer needs helps the side that has less without it", () => {
  fc.assert(
    fc.property(shippedCases, ({ input, outcome }) => {
      const { situation, finding, weighed } = weigh(shipped, input, outcome, DAY);
      const relieves = shipped.outcomes.find((each) => each.outcome === outcome)?.relieves === true;
      const inUse = [...situation.presumptions.keys()];
      for (const fact of finding.presumed) {
        const presume = inUse.filter((each) => each !== fact);
        const without = situationOf(shipped, { ...input, presume }, { today: DAY });
        if (!without.ok) throw new Error("the case is refused");
        // where another presumption steps in, it is another case
        if ([...without.value.presumptions.keys()].join() !== presume.join()) continue;
        if (finding.status !== "yes" && finding.status !== "no") continue;
        const side = (finding.status === "yes") !== relieves ? "burdening" : "relieving";
        expect(presumptionsIn(weighed[side]), fact).toContain(fact);
      }
    }),
    { numRuns: runs({ quick: 5, full: 30, deep: 500 }) },
  );
});

test("of two options under which a finding is yes and no, each stands on the side that it serves", () => {
  fc.assert(
    fc.property(shippedCases, ({ input, outcome }) => {
      const { weighed } = weigh(shipped, input, outcome, DAY);
      const relieves = shipped.outcomes.find((each) => each.outcome === outcome)?.relieves === true;
      for (const { reading, options } of shipped.readings) {
        const statuses = options.map(({ option }) => {
          const under = { ...input, readings: { ...input.readings, [reading]: option } };
          return { option, status: weigh(shipped, under, outcome, DAY).finding.status };
        });
        if (!["yes", "no"].every((each) => statuses.some(({ status }) => status === each)))
          continue;
        for (const { option, status } of statuses) {
          if (status !== "yes" && status !== "no") continue;
          const serving = (status === "yes") !== relieves ? "burdening" : "relieving";
          const other = serving === "burdening" ? "relieving" : "burdening";
          const isOn = (side: "burdening" | "relieving") =>
            weighed[side].some(
              (each) =>
                "reading" in each && each.reading === reading && each.options.includes(option),
            );
          expect([isOn(serving), isOn(other)], `${reading} ${option}`).toEqual([true, false]);
        }
      }
    }),
    { numRuns: runs({ quick: 2, full: 10, deep: 150 }) },
  );
});
