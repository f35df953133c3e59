import { choicesOf, dependsOn, readingRows } from "../decide/status.ts";
import { type CompiledLaw, compile } from "../diagram/compile.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Condition, Property } from "../rulebook/rulebook.ts";
import {
  type Cases,
  casesOf,
  countCases,
  isFact,
  onceEach,
  ordinaryWitness,
  readingChoice,
} from "./cases.ts";
import { type RunnableCase, smallestCase } from "./smallest-case.ts";

/**
 * Whether a recommendation is met, over all cases and readings in which what the rulebook sets aside is not there. What
 * the rules do not model is no failure of the law that they tell.
 */
export interface PropertyResult {
  readonly id: string;
  /** One that speaks of no case (`of` is 0) is not met. */
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
  /** The same over all cases, be there of what is set aside whatever there may. */
  readonly atLarge: {
    readonly status: PropertyResult["status"];
    readonly failing: string;
    readonly counterexample?: RunnableCase;
  };
  /** For a property on a fact that must not matter: an outcome it changes, and the fact. */
  readonly changes?: { readonly outcome: string; readonly fact: string };
  readonly level?: string;
  readonly addressee?: string;
  readonly paragraph?: string;
}

/**
 * Checks properties over all allowed cases and the open readings; no presumption is used, and
 * defaulted readings stand at their default, but the one that chooses between layers is left open.
 *
 * @param properties the rulebook's own, or a drafter's
 * @param stated readings in effect instead
 */
export function check(
  law: Law,
  properties: readonly Property[],
  stated: Readonly<Record<string, string>> = {},
): PropertyResult[] {
  const { layerReading } = law.rulebook;
  const readings = layerReading === undefined ? stated : { [layerReading]: "open", ...stated };
  const aside = asideIn(law);
  const further = properties.flatMap(({ given, expect }): Condition[] =>
    "unchanged" in expect ? [given] : [given, expect],
  );
  const [compiled] = compile([law], { further: [...further, ...aside] }) as [CompiledLaw];
  const choice = readingChoice(compiled.space, law.rulebook, readings);
  const checking = { compiled, cases: casesOf([compiled], choice), choice, readings };
  return properties.map((property): PropertyResult => {
    const modelled = checkOne(checking, property, aside);
    const { status, failing, counterexample } =
      aside.length === 0 ? modelled : checkOne(checking, property, [], modelled.counterexample);
    const { property: id, level, addressee, paragraph } = property;
    return {
      id,
      ...modelled,
      atLarge: { status, failing, ...(counterexample === undefined ? {} : { counterexample }) },
      ...(level === undefined ? {} : { level }),
      ...(addressee === undefined ? {} : { addressee }),
      ...(paragraph === undefined ? {} : { paragraph }),
    };
  });
}

/** That nothing is there of what the rulebook sets aside; nothing where it sets nothing aside. */
function asideIn({ rulebook: { setAside } }: Law): readonly Condition[] {
  if (setAside === undefined) return [];
  return [{ fact: setAside.fact, operator: "equal", value: setAside.value }];
}

/** The readings that stand at one option in a check without stated ones: defaults, but that between layers. */
export function readingsHeldByCheck({ rulebook }: Law): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rulebook.readings.flatMap(({ reading, default: option }) =>
      option === undefined || reading === rulebook.layerReading ? [] : [[reading, option]],
    ),
  );
}

/** Where a property fails. */
interface Failure {
  /** On allowed assignments alone. */
  readonly node: Node;
  /** For a fact that must not matter: what it changes, and where it does so in one direction. */
  readonly change?: {
    readonly outcome: string;
    readonly fact: string;
    readonly holds: Node;
  };
}

/** A law put before properties. */
interface Checking {
  readonly compiled: CompiledLaw;
  readonly cases: Cases;
  readonly choice: Int32Array;
  readonly readings: Readonly<Record<string, string>>;
}

/**
 * @param besides what is given besides
 * @param known a case that fails, where one is known already
 */
function checkOne(
  { compiled, cases, choice, readings }: Checking,
  property: Property,
  besides: readonly Condition[],
  known?: RunnableCase,
): Omit<PropertyResult, "id" | "atLarge" | "level" | "addressee" | "paragraph"> {
  const { space } = compiled;
  const { store } = space;
  const given = store.restrict(compiled.nodeOf({ all: [property.given, ...besides] }), choice);
  const { node, change } = failureOf(compiled, property, given, cases.allowed, choice);
  const fails =
    change === undefined ? store.and(node, cases.once) : onceEach([compiled], node, choice);
  const failsUnder = store.exists(fails, isFact(space));
  const meets = store.not(failsUnder);
  const speaksOfNone = store.and(given, cases.once) === FALSE;
  const status =
    failsUnder === TRUE || speaksOfNone ? "notMet" : failsUnder === FALSE ? "met" : "contested";
  const functions = { mayHold: meets, mayFail: failsUnder };
  const depends = status === "contested" ? dependsOn(compiled, functions) : [];
  const rows =
    status === "contested" ? readingRows(choicesOf(compiled, functions, depends), () => []) : [];
  return {
    status,
    dependsOn: depends,
    byReading: rows.map((row) => ({
      readings: row.readings,
      status: row.status === "yes" ? "met" : "notMet",
    })),
    failing: countCases(space, fails, cases.once).toString(),
    of: countCases(space, given, cases.once).toString(),
    ...(fails === FALSE
      ? {}
      : {
          counterexample:
            known ?? counterexample(compiled, change?.holds ?? node, cases.allowed, readings),
        }),
    ...(change === undefined ? {} : { changes: { outcome: change.outcome, fact: change.fact } }),
  };
}

function failureOf(
  compiled: CompiledLaw,
  { expect }: Property,
  given: Node,
  allowed: Node,
  choice: Int32Array,
): Failure {
  const { store, byId } = compiled.space;
  const within = store.and(given, allowed);
  if (!("unchanged" in expect)) {
    return { node: store.minus(within, store.restrict(compiled.nodeOf(expect), choice)) };
  }
  let node: Node = FALSE;
  let change: Failure["change"];
  for (const fact of expect.by) {
    const level = byId.get(fact)?.level;
    if (level === undefined) continue;
    for (const outcome of expect.unchanged) {
      const is = store.restrict(compiled.outcomes.get(outcome) ?? FALSE, choice);
      if (!store.support(is).includes(level)) continue;
      const isLevel = (each: number) => each === level;
      const holds = store.and(within, is);
      const fails = store.minus(within, is);
      const either = store.and(store.exists(holds, isLevel), store.exists(fails, isLevel));
      if (either === FALSE) continue;
      change ??= { outcome, fact, holds: turnedBy(compiled, holds, fails, level) };
      node = store.or(node, store.and(either, within));
    }
  }
  return { node, ...(change === undefined ? {} : { change }) };
}

/** Where one function holds, and the other would with one certain other value of a level. */
function turnedBy({ space }: CompiledLaw, holds: Node, fails: Node, level: number): Node {
  const { store } = space;
  const choice = new Int32Array(space.variables.length).fill(-1);
  for (let index = 0; index < (store.sizes[level] as number); index++) {
    choice[level] = index;
    const turned = store.and(holds, store.restrict(fails, choice));
    if (turned !== FALSE) return turned;
  }
  return FALSE;
}

/** The smallest part of a case that fails. */
function counterexample(
  compiled: CompiledLaw,
  holds: Node,
  allowed: Node,
  readings: Readonly<Record<string, string>>,
): RunnableCase {
  const witness = ordinaryWitness(compiled, holds);
  return smallestCase([compiled], witness, holds, allowed, readings);
}
