import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, TRUE } from "../diagram/diagram-store.ts";
import { bitesOf, knownFrom, type Statements, withBites } from "./known.ts";
import { isPossible } from "./view.ts";

/** A minimal set of facts that no case allows together, and what forbids it. */
export interface Clash {
  readonly facts: readonly string[];
  /** Ids of limits and derivations. */
  readonly by: readonly string[];
}

/**
 * All that clashes in impossible statements: minimal sets of facts, one after the other, until what
 * is left is possible. Each set shares no fact with an earlier one.
 */
export function clashesIn(compiled: CompiledLaw, statements: Statements): Clash[] {
  const clashes: Clash[] = [];
  const left = new Map(statements);
  while (!isPossible(compiled, knownFrom(compiled, left))) {
    const core = minimal([...left.keys()], (facts) => {
      const some = new Map([...left].filter(([fact]) => facts.includes(fact)));
      return !isPossible(compiled, knownFrom(compiled, some));
    });
    const stated = new Map([...left].filter(([fact]) => core.includes(fact)));
    clashes.push({ facts: core, by: forbidding(compiled, stated) });
    if (core.length === 0) break;
    for (const fact of core) left.delete(fact);
  }
  return clashes;
}

/** Drops members one by one as long as the test still holds. */
function minimal<T>(whole: readonly T[], holds: (part: readonly T[]) => boolean): T[] {
  let kept = [...whole];
  for (const each of whole) {
    const fewer = kept.filter((other) => other !== each);
    if (holds(fewer)) kept = fewer;
  }
  return kept;
}

function forbidding(compiled: CompiledLaw, statements: Statements): string[] {
  const known = knownFrom(compiled, statements);
  if ("by" in known) return [known.by];
  const { store } = compiled.space;
  const parts = [
    ...compiled.broken.map((each) => ({ id: idOf(each.by), node: store.not(each.node) })),
    ...bitesOf(compiled, known).map((bite) => ({
      id: bite.by,
      node: withBites(compiled, [bite], TRUE),
    })),
  ];
  const core = minimal(parts, (some) => {
    const within = some.reduce((node, each) => store.and(node, each.node), TRUE);
    return within === FALSE || !store.reaches(TRUE, within, known.allowed, true);
  });
  return [...new Set(core.map((each) => each.id))];
}

function idOf(by: CompiledLaw["broken"][number]["by"]): string {
  return "limit" in by ? by.limit : by.derivation;
}
