import { type Formula, formulaOf, READING } from "../conditions/formula.ts";
import { derived } from "../derived.ts";
import type { RuleInLaw } from "../rulebook/law-on.ts";
import type { Condition } from "../rulebook/rulebook.ts";
import type { CompiledLaw } from "./compile.ts";
import { exceptionsOf, layered, rulesOf } from "./rules-of.ts";

/**
 * The cone of influence of an outcome: all that its finding can depend on. These are the levels that its
 * rules, their exceptions and the outcomes they refer to read, and every component that holds one of them.
 */
export interface Cone {
  /** Levels that are in no component, ascending. */
  readonly levels: readonly number[];
  /** Indexes into {@link componentsOf}. */
  readonly components: readonly number[];
}

export function coneOf(compiled: CompiledLaw, outcome: string): Cone {
  const levels = levelsRead(compiled, outcome);
  const components = componentsOf(compiled);
  const joint = new Set(components.flat());
  return {
    levels: [...levels].filter((level) => !joint.has(level)).sort((a, b) => a - b),
    components: components.flatMap((component, place) =>
      component.some((level) => levels.has(level)) ? [place] : [],
    ),
  };
}

/**
 * The independent components of what is a case: sets of levels that limits, derivations and links connect,
 * directly or through others. No level is in two of them.
 */
export function componentsOf(compiled: CompiledLaw): readonly (readonly number[])[] {
  return derived(compiled, findComponents);
}

function findComponents({ space, violations, links, caseScopes }: CompiledLaw): number[][] {
  const { store, byId } = space;
  const apart = [
    ...caseScopes,
    ...violations.map(({ node }) => store.support(node)),
    ...links.map(({ leader, follower, when }) => [
      ...[leader, follower].map((id) => byId.get(id)?.level as number),
      ...store.support(when),
    ]),
  ];
  const joined: Set<number>[] = [];
  for (const component of apart) {
    const whole = new Set(component);
    for (let at = joined.length - 1; at >= 0; at--) {
      const other = joined[at] as Set<number>;
      if (![...other].some((level) => whole.has(level))) continue;
      for (const level of other) whole.add(level);
      joined.splice(at, 1);
    }
    if (whole.size > 0) joined.push(whole);
  }
  return joined.map((component) => [...component].sort((a, b) => a - b));
}

/** The levels of every variable in the rules of an outcome, and of all that these refer to. */
function levelsRead({ law, space }: CompiledLaw, outcome: string): Set<number> {
  const levels = new Set<number>();
  const seen = new Set<string>();
  const meet = (variable: string) => {
    const level = space.byId.get(variable)?.level;
    if (level !== undefined) levels.add(level);
  };
  const first = (key: string) => !seen.has(key) && seen.add(key) !== undefined;
  const visitOutcome = (id: string): void => {
    if (!first(id)) return;
    if (layered(law, id)) meet(`${READING}${law.rulebook.layerReading}`);
    for (const rule of rulesOf(law, id)) visitRule(rule);
  };
  const visitRule = ({ rule, wording }: RuleInLaw): void => {
    visit(formulaOf(wording.when, law));
    for (const exception of exceptionsOf(law, rule.rule)) visitRule(exception);
  };
  const visit = (formula: Formula): void => {
    switch (formula.kind) {
      case "constant":
        return;
      case "all":
      case "any":
        for (const part of formula.parts) visit(part);
        return;
      case "not":
        visit(formula.part);
        return;
      case "outcome":
        visitOutcome(formula.id);
        return;
      case "condition": {
        const named = law.conditions.get(formula.id);
        if (named !== undefined && first(`condition ${formula.id}`)) {
          visit(formulaOf(named.wording.when, law));
        }
        return;
      }
      case "test": {
        meet(formula.variable);
        const belongs = law.facts.get(formula.variable)?.declaration.belongs;
        if (belongs !== undefined && first(`belongs ${formula.variable}`)) {
          visit(formulaOf(belongs, law));
        }
      }
    }
  };
  visitOutcome(outcome);
  for (const condition of readByRows(law, outcome)) visit(formulaOf(condition, law));
  return levels;
}

/** The conditions that decide which rows of its outcome a finding shows. */
function readByRows(law: CompiledLaw["law"], outcome: string): Condition[] {
  const rows = law.rows.get(outcome);
  const lapses = law.rulebook.outcomes.find((each) => each.outcome === outcome)?.rows?.lapses;
  if (rows === undefined) return [];
  return [
    ...rows.choices.flatMap(({ condition }) => (condition === undefined ? [] : [{ condition }])),
    ...(rows.table.members ?? []).flatMap(({ where }) => where ?? []),
    ...(lapses === undefined ? [] : [{ condition: lapses.condition }]),
  ];
}
