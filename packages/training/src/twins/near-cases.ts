import type { Scalar } from "@cokdyby/engine";
import { type NearChange, nearChanges } from "@cokdyby/engine/analyse";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import { type Decided, decided } from "../items/decided.ts";

/** A case that differs in one stated fact and in which the outcome is answered otherwise. */
export interface NearCase {
  readonly fact: string;
  readonly value: Scalar;
  readonly about: Decided;
}

/** A boundary that is just missed teaches most, then a statement that is turned, then another choice. */
const ORDER: readonly FactDeclaration["type"][] = ["integer", "bool", "option", "date"];
/** So many are given. */
const MOST = 12;

/**
 * The cases next to one: each differs in the value of one stated fact, is accepted by the engine, and
 * comes out otherwise. What a case is about, as the kind of act, is not changed. Numbers move to the nearest value beyond their boundary.
 *
 * @returns those that teach most first, each fact once before any comes twice
 */
export function nearCases(about: Decided): readonly NearCase[] {
  const { rulebook, situation, outcome, finding } = about;
  const fixed = rulebook.facts.flatMap((each) => (each.fixed ? [each.fact] : []));
  const changes = nearChanges(situation, outcome).filter(({ fact }) => !fixed.includes(fact));
  const typeOf = new Map(rulebook.facts.map(({ fact, type }) => [fact, type]));
  const rank = ({ fact }: NearChange) => ORDER.indexOf(typeOf.get(fact) ?? "date");
  const turns = new Map(
    changes.map((change, at) => [
      change,
      changes.slice(0, at).filter(({ fact }) => fact === change.fact).length,
    ]),
  );
  const turnOf = (change: NearChange) => turns.get(change) ?? 0;
  return changes
    .toSorted((a, b) => turnOf(a) - turnOf(b) || rank(a) - rank(b))
    .slice(0, MOST)
    .flatMap(({ fact, value }): NearCase[] => {
      const told = { ...about.case, facts: { ...about.case.facts, [fact]: value } };
      const near = decided(rulebook, told, outcome);
      if (!near.ok || near.value.finding.status === finding.status) return [];
      return [{ fact, value, about: near.value }];
    });
}
