import { type Formula, formulaOf, READING, readingDomain } from "../conditions/formula.ts";
import { walkCondition } from "../conditions/walk-condition.ts";
import { members, unite, type ValueSet } from "../facts/value-set.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Condition, Rulebook, Wording } from "../rulebook/rulebook.ts";
import { classify } from "./classify.ts";
import { exceptionsOf, layered, rulesOf } from "./rules-of.ts";
import type { Variable } from "./space.ts";

/** A depth-first walk that notes each variable where it is first met, and every test on it. */
export class Scan {
  readonly #order: string[] = [];
  readonly #domains = new Map<string, ValueSet>();
  readonly #tests = new Map<string, ValueSet[]>();
  readonly #visited = new WeakMap<Law, Set<string>>();
  readonly #links = new Map<string, string>();
  /** Facts that share their classes without being one. */
  readonly #ordered: (readonly [string, string])[] = [];
  /** Named conditions met so far. */
  readonly conditions = new Set<string>();

  law(law: Law): void {
    for (const derivation of law.rulebook.derivations) {
      if ("equals" in derivation) this.#links.set(derivation.fact, derivation.equals);
    }
    for (const { fact, atMost } of law.rulebook.atMosts) this.#ordered.push([fact, atMost]);
    for (const outcome of mostNeededFirst(law)) this.#outcome(outcome, law);
    // an exception to an exception, or to a rule that is not in force, is met nowhere else
    for (const { rule, wording } of law.rules) {
      if (rule.exceptionTo !== undefined) this.#formula(formulaOf(wording.when, law), law);
    }
    for (const { choices } of law.rows.values()) {
      for (const { condition } of choices) {
        if (condition !== undefined) this.further({ condition }, law);
      }
    }
    for (const limit of law.rulebook.limits) this.further(limit.never, law);
    for (const derivation of law.rulebook.derivations) {
      if ("when" in derivation) this.further(derivation.when, law);
      if ("is" in derivation) {
        const { fact, is } = derivation;
        this.further({ fact, operator: "equal", value: is }, law);
      }
    }
    for (const { rows } of law.rulebook.outcomes) {
      if (rows?.lapses !== undefined) this.further({ condition: rows.lapses.condition }, law);
      if (rows?.counts !== undefined) this.further(rows.counts, law);
    }
    for (const condition of conditionsAside(law.rulebook)) this.further(condition, law);
    for (const fact of limitedTogether(law.rulebook).flat()) {
      this.#belongs(fact, law);
    }
    this.#linkedFacts(law);
  }

  /** Facts that can be one give each other their values, so both are variables even if no rule reads one. */
  #linkedFacts(law: Law): void {
    for (const pair of [...this.#links, ...this.#ordered]) {
      for (const id of [...pair].reverse()) {
        const fact = law.facts.get(id);
        if (fact?.domain === undefined) continue;
        this.#belongs(id, law);
        this.#meet(id, fact.domain);
      }
    }
  }

