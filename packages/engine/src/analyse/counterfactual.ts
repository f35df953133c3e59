import { decide } from "../decide/decide.ts";
import type { Finding, Provision } from "../decide/finding.ts";
import { constraintOf, knownFrom, type Statement } from "../decide/known.ts";
import { type Situation, situate, withAbsent } from "../decide/situation.ts";
import { isPossible, withReadings } from "../decide/view.ts";
import { FALSE, type Node } from "../diagram/diagram-store.ts";
import { choiceOf, type Variable } from "../diagram/space.ts";
import type { ValueSet } from "../facts/value-set.ts";
import type { Status } from "../rulebook/rulebook.ts";
import { changeFacts } from "./changed-facts.ts";
import { classPoint, type LabelOf, type Point, pointsOf } from "./points.ts";
import { type WhyNot, whyNot } from "./why-not.ts";

/** One fact of a change: to find out, or otherwise than it is. */
export interface FactChange {
  readonly fact: string;
  readonly from: Point | null;
  readonly to: Point;
  readonly kind: "findOut" | "otherwise";
}

/** A set of facts that gives the target, and no part of which would do. */
export interface SmallestChange {
  readonly set: readonly FactChange[];
  readonly status: "yes" | "no";
  readonly rules: readonly string[];
  readonly provisions: readonly Provision[];
}

export interface Counterfactual {
  readonly finding: Finding;
  readonly target: readonly ("yes" | "no")[];
  /** Whether more changes exist than were asked for. */
  readonly truncated: boolean;
  readonly changes: readonly SmallestChange[];
  /** For an outcome that does not hold: the least that keeps each way to it shut. */
  readonly whyNot: readonly WhyNot[];
}

export interface CounterfactualOptions {
  readonly target?: "yes" | "no";
  /** Facts that may not be touched. */
  readonly fixed?: readonly string[];
  /** Most facts in one change. */
  readonly maxFacts?: number;
  readonly limit?: number;
  readonly labelOf: LabelOf;
}

/**
 * The smallest changes of a case that turn an outcome: sets of facts after which the status is the
 * target, minimal by inclusion, breaking no limit. It works on ages, not on birth dates; what is
 * derived from a changed fact moves along.
 */
export function counterfactual(
  situation: Situation,
  outcome: string,
  options: CounterfactualOptions,
): Counterfactual {
  const { compiled } = situation;
  const { maxFacts = 3, limit = 50, labelOf } = options;
  const [finding] = decide(situation, [outcome]) as [Finding];
  const targets: ("yes" | "no")[] =
    options.target !== undefined
      ? [options.target]
      : finding.status === "yes"
        ? ["no"]
        : finding.status === "no"
          ? ["yes"]
          : ["yes", "no"];
  const changes: SmallestChange[] = [];
  let truncated = false;
  for (const target of targets.filter((each) => each !== finding.status)) {
    const found = search(situation, outcome, target, new Set(options.fixed), maxFacts, limit);
    truncated ||= found.truncated;
    for (const moves of found.minimal)
      changes.push(described(situation, outcome, target, moves, labelOf));
  }
  changes.sort((a, b) => a.set.length - b.set.length);
  const reasons =
    finding.status === "yes" ? [] : whyNot(situation, outcome, statuses(situation), labelOf);
  return {
    finding,
    target: targets,
    truncated: truncated || changes.length > limit,
    changes: changes.slice(0, limit),
    whyNot: compiled.law.rules.length === 0 ? [] : reasons,
  };
}

function statuses(situation: Situation): (outcome: string) => Status {
  const known = new Map<string, Status>();
  return (outcome) => {
    const status = known.get(outcome) ?? (decide(situation, [outcome])[0] as Finding).status;
    known.set(outcome, status);
    return status;
  };
}

/** One fact set to one class. */
interface Move {
  readonly variable: Variable;
  readonly index: number;
}

function search(
  situation: Situation,
  outcome: string,
  target: "yes" | "no",
  fixed: ReadonlySet<string>,
  maxFacts: number,
  limit: number,
): { readonly minimal: readonly (readonly Move[])[]; readonly truncated: boolean } {
  const { compiled } = situation;
  const root = compiled.outcomes.get(outcome) ?? FALSE;
  const candidates = candidatesFor(situation, root, fixed);
  const minimal: Move[][] = [];
  const contains = (moves: readonly Move[]) =>
    minimal.some((found) =>
      found.every((each) =>
        moves.some((move) => move.variable === each.variable && move.index === each.index),
      ),
    );
  for (let size = 1; size <= Math.min(maxFacts, candidates.length); size++) {
    for (const facts of combinations(candidates, size)) {
      if (!freedReaches(situation, root, target, facts)) continue;
      for (const moves of settings(situation, facts)) {
        if (contains(moves) || !gives(situation, root, target, moves)) continue;
        if (minimal.length >= limit) return { minimal, truncated: true };
        minimal.push(moves);
      }
    }
  }
  return { minimal, truncated: false };
}

