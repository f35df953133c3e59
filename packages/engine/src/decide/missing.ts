import { READING } from "../conditions/formula.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { type Allowed, FALSE, type Node } from "../diagram/diagram-store.ts";
import { choiceOf } from "../diagram/space.ts";
import type { Outlook } from "./status.ts";

/**
 * The facts of which, under some choice of the open readings, two completions that differ in that
 * fact alone give different answers. A fact that follows another moves along with it and is not
 * listed for that move.
 *
 * @param readings a choice of readings to look under; the others stay open
 * @returns ids in rulebook order
 */
export function missingFacts(
  compiled: CompiledLaw,
  outlook: Outlook,
  allowed: Allowed,
  readings: Readonly<Record<string, string>> = {},
): string[] {
  const { store, byId, variables } = compiled.space;
  const yes = underReadings(compiled, outlook.yes, readings);
  const no = underReadings(compiled, outlook.no, readings);
  if (yes === FALSE || no === FALSE) return [];
  const levels = new Set(store.supportOf([yes, no]));
  const listed = new Set<string>();
  const movable = (id: string) => {
    const variable = byId.get(id);
    if (variable === undefined || variable.kind === "reading") return undefined;
    const open = allowed[variable.level];
    const several = open === null || open === undefined || open.reduce((a, b) => a + b, 0) > 1;
    return several ? variable.level : undefined;
  };
  const differs = (a: Node, b: Node, moved: readonly number[]) =>
    store.meetAcross(a, b, (level) => moved.includes(level));
  for (const level of levels) {
    const id = variables[level]?.id as string;
    const moved = movable(id);
    if (moved !== undefined && differs(yes, no, [moved])) listed.add(id);
  }
  for (const { leader, follower, when } of compiled.links) {
    const moved = [movable(leader), movable(follower)];
    const [first, second] = moved;
    if (first === undefined || second === undefined || listed.has(leader)) continue;
    if (!levels.has(first) && !levels.has(second)) continue;
    const active = store.restrict(when, choiceOf(allowed));
    const linked = (node: Node) => store.and(node, active);
    if (differs(linked(yes), linked(no), [first, second])) listed.add(leader);
  }
  return compiled.law.rulebook.facts.map((each) => each.fact).filter((fact) => listed.has(fact));
}

function underReadings(
  compiled: CompiledLaw,
  node: Node,
  readings: Readonly<Record<string, string>>,
): Node {
  const chosen = Object.entries(readings);
  if (chosen.length === 0) return node;
  const { store, byId, variables } = compiled.space;
  const choice = new Int32Array(variables.length).fill(-1);
  for (const [reading, option] of chosen) {
    const variable = byId.get(`${READING}${reading}`);
    if (variable === undefined) continue;
    choice[variable.level] = variable.classes.findIndex(
      (values) => values.kind === "members" && values.members.has(option),
    );
  }
  return store.restrict(node, choice);
}
