import { formulaOf } from "../conditions/formula.ts";
import { expandRowLeaf } from "../conditions/row-leaf.ts";
import { walkCondition } from "../conditions/walk-condition.ts";
import { exceptionsOf, layered, rulesOf } from "../diagram/rules-of.ts";
import { EngineFault } from "../problem.ts";
import type { Law, RuleInLaw } from "../rulebook/law-on.ts";
import type { Citation, Condition, Leaf, Operand, OperatorName } from "../rulebook/rulebook.ts";

/**
 * A condition as the stock json-rules-engine takes it. Among the parts of one group it looks at the one of the
 * highest `priority` first, and at no more once that decides.
 */
export type ExportedCondition = { readonly priority?: number } & (
  | { readonly all: readonly ExportedCondition[] }
  | { readonly any: readonly ExportedCondition[] }
  | { readonly not: ExportedCondition }
  | { readonly condition: string }
  | { readonly fact: string; readonly operator: OperatorName; readonly value: Operand }
);

/** One wording of the law for the stock json-rules-engine; plain JSON. */
export interface ExportedRules {
  /**
   * For `engine.setCondition`, by name: `condition:<id>`, `outcome:<id>`, `rule:<id>` (undefeated and
   * in its layer) and `belongs:<fact>`.
   */
  readonly conditions: Readonly<Record<string, ExportedCondition>>;
  /** For `engine.addRule`; an outcome holds where a rule that names it in its event fires. */
  readonly rules: readonly {
    readonly name: string;
    readonly conditions: { readonly condition: string };
    readonly event: {
      readonly type: "concluded";
      readonly params: {
        readonly outcome: string;
        readonly rule: string;
        readonly provisions: readonly Citation[];
      };
    };
  }[];
  /** Constants for `engine.addFact`: the figures of the law, and one that makes a leaf never hold. */
  readonly facts: Readonly<Record<string, number | boolean>>;
  /** The facts and readings that a caller gives, in rulebook order. */
  readonly given: readonly string[];
}

const NEVER = "law:never";
const never: ExportedCondition = { fact: NEVER, operator: "equal", value: true };

/**
 * Exports one wording of the law as rules that the stock json-rules-engine runs.
 *
 * The library is two-valued, so a caller gives a complete case to `run`: every id in `given`, a fact
 * as its plain value and a reading (`reading.<id>`) as its effective option. A fact that names a
 * row of a table is given as the option's id, like any other: what a rule reads in a column is
 * exported as the list of options for which it holds. A fact that does not belong must be given too;
 * its value changes nothing. Presumptions, derivations and limits are not exported: what follows from
 * other facts has to be put in, and a case that is none is not refused.
 */
export function exportRules(law: Law): ExportedRules {
  const conditions: Record<string, ExportedCondition> = {};
  for (const [id, { wording }] of law.conditions) {
    conditions[`condition:${id}`] = atRoot(exported(wording.when, law));
  }
  for (const [fact, { declaration }] of law.facts) {
    if (declaration.belongs === undefined) continue;
    conditions[`belongs:${fact}`] = atRoot(exported(declaration.belongs, law));
  }
  for (const rule of law.rules) conditions[`rule:${rule.rule.rule}`] = ruleCondition(law, rule);
  for (const { outcome } of law.rulebook.outcomes) {
    const rules = rulesOf(law, outcome).map(({ rule }) => ({ condition: `rule:${rule.rule}` }));
    conditions[`outcome:${outcome}`] = { any: rules.length === 0 ? [never] : rules };
  }
  return {
    conditions: smallestFirst(conditions),
    rules: law.rules.filter(({ rule }) => rule.exceptionTo === undefined).map(firing),
    facts: constants(law),
    given: givenIn(law, Object.values(conditions)),
  };
}

function firing({ rule, wording }: RuleInLaw): ExportedRules["rules"][number] {
  const params = { outcome: rule.concludes, rule: rule.rule, provisions: wording.cites };
  return {
    name: rule.rule,
    conditions: { condition: `rule:${rule.rule}` },
    event: { type: "concluded", params },
  };
}

/** A rule holds where its condition does, no exception to it does, and its layer is taken. */
function ruleCondition(law: Law, { rule, wording }: RuleInLaw): ExportedCondition {
  const exceptions = exceptionsOf(law, rule.rule).map((each) => ({
    not: { condition: `rule:${each.rule.rule}` },
  }));
  return { all: [exported(wording.when, law), ...exceptions, ...layerTaken(law, rule)] };
}

function layerTaken(law: Law, rule: RuleInLaw["rule"]): readonly ExportedCondition[] {
  const { layerReading, layers } = law.rulebook;
  const option = layers.find((each) => each.layer === rule.layer)?.selectedBy;
  if (!layered(law, rule.concludes) || option === undefined || layerReading === undefined)
    return [];
  return [{ fact: `reading.${layerReading}`, operator: "equal", value: option }];
}