/** Facts that can matter to the outcome, in rulebook order. */
function candidatesFor(situation: Situation, root: Node, fixed: ReadonlySet<string>): Variable[] {
  const { compiled, read } = situation;
  const { store, byId, variables } = compiled.space;
  const readings = withReadings(
    compiled,
    variables.map(() => null),
    read.readings,
  );
  const levels = new Set(store.support(store.restrict(root, choiceOf(readings))));
  for (const { leader, follower } of compiled.links) {
    const pair = [byId.get(leader)?.level ?? -1, byId.get(follower)?.level ?? -1];
    if (pair.some((level) => levels.has(level))) for (const level of pair) levels.add(level);
  }
  return compiled.law.rulebook.facts.flatMap(({ fact, absent }) => {
    const variable = byId.get(fact);
    if (variable === undefined || !levels.has(variable.level) || fixed.has(fact)) return [];
    return absent !== undefined && !read.given.has(fact) ? [] : [variable];
  });
}

function* combinations<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - size; index++) {
    for (const rest of combinations(items, size - 1, index + 1)) yield [items[index] as T, ...rest];
  }
}

/** Every setting of some facts to classes other than the one they have. */
function settings({ known }: Situation, facts: readonly Variable[]): Move[][] {
  return facts.reduce<Move[][]>(
    (rows, variable) =>
      rows.flatMap((row) =>
        variable.classes.flatMap((_, index) => {
          const open = known.allowed[variable.level];
          const alone = open?.[index] === 1 && open.indexOf(1) === open.lastIndexOf(1);
          return alone ? [] : [[...row, { variable, index }]];
        }),
      ),
    [[]],
  );
}

/** Whether some setting of some facts could give the target at all. */
function freedReaches(
  situation: Situation,
  root: Node,
  target: "yes" | "no",
  facts: readonly Variable[],
): boolean {
  const { compiled, read, given, presumptions } = situation;
  const changes = new Map(facts.map((variable) => [variable.id, undefined]));
  const freed = new Set([
    ...facts.map((variable) => variable.id),
    ...compiled.links.flatMap((link) => [link.leader, link.follower]),
  ]);
  const statements = changeFacts(compiled, given, changes);
  // a freed fact may make others move along: those that could are left open too
  const touchesLinks = facts.some((variable) => mayMoveOthers(situation, variable.id));
  const kept = [...statements, ...presumptions].filter(
    ([fact]) => !changes.has(fact) && !(touchesLinks && freed.has(fact)),
  );
  const known = knownFrom(compiled, new Map(kept));
  if ("by" in known) return true;
  const allowed = withReadings(compiled, known.allowed, read.readings);
  return compiled.space.store.reaches(
    root,
    constraintOf(compiled, known),
    allowed,
    target === "yes",
  );
}

function mayMoveOthers({ compiled }: Situation, fact: string): boolean {
  const level = compiled.space.byId.get(fact)?.level ?? -1;
  return compiled.links.some(
    ({ leader, follower, when }) =>
      leader === fact || follower === fact || compiled.space.store.support(when).includes(level),
  );
}

/** The case after some moves: possible, and with the presumptions that still fit. */
function after(situation: Situation, moves: readonly Move[]): Situation | undefined {
  const { compiled, read } = situation;
  const changes = new Map(
    moves.map(({ variable, index }): [string, Statement] => [
      variable.id,
      { kind: "values", values: variable.classes[index] as ValueSet },
    ]),
  );
  const given = changeFacts(compiled, read.given, changes);
  const whole = withAbsent(compiled, given);
  const next = { ...read, given };
  const presumed = new Map([...situation.presumptions].filter(([fact]) => !given.has(fact)));
  const sameOnes = compiled.law.rulebook.facts.every(
    ({ fact, presumed: usual }) =>
      usual === undefined || given.has(fact) || presumed.has(fact) || !read.mayPresume(fact),
  );
  const bare = knownFrom(compiled, whole);
  const known = knownFrom(compiled, new Map([...whole, ...presumed]));
  if (!isPossible(compiled, bare)) return undefined;
  return sameOnes && isPossible(compiled, known)
    ? { compiled, read: next, given: whole, presumptions: presumed, known, bare }
    : situate(compiled, next);
}

function gives(
  situation: Situation,
  root: Node,
  target: "yes" | "no",
  moves: readonly Move[],
): boolean {
  const next = after(situation, moves);
  if (next === undefined) return false;
  const { compiled, read, known } = next;
  const allowed = withReadings(compiled, known.allowed, read.readings);
  return !compiled.space.store.reaches(
    root,
    constraintOf(compiled, known),
    allowed,
    target !== "yes",
  );
}

function described(
  situation: Situation,
  outcome: string,
  target: "yes" | "no",
  moves: readonly Move[],
  labelOf: LabelOf,
): SmallestChange {
  const { law } = situation.compiled;
  const next = after(situation, moves) as Situation;
  const [finding] = decide(situate(next.compiled, next.read), [outcome]) as [Finding];
  return {
    set: moves.map(({ variable, index }) => {
      const now = situation.bare.values.get(variable.id);
      const from = now === undefined ? null : (pointsOf(law, variable.id, now, labelOf)[0] ?? null);
      return {
        fact: variable.id,
        from,
        to: classPoint(law, variable, index, labelOf),
        kind: from === null ? "findOut" : "otherwise",
      };
    }),
    status: target,
    rules: finding.rules,
    provisions: finding.provisions,
  };
}
