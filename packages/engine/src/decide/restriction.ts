import { type Formula, READING } from "../conditions/formula.ts";
import { derived } from "../derived.ts";
import type { CompiledLaw, Link } from "../diagram/compile.ts";
import { reaches } from "../diagram/diagram-queries.ts";
import { type Allowed, FALSE, type Root, TRUE } from "../diagram/diagram-store.ts";
import { classesHolding, literalOf, type Variable } from "../diagram/space.ts";
import {
  type ThreeTerminalDiagram,
  threeTerminalDiagramOf,
  YES,
} from "../diagram/three-terminal-diagram.ts";
import { reachableAnswers } from "../diagram/three-terminal-queries.ts";
import {
  type PartialAssignment,
  type Refinement,
  type ValueClash,
  withRefinements,
} from "./partial-assignment.ts";

/** What is known together with the effective readings: any root can be restricted to it. */
export interface Restriction {
  readonly allowed: Allowed;
  readonly refinements: readonly Refinement[];
}

/** @param readings the option of each effective reading */
export function restrictionOf(
  compiled: CompiledLaw,
  known: PartialAssignment,
  readings: Iterable<readonly [string, string]>,
): Restriction {
  const allowed = withReadings(compiled, known.allowed, readings);
  const all = known.refinements();
  if (all.length === 0) return { allowed, refinements: all };
  const { store } = compiled.space;
  const refinements = all.filter(({ when }) => reaches(store, when, TRUE, allowed, true));
  return { allowed, refinements };
}

/** Allowed classes, narrowed by the effective readings. */
export function withReadings(
  compiled: CompiledLaw,
  allowed: Allowed,
  readings: Iterable<readonly [string, string]>,
): (Uint8Array | null)[] {
  const next = allowed.slice();
  const variables = derived(compiled, variablesOfReadings);
  for (const [reading, option] of readings) {
    const variable = variables.get(reading);
    if (variable !== undefined) next[variable.level] = classesHolding(variable, option);
  }
  return next;
}

function variablesOfReadings({ space }: CompiledLaw): ReadonlyMap<string, Variable> {
  return new Map(
    space.variables.flatMap((variable): [string, Variable][] =>
      variable.kind === "reading" ? [[variable.id.slice(READING.length), variable]] : [],
    ),
  );
}

/** The three-terminal diagrams of one compiled law, each made when it is first asked for. */
interface KeptDiagrams {
  readonly plain: Map<Root, ThreeTerminalDiagram>;
  readonly roots: Map<string, Map<Root, ThreeTerminalDiagram>>;
  readonly linked: Map<string, Map<Root, ThreeTerminalDiagram>>;
  readonly tests: Map<string, Map<Formula, ThreeTerminalDiagram>>;
  readonly cases: Map<string, Map<Root, ThreeTerminalDiagram>>;
}

const MOST_REFINEMENTS = 200;

function diagramsOf(compiled: CompiledLaw): KeptDiagrams {
  const diagrams = derived(compiled, noDiagrams);
  // bounded: which refinements there are depends on what users state
  if (diagrams.roots.size > MOST_REFINEMENTS || diagrams.cases.size > MOST_REFINEMENTS) {
    for (const kind of Object.values(diagrams)) kind.clear();
  }
  return diagrams;
}

function noDiagrams(_: CompiledLaw): KeptDiagrams {
  return {
    plain: new Map(),
    roots: new Map(),
    linked: new Map(),
    tests: new Map(),
    cases: new Map(),
  };
}

/**
 * The diagram of a root of the compiled law over everything that is allowed, whether or not it is a
 * case: what is entailed there is entailed in every case, at less cost.
 */
export function plainDiagramOf(compiled: CompiledLaw, root: Root): ThreeTerminalDiagram {
  const { plain } = diagramsOf(compiled);
  let diagram = plain.get(root);
  if (diagram === undefined) {
    diagram = threeTerminalDiagramOf(compiled.space.store, root, TRUE);
    plain.set(root, diagram);
  }
  return diagram;
}

/** The diagram of a root of the compiled law, with the part of the constraint that is relevant to it. */
export function diagramOfRoot(
  compiled: CompiledLaw,
  root: Root,
  refinements: readonly Refinement[],
): ThreeTerminalDiagram {
  return kept(diagramsOf(compiled).roots, keyOf(refinements), root, () =>
    threeTerminalDiagramOf(
      compiled.space.store,
      root,
      withRefinements(compiled, refinements, compiled.relevantConstraint(root)),
    ),
  );
}

/** The same where a link holds. */
export function diagramOfLinked(
  compiled: CompiledLaw,
  root: Root,
  link: Link,
  refinements: readonly Refinement[],
): ThreeTerminalDiagram {
  const key = `${link.leader} ${link.follower} ${keyOf(refinements)}`;
  return kept(diagramsOf(compiled).linked, key, root, () => {
    const { store } = compiled.space;
    const cases = withRefinements(compiled, refinements, compiled.relevantConstraint(root));
    return threeTerminalDiagramOf(store, root, store.and(cases, link.when));
  });
}

/** The diagram of one test of a formula. */
export function diagramOfTest(
  compiled: CompiledLaw,
  test: Extract<Formula, { kind: "test" }>,
  refinements: readonly Refinement[],
): ThreeTerminalDiagram {
  return kept(diagramsOf(compiled).tests, keyOf(refinements), test, () => {
    const { store, byId } = compiled.space;
    const variable = byId.get(test.variable);
    const belongs = compiled.belongs.get(test.variable) ?? TRUE;
    const root =
      variable === undefined
        ? FALSE
        : store.and(belongs, literalOf(compiled.space, variable, test.among));
    return threeTerminalDiagramOf(
      store,
      root,
      withRefinements(compiled, refinements, compiled.relevantConstraint(root)),
    );
  });
}

/** Whether some case fits what is known. */
export function isPossible(
  compiled: CompiledLaw,
  known: PartialAssignment | ValueClash,
): known is PartialAssignment {
  if ("by" in known) return false;
  return hasCases(compiled, known.allowed, known.refinements());
}

/** Whether some case is left. */
export function hasCases(
  compiled: CompiledLaw,
  allowed: Allowed,
  refinements: readonly Refinement[],
): boolean {
  return reachableAnswers(diagramOfCases(compiled, refinements), allowed, YES) === YES;
}

/** The diagram of what is a case: yes where one is, no case elsewhere. */
export function diagramOfCases(
  compiled: CompiledLaw,
  refinements: readonly Refinement[],
): ThreeTerminalDiagram {
  return kept(diagramsOf(compiled).cases, keyOf(refinements), TRUE, () => {
    const constraint = withRefinements(compiled, refinements, compiled.constraint);
    return threeTerminalDiagramOf(compiled.space.store, TRUE, constraint);
  });
}

function keyOf(refinements: readonly Refinement[]): string {
  if (refinements.length === 0) return "";
  return refinements.map(({ key }) => key).join(" ");
}

function kept<K>(
  all: Map<string, Map<K, ThreeTerminalDiagram>>,
  key: string,
  about: K,
  make: () => ThreeTerminalDiagram,
): ThreeTerminalDiagram {
  let some = all.get(key);
  if (some === undefined) {
    some = new Map();
    all.set(key, some);
  }
  let diagram = some.get(about);
  if (diagram === undefined) {
    diagram = make();
    some.set(about, diagram);
  }
  return diagram;
}
