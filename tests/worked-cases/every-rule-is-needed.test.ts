import { evaluate, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { expect, test } from "vitest";
import { deep } from "../../scripts/vitest/tier.ts";

const rulebook = loadRulebook();

interface Expected {
  readonly rule: string;
  readonly input: Parameters<typeof evaluate>[1];
  readonly outcome: string;
  readonly status: string;
  /** Rules that have to carry it. */
  readonly carriedBy: readonly string[];
}

const examples: readonly Expected[] = rulebook.rules.flatMap((rule) =>
  rule.examples.map(({ facts, readings, presume, on, outcome, expect: status }) => ({
    rule: rule.rule,
    input: clean({ facts, readings, presume, on: on ?? rule.wordings.at(-1)?.inForce.from }),
    outcome: outcome ?? rule.concludes,
    status,
    carriedBy: [],
  })),
);
const worked: readonly Expected[] = readWorkedCases().flatMap(
  ({ facts, readings, presume, on, unobtainable, expect: wanted }) =>
    Object.entries(wanted).map(([outcome, { status, rules = [] }]) => ({
      rule: "",
      input: clean({ facts, readings, presume, on, unobtainable }),
      outcome,
      status,
      carriedBy: rules,
    })),
);

/**
 * A rule that never decides alone: whoever may settle (§ 309) may also have the prosecution discontinued on
 * conditions (§ 307). It is needed for what it cites.
 */
const BESIDE_ANOTHER = ["criminal-procedure-code.s309"];

function clean(input: object): Expected["input"] {
  return JSON.parse(JSON.stringify(input));
}

/** Whether leaving out one rule changes what an example or a worked case comes to, or what carries it. */
function isNoticed(without: Rulebook, rule: string): boolean {
  const own = examples.filter((each) => each.rule === rule);
  const others = examples.filter((each) => each.rule !== rule);
  return [...own, ...others, ...worked].some(({ input, outcome, status, carriedBy }) => {
    const result = evaluate(without, input, { today: "2026-11-25" }, [outcome]);
    const finding = result.ok ? result.value.findings[outcome] : undefined;
    return (
      finding?.status !== status ||
      (BESIDE_ANOTHER.includes(rule) && carriedBy.some((each) => !finding.rules.includes(each)))
    );
  });
}

test.skipIf(!deep)("leaving out any one rule makes an example or a worked case fail", () => {
  const unnoticed: string[] = [];
  for (const { rule } of rulebook.rules) {
    const without = { ...rulebook, rules: rulebook.rules.filter((each) => each.rule !== rule) };
    const noticed = isNoticed(without, rule);
    console.log(`${noticed ? "noticed " : "MISSED  "} ${rule}`);
    if (!noticed) unnoticed.push(rule);
  }
  expect(unnoticed).toEqual([]);
});
