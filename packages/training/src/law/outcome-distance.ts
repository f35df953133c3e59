import type { Condition, Law } from "@cokdyby/engine";
import { derived } from "@cokdyby/engine/rulebook";

/** How many steps lie between an outcome and those that its rules look at, itself at 0. */
export type Distances = ReadonlyMap<string, number>;

/** The outcomes that an outcome looks at, directly or through others, with the fewest steps to each. */
export function distancesFrom(law: Law, outcome: string): Distances {
  const { reads } = derived(law, outcomeGraphOf);
  const found = new Map([[outcome, 0]]);
  for (const [at, steps] of found) {
    for (const next of reads.get(at) ?? []) if (!found.has(next)) found.set(next, steps + 1);
  }
  return found;
}

/** The readings that the rules on an outcome look at themselves, in the order of the rules. */
export function readingsReadBy(law: Law, outcome: string): ReadonlySet<string> {
  return derived(law, outcomeGraphOf).readings.get(outcome) ?? new Set();
}

interface OutcomeGraph {
  readonly reads: ReadonlyMap<string, ReadonlySet<string>>;
  readonly readings: ReadonlyMap<string, ReadonlySet<string>>;
}

const READING = "reading.";

function outcomeGraphOf(law: Law): OutcomeGraph {
  const outcomes = new Set(law.rulebook.outcomes.map(({ outcome }) => outcome));
  const reads = new Map<string, Set<string>>();
  const readings = new Map<string, Set<string>>();
  for (const { rule, wording } of law.rules) {
    const own = entry(reads, rule.concludes);
    const ownReadings = entry(readings, rule.concludes);
    for (const id of idsIn(law, wording.when)) {
      if (outcomes.has(id)) own.add(id);
      if (id.startsWith(READING)) ownReadings.add(id.slice(READING.length));
    }
  }
  return { reads, readings };
}

function entry(map: Map<string, Set<string>>, id: string): Set<string> {
  const known = map.get(id) ?? new Set();
  map.set(id, known);
  return known;
}

/** What the leaves of a condition ask, those of the conditions that it names included. */
export function idsIn(law: Law, condition: Condition): ReadonlySet<string> {
  const found = new Set<string>();
  const named = new Set<string>();
  const visit = (at: Condition): void => {
    if ("all" in at) at.all.forEach(visit);
    else if ("any" in at) at.any.forEach(visit);
    else if ("not" in at) visit(at.not);
    else if ("condition" in at) {
      if (named.has(at.condition)) return;
      named.add(at.condition);
      const wording = law.conditions.get(at.condition)?.wording;
      if (wording !== undefined) visit(wording.when);
    } else {
      found.add(at.fact);
      if (typeof at.value === "object" && "fact" in at.value) found.add(at.value.fact);
    }
  };
  visit(condition);
  return found;
}