function exported(condition: Condition, law: Law): ExportedCondition {
  if ("all" in condition) return { all: condition.all.map((part) => exported(part, law)) };
  if ("any" in condition) {
    // the library takes an empty list for true
    if (condition.any.length === 0) return never;
    return { any: condition.any.map((part) => exported(part, law)) };
  }
  if ("not" in condition) return { not: exported(condition.not, law) };
  if ("condition" in condition) {
    const { condition: id } = condition;
    return law.conditions.has(id) ? { condition: `condition:${id}` } : never;
  }
  const spelt = expandRowLeaf(condition, law);
  if (spelt !== condition) return exported(spelt, law);
  const leaf = exportedLeaf(condition, law);
  const belongs = law.facts.get(condition.fact)?.declaration.belongs;
  if (belongs === undefined || leaf === never) return leaf;
  return { all: [{ condition: `belongs:${condition.fact}` }, leaf] };
}

/** A leaf; one on a figure that is not in force never holds, not even under another operator. */
function exportedLeaf(leaf: Leaf, law: Law): ExportedCondition {
  const { fact, operator, value, path } = leaf;
  const formula = formulaOf(leaf, law);
  switch (formula.kind) {
    case "outcome":
      return { condition: `outcome:${formula.id}` };
    case "not":
      return { not: { condition: `outcome:${fact}` } };
    case "constant":
      return formula.value ? { fact, operator, value } : never;
    case "test": {
      if (path === undefined) return { fact, operator, value };
      const options = formula.among.kind === "members" ? [...formula.among.members] : [];
      return options.length === 0 ? never : { fact, operator: "in", value: options };
    }
    default:
      throw new EngineFault(`a leaf on ${fact} is no leaf`);
  }
}

/**
 * Gives each part of a group a priority of its own, the highest to the one with the fewest leaves behind it, those
 * of named conditions counted wherever they are named. The library works a named condition out anew each time, and
 * without priorities every part of every group: some 50,000 leaves for a case of which it needs some hundred.
 */
function smallestFirst(
  conditions: Readonly<Record<string, ExportedCondition>>,
): Record<string, ExportedCondition> {
  const counted = new Map<string, number>();
  const leavesNamed = (name: string): number => {
    const known = counted.get(name);
    if (known !== undefined) return known;
    const leaves = leavesOf(conditions[name] as ExportedCondition);
    counted.set(name, leaves);
    return leaves;
  };
  const leavesOf = (condition: ExportedCondition): number => {
    if ("condition" in condition) return leavesNamed(condition.condition);
    if ("not" in condition) return leavesOf(condition.not);
    const parts = partsOf(condition);
    return parts === undefined ? 1 : parts.reduce((sum, part) => sum + leavesOf(part), 0);
  };
  const ordered = (parts: readonly ExportedCondition[]): ExportedCondition[] => {
    const bySize = parts.toSorted((one, other) => leavesOf(one) - leavesOf(other));
    return parts.map((part) => ({
      ...inside(part),
      priority: parts.length - bySize.indexOf(part),
    }));
  };
  const inside = (condition: ExportedCondition): ExportedCondition => {
    if ("all" in condition) return { all: ordered(condition.all) };
    if ("any" in condition) return { any: ordered(condition.any) };
    return "not" in condition ? { not: inside(condition.not) } : condition;
  };
  return Object.fromEntries(
    Object.entries(conditions).map(([name, condition]) => [name, inside(condition)]),
  );
}

function partsOf(condition: ExportedCondition): readonly ExportedCondition[] | undefined {
  if ("all" in condition) return condition.all;
  return "any" in condition ? condition.any : undefined;
}

/** The library wants a group or a reference at the root of a named condition. */
function atRoot(condition: ExportedCondition): ExportedCondition {
  return "fact" in condition ? { all: [condition] } : condition;
}

function constants(law: Law): ExportedRules["facts"] {
  const figures = [...law.parameters].map(([id, figure]) => [`parameter.${id}`, figure] as const);
  return { ...Object.fromEntries(figures), [NEVER]: false };
}

function givenIn(law: Law, conditions: readonly ExportedCondition[]): readonly string[] {
  const read = new Set<string>();
  const leaf = ({ fact }: { readonly fact: string }) => read.add(fact);
  for (const condition of conditions) walkCondition(condition as Condition, { leaf });
  return [
    ...law.rulebook.facts.map((each) => each.fact),
    ...law.rulebook.readings.map((each) => `reading.${each.reading}`),
  ].filter((id) => read.has(id));
}
