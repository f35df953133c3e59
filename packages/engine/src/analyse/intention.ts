import { type Node, TRUE } from "../diagram/diagram-store.ts";
import { EngineFault } from "../problem.ts";
import type { Condition } from "../rulebook/rulebook.ts";
import { commonValues } from "./cases.ts";
import { narrowedLevels } from "./common-facts.ts";
import {
  type ComparedLaws,
  changeOf,
  type OutcomeChange,
  type Pattern,
  type SettledLiteral,
  type ShownLiteral,
  type Turn,
} from "./outcome-change.ts";
import type { Cube } from "./patterns.ts";
import { classPoint, type Point } from "./points.ts";
import { unfoldedAtoms } from "./projection-atoms.ts";

/** An outcome that leaves an answer. */
export interface AnswerLeft {
  readonly outcome: string;
  /** The answer that it leaves. */
  readonly from: "yes" | "no";
}

/** What is meant to change: outcomes that leave an answer, in the cases in which a condition holds. */
export interface Meant {
  readonly turns: readonly AnswerLeft[];
  /** Read under the base law; left out: in every case. */
  readonly where?: Condition;
}

/** Values of a fact that the cases of a kind have in common. */
export interface CommonFact {
  readonly fact: string;
  readonly in: readonly Point[];
}

/** A kind of case in which an outcome changes, told by what is so under both laws. */
export interface Kind extends Omit<Pattern, "when"> {
  readonly when: readonly SettledLiteral[];
  /** Every fact that is the same in all its cases, or at least narrowed, also where it only follows. */
  readonly common: readonly CommonFact[];
}

/** One outcome in one direction, its kinds told by what is so under both laws. */
export interface KindsOfChange extends Omit<OutcomeChange, "patterns"> {
  readonly patterns: readonly Kind[];
}

/** What became of something that is meant. */
export interface MeantChange {
  /** The cases in which an outcome changes as it is meant to; none: it is meant but does not change. */
  readonly changes: readonly KindsOfChange[];
}

/** What a law is meant to change beside another, and what it changes besides. */
export interface Intention {
  /** In the order in which it was said. */
  readonly meant: readonly MeantChange[];
  /** Every change of an outcome that lies in none of the regions meant for it. */
  readonly sideEffects: readonly KindsOfChange[];
}

/**
 * Divides what changes into what is meant and side effects. A case with its readings in which an outcome leaves an
 * answer is meant when something meant names that outcome and answer and its condition holds there; it is a side
 * effect when nothing does. Both are covered by minimal patterns in atoms that are the same under both laws, so
 * that no change is told by another.
 *
 * @param turns all that changes
 */
export function intentionOf(
  laws: ComparedLaws,
  turns: readonly Turn[],
  meant: readonly Meant[],
): Intention {
  const { store } = laws.before.space;
  const regions = meant.map(({ where }) =>
    where === undefined ? TRUE : store.restrict(laws.before.nodeOf(where), laws.choice),
  );
  const names = (each: Meant, turn: AnswerLeft) =>
    each.turns.some(({ outcome, from }) => outcome === turn.outcome && from === turn.from);
  return {
    meant: meant.map((each, at) => ({
      changes: turns.flatMap((turn) => {
        if (!names(each, turn)) return [];
        return kindsOf(laws, turn, store.and(turn.target, regions[at] ?? TRUE), [each]) ?? [];
      }),
    })),
    sideEffects: turns.flatMap((turn) => {
      const rest = meant.reduce(
        (node, each, at) => (names(each, turn) ? store.minus(node, regions[at] ?? TRUE) : node),
        turn.target,
      );
      const own = meant.filter((each) => names(each, turn));
      return kindsOf(laws, turn, rest, own) ?? [];
    }),
  };
}

/**
 * @param target the part of the turn that is told
 * @param meant what it is a part by
 * @returns nothing where no case lies in it
 */
function kindsOf(
  laws: ComparedLaws,
  { outcome, from }: Turn,
  target: Node,
  meant: readonly Meant[],
): KindsOfChange | undefined {
  const { before, after, choice, cases } = laws;
  const { store } = before.space;
  if (!store.intersects(target, cases.allowed)) return undefined;
  const regions = meant.flatMap(({ where }) => (where === undefined ? [] : [where]));
  const atoms = unfoldedAtoms(outcome, before, after, choice, regions);
  const { change, cubes } = changeOf(laws, { outcome, from, target }, atoms);
  const patterns = change.patterns.map((pattern, at) => ({
    ...pattern,
    when: pattern.when.map(settled),
    common: commonFacts(laws, (cubes[at] as Cube).node),
  }));
  return { ...change, patterns };
}

function settled(literal: ShownLiteral): SettledLiteral {
  if ("before" in literal) throw new EngineFault("an atom that changes was not unfolded");
  return literal;
}

/** The facts that a pattern narrows, in rulebook order. */
function commonFacts(laws: ComparedLaws, pattern: Node): readonly CommonFact[] {
  const { before, after, cases, options } = laws;
  const { store, variables } = before.space;
  const narrowed = narrowedLevels(store, store.and(pattern, cases.allowed));
  const both = [before, after];
  const found = new Map<string, CommonFact>();
  for (const [level, classes] of narrowed) {
    const variable = variables[level];
    if (variable?.kind !== "fact") continue;
    const values = variable.classes.map((_, index) => commonValues(both, variable, index));
    const points = classes.map((index) =>
      classPoint(after.law, { ...variable, classes: values }, index, options.labelOf),
    );
    found.set(variable.id, { fact: variable.id, in: points });
  }
  return after.law.rulebook.facts.flatMap(({ fact }) => found.get(fact) ?? []);
}
