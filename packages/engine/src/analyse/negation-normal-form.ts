import { type Formula, formulaOf, READING, readingDomain } from "../conditions/formula.ts";
import { exceptionsOf, layered } from "../diagram/rules-of.ts";
import { members, type ValueSet, without } from "../facts/value-set.ts";
import type { Law, RuleInLaw } from "../rulebook/law-on.ts";

/**
 * What it takes for a rule to hold, in negation normal form: literals, called its needs, joined by
 * "all" and "any", no "not" left. A literal says that a fact, a reading or an outcome has one of some values.
 */
export type NormalForm =
  | { readonly kind: "literal"; readonly subject: Subject; readonly among: ValueSet }
  | { readonly kind: "all" | "any"; readonly parts: readonly NormalForm[] };

/** What a literal is about. */
export interface Subject {
  readonly kind: "fact" | "reading" | "outcome";
  readonly id: string;
  readonly domain: ValueSet;
}

const EVER: NormalForm = { kind: "all", parts: [] };
const NEVER: NormalForm = { kind: "any", parts: [] };

/**
 * The needs of a rule: its own condition with named conditions unfolded and outcomes left as they
 * are, the reading that selects its layer, and that none of its exceptions holds. A leaf on a fact
 * that does not belong fails.
 */
export function normalFormOfRule(law: Law, rule: RuleInLaw): NormalForm {
  return normalFormOf(law, rule, true);
}

function normalFormOf(law: Law, { rule, wording }: RuleInLaw, want: boolean): NormalForm {
  const parts = [
    read(law, formulaOf(wording.when, law), want),
    ...layerOf(law, rule.concludes, rule.layer, want),
    ...exceptionsOf(law, rule.rule).map((exception) => normalFormOf(law, exception, !want)),
  ];
  return join(want, parts);
}

function layerOf(law: Law, outcome: string, layer: string, want: boolean): NormalForm[] {
  const { layerReading, layers } = law.rulebook;
  const option = layers.find((each) => each.layer === layer)?.selectedBy;
  if (!layered(law, outcome) || layerReading === undefined || option === undefined) return [];
  return [literal(law, `${READING}${layerReading}`, members([option]), want)];
}

function read(law: Law, formula: Formula, want: boolean): NormalForm {
  switch (formula.kind) {
    case "constant":
      return formula.value === want ? EVER : NEVER;
    case "not":
      return read(law, formula.part, !want);
    case "all":
    case "any": {
      const parts = formula.parts.map((part) => read(law, part, want));
      return join((formula.kind === "all") === want, parts);
    }
    case "outcome": {
      const domain = members([true, false]);
      const subject: Subject = { kind: "outcome", id: formula.id, domain };
      return { kind: "literal", subject, among: members([want]) };
    }
    case "condition": {
      const named = law.conditions.get(formula.id);
      if (named === undefined) return want ? NEVER : EVER;
      return read(law, formulaOf(named.wording.when, law), want);
    }
    case "test": {
      const belongs = law.facts.get(formula.variable)?.declaration.belongs;
      const own = literal(law, formula.variable, formula.among, want);
      if (belongs === undefined) return own;
      return join(want, [read(law, formulaOf(belongs, law), want), own]);
    }
  }
}

function join(all: boolean, parts: readonly NormalForm[]): NormalForm {
  return { kind: all ? "all" : "any", parts };
}

function literal(law: Law, variable: string, among: ValueSet, want: boolean): NormalForm {
  const isReading = variable.startsWith(READING);
  const id = isReading ? variable.slice(READING.length) : variable;
  const domain = isReading
    ? readingDomain(law, id)
    : (law.facts.get(id)?.domain ?? { kind: "members", members: new Set<string>() });
  const subject: Subject = { kind: isReading ? "reading" : "fact", id, domain };
  return { kind: "literal", subject, among: want ? among : without(domain, among) };
}