  /** Each fact met under one law may be asked about under each of them: where it belongs there. */
  everywhere(laws: readonly Law[]): void {
    // what is met on the way is gone through too
    for (const id of this.#order) for (const law of laws) this.#belongs(id, law);
  }

  #belongs(fact: string, law: Law): void {
    const belongs = law.facts.get(fact)?.declaration.belongs;
    if (belongs === undefined || !this.#first(law, `belonging of ${fact}`)) return;
    this.further(belongs, law);
  }

  further(condition: Condition, law: Law): void {
    this.#formula(formulaOf(condition, law), law);
  }

  /** @param given the order of the rulebook; a variable that it does not name follows the one met before it */
  variables(given: readonly string[] = []): Omit<Variable, "level">[] {
    const met = this.#order.filter((id) => !this.#links.has(id));
    const order = given.length === 0 ? met : arranged(met, given);
    for (const [follower, leader] of this.#links) {
      if (!this.#domains.has(follower)) continue;
      const at = order.indexOf(leader);
      order.splice(at < 0 ? order.length : at + 1, 0, follower);
    }
    return order.map((id) => ({
      id,
      kind: id.startsWith(READING) ? "reading" : "fact",
      classes: classify(this.#domains.get(id) as ValueSet, this.#testsOf(id)),
    }));
  }

  /** Facts that are one, and those of which one is at most the other, share their classes. */
  #testsOf(id: string): ValueSet[] {
    const alike = new Set([id]);
    for (const each of alike) {
      for (const pair of [...this.#links, ...this.#ordered]) {
        if (pair.includes(each)) for (const other of pair) alike.add(other);
      }
    }
    return [...alike].flatMap((each) => this.#tests.get(each) ?? []);
  }

  #outcome(outcome: string, law: Law): void {
    if (!this.#first(law, outcome)) return;
    if (layered(law, outcome)) this.#layerReading(law);
    for (const { rule, wording } of rulesOf(law, outcome)) {
      this.#formula(formulaOf(wording.when, law), law);
      for (const exception of exceptionsOf(law, rule.rule)) {
        this.#formula(formulaOf(exception.wording.when, law), law);
      }
    }
  }

  /** Whether something is met for the first time in a law. */
  #first(law: Law, key: string): boolean {
    const visited = this.#visited.get(law) ?? new Set<string>();
    this.#visited.set(law, visited);
    if (visited.has(key)) return false;
    visited.add(key);
    return true;
  }

  #layerReading(law: Law): void {
    const reading = law.rulebook.layerReading;
    if (reading === undefined) return;
    const domain = readingDomain(law, reading);
    this.#meet(`${READING}${reading}`, domain);
    for (const layer of law.rulebook.layers) {
      if (layer.selectedBy === undefined) continue;
      this.#note(`${READING}${reading}`, members([layer.selectedBy]));
    }
  }

  #formula(formula: Formula, law: Law): void {
    switch (formula.kind) {
      case "constant":
        return;
      case "all":
      case "any":
        for (const part of formula.parts) this.#formula(part, law);
        return;
      case "not":
        this.#formula(formula.part, law);
        return;
      case "outcome":
        this.#outcome(formula.id, law);
        return;
      case "condition": {
        if (!this.#first(law, `condition ${formula.id}`)) return;
        this.conditions.add(formula.id);
        const named = law.conditions.get(formula.id);
        if (named !== undefined) this.#formula(formulaOf(named.wording.when, law), law);
        return;
      }
      case "test": {
        const fact = law.facts.get(formula.variable);
        this.#belongs(formula.variable, law);
        this.#meet(
          formula.variable,
          fact?.domain ?? readingDomain(law, formula.variable.slice(READING.length)),
        );
        this.#note(formula.variable, formula.among);
        return;
      }
    }
  }

  #meet(id: string, domain: ValueSet): void {
    const known = this.#domains.get(id);
    if (known === undefined) this.#order.push(id);
    this.#domains.set(id, known === undefined ? domain : unite(known, domain));
  }

  #note(id: string, among: ValueSet): void {
    const tests = this.#tests.get(id);
    if (tests === undefined) this.#tests.set(id, [among]);
    else tests.push(among);
  }
}

/** Variables in a given order; one that is not in it follows the one that the walk met before it. */
function arranged(met: readonly string[], given: readonly string[]): string[] {
  const places = new Map(given.map((id, place) => [id, place]));
  let last = -1;
  return met
    .map((id) => {
      last = places.get(id) ?? last;
      return { id, place: last };
    })
    .sort((one, other) => one.place - other.place)
    .map(({ id }) => id);
}

/**
 * The outcomes, those that most rules and named conditions refer to first: their variables come first in the
 * order, which keeps the diagrams of the outcomes that use them small.
 */
function mostNeededFirst({ rulebook, rules, conditions }: Law): string[] {
  const referring = new Map<string, number>();
  const count = ({ when }: Wording) => {
    const outcomes = new Set<string>();
    walkCondition(when, {
      leaf: ({ fact, value }) => {
        outcomes.add(fact);
        if (typeof value === "object" && "fact" in value) outcomes.add(value.fact);
      },
    });
    for (const id of outcomes) referring.set(id, (referring.get(id) ?? 0) + 1);
  };
  for (const { wording } of rules) count(wording);
  for (const { wording } of conditions.values()) count(wording);
  return rulebook.outcomes
    .map(({ outcome }) => outcome)
    .sort((a, b) => (referring.get(b) ?? 0) - (referring.get(a) ?? 0));
}

/** Conditions outside the rules: exceptions of presumptions, of members of rows, of what counts besides them, and of joins. */
export function conditionsAside(rulebook: Rulebook): readonly Condition[] {
  const { facts, tables, laterLaw, caseFile } = rulebook;
  return [
    ...facts.flatMap(({ presumed }) =>
      [presumed?.unless ?? [], presumed?.unlessCertain ?? []].flat(),
    ),
    ...tables.flatMap(({ members = [] }) => members.flatMap(({ where }) => where ?? [])),
    ...laterLaw.flatMap(({ alsoCounts }) => alsoCounts ?? []),
    ...caseFile.flatMap(({ joins }) => joins.map(({ every }) => every)),
  ];
}

/** Facts that cannot all belong where their values or dates clash: what is worked out, and pairs of dates. */
export function limitedTogether({
  derivations,
  dateOrders,
}: Rulebook): readonly (readonly string[])[] {
  return [
    ...derivations.flatMap((each) => ("when" in each ? [] : [[each.fact]])),
    ...dateOrders.map(({ first, then }) => [first, then]),
  ];
}
