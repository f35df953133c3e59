import { dependsOn, readingRows } from "../decide/status.ts";
import { type CompiledLaw, compile } from "../diagram/compile.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Condition, Property } from "../rulebook/rulebook.ts";
import {
  caseOf,
  casesOf,
  countCases,
  isFact,
  ordinaryWitness,
  type RunnableCase,
  readingChoice,
  smallestCase,
} from "./cases.ts";

/** Whether a recommendation is met, over all cases and readings. */
export interface Checked {
  readonly id: string;
  readonly status: "met" | "notMet" | "contested";
  readonly dependsOn: readonly string[];
  readonly byReading: readonly {
    readonly readings: Readonly<Record<string, string>>;
    readonly status: "met" | "notMet";
  }[];
  /** Legally distinct cases that fail under some choice of the open readings, a decimal string. */
  readonly failing: string;
  /** Cases that the property speaks of. */
  readonly of: string;
  /** The smallest part of a case that fails; runs as a case. */
  readonly counterexample?: RunnableCase;
  /** For a property on a fact that must not matter: an outcome it changes, and the fact. */
  readonly changes?: { readonly outcome: string; readonly fact: string };
  readonly level?: string;
  readonly addressee?: string;
  readonly paragraph?: string;
}

/**
 * Checks properties over all allowed cases and the open readings; no presumption is used, and
 * defaulted readings stand at their default.
 *
 * @param properties the rulebook's own, or a drafter's
 */
export function check(
  law: Law,
  properties: readonly Property[],
  readings: Readonly<Record<string, string>> = {},
): Checked[] {
  const further = properties.flatMap(({ given, expect }): Condition[] =>
    "unchanged" in expect ? [given] : [given, expect],
  );
  const [compiled] = compile([law], { further }) as [CompiledLaw];
  const choice = readingChoice(compiled.space, law.rulebook, readings);
  const cases = compiled.space.store.restrict(casesOf([compiled]), choice);
  return properties.map((property) => checkOne(compiled, property, cases, choice));
}

/** Where a property fails, and for a fact that must not matter, what it changes. */
interface Failure {
  readonly node: Node;
  readonly changes?: { readonly outcome: string; readonly fact: string };
}

function checkOne(
  compiled: CompiledLaw,
  property: Property,
  cases: Node,
  choice: Int32Array,
): Checked {
  const { space } = compiled;
  const { store } = space;
  const given = store.restrict(compiled.nodeOf(property.given), choice);
  const failure = failureOf(compiled, property, given, cases, choice);
  const fails = store.and(failure.node, cases);
  const failsUnder = store.exists(fails, isFact(space));
  const meets = store.not(failsUnder);
  const status = failsUnder === FALSE ? "met" : failsUnder === TRUE ? "notMet" : "contested";
  const outlook = { yes: meets, no: failsUnder, canBeYes: meets, canBeNo: failsUnder };
  const depends = status === "contested" ? dependsOn(compiled, outlook) : [];
  const rows = status === "contested" ? readingRows(compiled, outlook, depends, () => []) : [];
  const { property: id, level, addressee, paragraph } = property;
  return {
    id,
    status,
    dependsOn: depends,
    byReading: rows.map((row) => ({
      readings: row.readings,
      status: row.status === "yes" ? "met" : "notMet",
    })),
    failing: countCases(space, failure.node, cases).toString(),
    of: countCases(space, given, cases).toString(),
    ...(fails === FALSE ? {} : { counterexample: counterexample(compiled, failure, fails, cases) }),
    ...(fails === FALSE || failure.changes === undefined ? {} : { changes: failure.changes }),
    ...(level === undefined ? {} : { level }),
    ...(addressee === undefined ? {} : { addressee }),
    ...(paragraph === undefined ? {} : { paragraph }),
  };
}

function failureOf(
  compiled: CompiledLaw,
  { expect }: Property,
  given: Node,
  cases: Node,
  choice: Int32Array,
): Failure {
  const { store, byId } = compiled.space;
  if (!("unchanged" in expect)) {
    return { node: store.minus(given, store.restrict(compiled.nodeOf(expect), choice)) };
  }
  let node = FALSE;
  let changes: Failure["changes"];
  const within = store.and(given, cases);
  for (const fact of expect.by) {
    const level = byId.get(fact)?.level;
    if (level === undefined) continue;
    for (const outcome of expect.unchanged) {
      const holds = store.restrict(compiled.outcomes.get(outcome) ?? FALSE, choice);
      const moved = (each: number) => each === level;
      const either = store.and(
        store.exists(store.and(within, holds), moved),
        store.exists(store.minus(within, holds), moved),
      );
      if (either !== FALSE) changes ??= { outcome, fact };
      node = store.or(node, store.and(either, within));
    }
  }
  return { node, ...(changes === undefined ? {} : { changes }) };
}

function counterexample(
  compiled: CompiledLaw,
  failure: Failure,
  fails: Node,
  cases: Node,
): RunnableCase {
  const witness = ordinaryWitness(compiled, fails) as Int32Array;
  return failure.changes === undefined
    ? smallestCase(compiled, witness, failure.node, cases)
    : caseOf(compiled, witness);
}
