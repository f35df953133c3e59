import type { Law } from "@cokdyby/engine";
import { compile } from "@cokdyby/engine/diagram";

/** The facts and readings (as `reading.<id>`) that each outcome turns on under some of the laws. */
export function turnedOnBy(
  laws: readonly Law[],
  outcomes: readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(outcomes.map((outcome) => [outcome, new Set<string>()]));
  for (const { space, outcomes: roots } of compile(laws)) {
    for (const [outcome, ids] of found) {
      const root = roots.get(outcome);
      if (root === undefined) continue;
      for (const level of space.store.support(root)) {
        const variable = space.variables[level];
        if (variable !== undefined) ids.add(variable.id);
      }
    }
  }
  return found;
}
