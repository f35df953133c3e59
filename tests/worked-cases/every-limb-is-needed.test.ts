import { type Condition, evaluate, type Rulebook } from "@cokdyby/engine";
import type { Rule } from "@cokdyby/engine/rulebook";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { deep } from "../../scripts/vitest/tier.ts";
import { compareOn } from "../properties/analysis/amended-laws.ts";

const rulebook = loadRulebook();
const readings = Object.fromEntries(rulebook.readings.map(({ reading }) => [reading, "open"]));

/** The rules of offences and of what the Committee names and asks for; others gather them. */
const rules = rulebook.rules.filter(({ concludes }) =>
  /^(?:offence|candidate|standard|conformity)\./.test(concludes),
);

/** A condition with one of its parts left out, or with one value fewer; each in turn. */
function* lessOnePart(condition: Condition): Generator<Condition> {
  if ("all" in condition || "any" in condition) {
    const parts = "all" in condition ? condition.all : condition.any;
    const of = (some: readonly Condition[]): Condition =>
      "all" in condition ? { all: some } : { any: some };
    for (const [index, part] of parts.entries()) {
      if (parts.length > 1) yield of(parts.filter((_, other) => other !== index));
      for (const less of lessOnePart(part))
        yield of(parts.map((each, other) => (other === index ? less : each)));
    }
  } else if ("not" in condition) {
    for (const less of lessOnePart(condition.not)) yield { not: less };
  } else if ("value" in condition && Array.isArray(condition.value)) {
    const { value } = condition;
    for (const left of value) yield { ...condition, value: value.filter((one) => one !== left) };
  }
}

function withRule(rule: Rule): Rulebook {
  const all = rulebook.rules.map((each) => (each.rule === rule.rule ? rule : each));
  return { ...rulebook, rules: all };
}

/** Whether an example of the rule comes out otherwise under a rulebook. */
function isNoticed(by: Rule, under: Rulebook): boolean {
  return by.examples.some(({ facts, readings, presume, on, outcome = by.concludes, expect }) => {
    const day = on ?? by.wordings.at(-1)?.inForce.from;
    const input = JSON.parse(JSON.stringify({ facts, readings, presume, on: day }));
    const result = evaluate(under, input, { today: "2026-11-25" }, [outcome]);
    return !result.ok || result.value.findings[outcome]?.status !== expect;
  });
}

test.skipIf(!deep)("an example of its rule decides on every limb that can matter", () => {
  const unnoticed: string[] = [];
  for (const rule of rules) {
    for (const [index, { inForce, when }] of rule.wordings.entries()) {
      for (const less of lessOnePart(when)) {
        const wordings = rule.wordings.map((each, other) =>
          other === index ? { ...each, when: less } : each,
        );
        const under = withRule({ ...rule, wordings });
        if (isNoticed(rule, under)) continue;
        // what belonging or another rule settles anyway changes no case
        const on = inForce.from;
        const options = { readings, outcomes: [rule.concludes] };
        if (compareOn([rulebook, on], [under, on], options).identical) continue;
        unnoticed.push(`${rule.rule} from ${on}: ${JSON.stringify(less)}`);
      }
    }
  }
  expect(unnoticed).toEqual([]);
});
