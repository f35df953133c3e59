import { namedIn, type Rulebook } from "@cokdyby/engine";
import { leavesOf } from "../conditions/leaves.ts";

/** What looks at what, in all wordings of the law taken together; rules in rulebook order. */
export interface UsedBy {
  /** What a leaf names (a fact, `reading.<id>`, `parameter.<id>`, an outcome) → rules that look at it. */
  readonly leaf: ReadonlyMap<string, readonly string[]>;
  /** Named condition → rules that use it, directly or through another. */
  readonly condition: ReadonlyMap<string, readonly string[]>;
}

const made = new WeakMap<Rulebook, UsedBy>();

/** Made once for each rulebook. */
export function usedBy(rulebook: Rulebook): UsedBy {
  const known = made.get(rulebook) ?? makeUsedBy(rulebook);
  made.set(rulebook, known);
  return known;
}

function makeUsedBy(rulebook: Rulebook): UsedBy {
  const leaf = new Map<string, Set<string>>();
  const condition = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, rule: string) => {
    const rules = map.get(key) ?? new Set();
    map.set(key, rules.add(rule));
  };
  for (const { rule, wordings } of rulebook.rules) {
    for (const { when } of wordings) {
      for (const { fact, value } of leavesOf(rulebook, when)) {
        add(leaf, fact, rule);
        if (typeof value === "object" && "fact" in value) add(leaf, value.fact, rule);
      }
      const visit = (id: string): void => {
        if (condition.get(id)?.has(rule)) return;
        add(condition, id, rule);
        const named = rulebook.conditions.find((each) => each.condition === id);
        for (const wording of named?.wordings ?? []) namedIn(wording.when).forEach(visit);
      };
      namedIn(when).forEach(visit);
    }
  }
  const listed = (map: Map<string, Set<string>>) =>
    new Map([...map].map(([key, rules]) => [key, [...rules]]));
  return { leaf: listed(leaf), condition: listed(condition) };
}
