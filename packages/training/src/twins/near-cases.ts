import {
  counterfactual,
  type FactChange,
  type FactDeclaration,
  type Finding,
  plainLabels,
  type Scalar,
} from "@cokdyby/engine";
import { type DatedCase, type Decided, decided } from "../items/decided.ts";

/** A case that differs in one stated fact and in which the outcome is answered otherwise. */
export interface NearCase {
  readonly fact: string;
  readonly value: Scalar;
  readonly case: DatedCase;
  readonly finding: Finding;
}

/** A boundary that is just missed teaches most, then a statement that is turned, then another choice. */
const ORDER: readonly FactDeclaration["type"][] = ["integer", "bool", "option", "date"];
/** So many changes are looked at. */
const MOST = 24;

/**
 * The cases next to one: each differs in the value of one stated fact, is accepted by the engine, and
 * comes out otherwise. Numbers move to the nearest value beyond their boundary.
 *
 * @returns those that teach most first, each fact once before any comes twice
 */
export function nearCases(about: Decided): readonly NearCase[] {
  const { rulebook, situation, outcome, finding } = about;
  const { facts } = about.case;
  const { changes } = counterfactual(situation, outcome, {
    maxFacts: 1,
    limit: MOST,
    labelOf: plainLabels,
  });
  const single = changes.flatMap(({ set: [first, ...others] }) =>
    first?.kind === "otherwise" && others.length === 0 && isPlain(facts[first.fact]) ? [first] : [],
  );
  const rank = ({ fact }: FactChange) =>
    ORDER.indexOf(rulebook.facts.find((each) => each.fact === fact)?.type ?? "date");
  const turns = new Map<FactChange, number>();
  for (const change of single) {
    turns.set(change, [...turns.keys()].filter(({ fact }) => fact === change.fact).length);
  }
  const turnOf = (change: FactChange) => turns.get(change) ?? 0;
  const sorted = single
    .toSorted((a, b) => rank(a) - rank(b))
    .toSorted((a, b) => turnOf(a) - turnOf(b));
  const seen = new Set<string>();
  return sorted.flatMap(({ fact, to }): NearCase[] => {
    const value = nearest(to, facts[fact]);
    const told = { ...about.case, facts: { ...facts, [fact]: value } };
    if (seen.has(`${fact} ${value}`)) return [];
    seen.add(`${fact} ${value}`);
    const near = decided(rulebook, told, outcome);
    if (!near.ok || near.value.finding.status === finding.status) return [];
    return [{ fact, value, case: told, finding: near.value.finding }];
  });
}

function isPlain(stated: DatedCase["facts"][string] | undefined): boolean {
  return stated !== undefined && typeof stated !== "object";
}

function nearest(to: FactChange["to"], now: DatedCase["facts"][string] | undefined): Scalar {
  if ("values" in to || typeof now !== "number") return to.value;
  if (typeof to.to === "number" && to.to < now) return to.to;
  return typeof to.from === "number" && to.from > now ? to.from : to.value;
}
