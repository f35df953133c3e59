import { derived, lazy } from "../derived.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { type Answers, EITHER, NO, YES } from "../diagram/three-terminal-diagram.ts";
import { reachableAnswers } from "../diagram/three-terminal-queries.ts";
import { valueSetOf } from "../facts/value-set.ts";
import { EngineFault } from "../problem.ts";
import type { Condition, Presumption, Rulebook, Scalar } from "../rulebook/rulebook.ts";
import { type PartialAssignment, partialAssignmentFrom } from "./partial-assignment.ts";
import type { ReadCase } from "./read-case.ts";
import { diagramOfRoot, isPossible, type Restriction, restrictionOf } from "./restriction.ts";
import type { Statement, Statements } from "./statement.ts";

/** A possible case under its compiled law: what is known, what is presumed, and the effective readings. */
export interface Situation {
  readonly compiled: CompiledLaw;
  readonly read: ReadCase;
  /** The statements of the case, without presumptions. */
  readonly given: Statements;
  /** Presumptions in use, in rulebook order. */
  readonly presumptions: Statements;
  /** Both. */
  readonly known: PartialAssignment;
  /** The given facts alone. */
  readonly bare: PartialAssignment;
  /** What is known, restricted by the effective readings. */
  readonly restriction: () => Restriction;
}

/** The presumptions of a case, and what is known with them and without. */
type Presumed = Pick<Situation, "given" | "presumptions" | "known" | "bare">;

/**
 * Combines a case with the law and adds the presumptions that fit it. Where they are not possible together,
 * the first in rulebook order without which the others are possible is dropped; where there is no such one,
 * they are added from the last to the first as long as the case stays possible.
 *
 * @returns nothing when the case is impossible, or contradicts what is always presumed
 */
export function situate(compiled: CompiledLaw, read: ReadCase): Situation | undefined {
  const found = presumedIn(compiled, read);
  if (found === undefined) return undefined;
  const restriction = lazy(() => restrictionOf(compiled, found.known, read.readings));
  return { compiled, read, ...found, restriction };
}

/** As {@link situate}, without what is needed to decide outcomes. */
export function presumedIn(compiled: CompiledLaw, read: ReadCase): Presumed | undefined {
  const given = withAbsent(compiled, read.given);
  const bare = partialAssignmentFrom(compiled, given);
  if (!isPossible(compiled, bare)) return undefined;
  const found = presumed(compiled, read, given, bare);
  return found && { given, ...found, bare };
}

/** The statements of a case and those always presumed. Where these are impossible, the case is refused. */
export function withAlways(compiled: CompiledLaw, read: ReadCase): Statements {
  const given = withAbsent(compiled, read.given);
  const always = presumptionsBut(compiled, read, given, (_, { always }) => always !== true);
  return new Map([...given, ...always]);
}

function presumed(
  compiled: CompiledLaw,
  read: ReadCase,
  given: Statements,
  bare: PartialAssignment,
): { presumptions: Statements; known: PartialAssignment } | undefined {
  const without = (left: ReadonlySet<string>) =>
    presumptionsBut(compiled, read, given, (fact) => left.has(fact));
  const all = without(new Set());
  if (all.size === 0) return { presumptions: all, known: bare };
  const possibleWith = (presumptions: Statements) => {
    const known = partialAssignmentFrom(compiled, new Map([...given, ...presumptions]));
    return isPossible(compiled, known) ? { presumptions, known } : undefined;
  };
  // usually all are possible together
  const whole = possibleWith(all);
  if (whole !== undefined) return whole;
  const isAlways = (fact: string) =>
    compiled.law.facts.get(fact)?.declaration.presumed?.always === true;
  for (const fact of all.keys()) {
    const mended = isAlways(fact) ? undefined : possibleWith(without(new Set([fact])));
    if (mended !== undefined) return mended;
  }
  // a presumption that is not used allows those that exclude it (`unlessStated`)
  const dropped = new Set(
    derived(read.law.rulebook, presumableFacts).flatMap(({ fact, presumed }) =>
      presumed.always === true || given.has(fact) || !read.mayPresume(fact) ? [] : [fact],
    ),
  );
  let kept = possibleWith(without(dropped));
  if (kept === undefined) return undefined;
  for (const fact of [...dropped].reverse()) {
    dropped.delete(fact);
    const more = possibleWith(without(dropped));
    if (more === undefined) dropped.add(fact);
    else kept = more;
  }
  return kept;
}

/**
 * The presumptions that a case may use, in rulebook order.
 *
 * @param without one that is not used; those that it excludes by `unlessStated` may then be used
 */
export function presumptionsOf(
  compiled: CompiledLaw,
  read: ReadCase,
  given: Statements,
  without?: string,
): ReadonlyMap<string, Statement> {
  return presumptionsBut(compiled, read, given, (fact) => fact === without);
}

/** The presumptions that are dropped where not all fit, in rulebook order. */
export function defeasiblePresumptions(
  { read, compiled }: Pick<Situation, "read" | "compiled">,
  given: Statements,
): string[] {
  const { facts } = compiled.law;
  return [...presumptionsOf(compiled, read, given).keys()].filter(
    (fact) => facts.get(fact)?.declaration.presumed?.always !== true,
  );
}

/** What a case may presume from which values are worked out: that has no exceptions. */
export function presumedInputs(read: ReadCase, given: Statements): Statements {
  return presumptionsFrom(
    read,
    given,
    (_, { unless, unlessCertain }) => (unless ?? unlessCertain) !== undefined,
    () => () => false,
  );
}

/** As {@link presumptionsOf}, without those left out. */
function presumptionsBut(
  compiled: CompiledLaw,
  read: ReadCase,
  given: Statements,
  isLeftOut: (fact: string, presumed: Presumption) => boolean,
): Map<string, Statement> {
  return presumptionsFrom(read, given, isLeftOut, (presumptions) =>
    exceptionsIn(compiled, given, presumptions),
  );
}

function presumptionsFrom(
  read: ReadCase,
  given: Statements,
  isLeftOut: (fact: string, presumed: Presumption) => boolean,
  exceptionsWith: (presumptions: Statements) => (presumed: Presumption) => boolean,
): Map<string, Statement> {
  const found = new Map<string, Statement>();
  const stated = (fact: string) => given.get(fact) ?? found.get(fact);
  const presumable = derived(read.law.rulebook, presumableFacts);
  for (const { fact, presumed, plain } of presumable) {
    if (given.has(fact) || !read.mayPresume(fact) || isLeftOut(fact, presumed)) continue;
    const statement = plain ?? presumedStatement(read, presumed, stated);
    if (statement !== undefined) found.set(fact, statement);
  }
  const isExcepted = exceptionsWith(found);
  for (const { fact, presumed } of presumable) {
    if (found.has(fact) && isExcepted(presumed)) found.delete(fact);
  }
  for (const { fact, presumed } of presumable) {
    if (presumed.unlessStated?.some((other) => stated(other) !== undefined)) found.delete(fact);
  }
  return found;
}

/**
 * Whether a presumption is not used because of its exceptions. They are judged on what is given and on the days
 * presumed, never on another presumption.
 */
export function exceptionsIn(
  compiled: CompiledLaw,
  given: Statements,
  presumptions: Statements,
): (presumed: Presumption) => boolean {
  const judgedOn = lazy((): readonly [Restriction?] => {
    const days = [...presumptions].filter(([, { kind }]) => kind !== "values");
    const known = partialAssignmentFrom(compiled, new Map([...given, ...days]));
    return "by" in known ? [] : [restrictionOf(compiled, known, [])];
  });
  return (presumed) => {
    if ((presumed.unless ?? presumed.unlessCertain) === undefined) return false;
    const [restriction] = judgedOn();
    return restriction === undefined || exceptionApplies(compiled, presumed, restriction);
  };
}

/** The facts of which nothing is presumed in a case because an exception stands against it. */
export function exceptedFacts({ compiled, given, presumptions }: Situation): readonly string[] {
  const isExcepted = exceptionsIn(compiled, given, presumptions);
  return derived(compiled.law.rulebook, presumableFacts).flatMap(({ fact, presumed }) =>
    isExcepted(presumed) ? [fact] : [],
  );
}

/** Whether an exception stands against a presumption, judged on what is left. */
export function exceptionApplies(
  compiled: CompiledLaw,
  { unless, unlessCertain }: Presumption,
  { allowed, refinements }: Restriction,
): boolean {
  const answersOf = (condition: Condition): Answers => {
    const root = compiled.aside.get(condition);
    if (root === undefined) throw new EngineFault("an exception of a presumption was not compiled");
    return reachableAnswers(diagramOfRoot(compiled, root, refinements), allowed, EITHER);
  };
  return (
    (unless !== undefined && answersOf(unless) !== NO) ||
    (unlessCertain !== undefined && answersOf(unlessCertain) === YES)
  );
}

interface Presumable {
  readonly fact: string;
  readonly presumed: Presumption;
  /** For a plain value. The same object each time, so that its classes are cached. */
  readonly plain?: Statement;
}

/** The facts of a rulebook that have a presumed value, in its order. */
function presumableFacts(rulebook: Rulebook): readonly Presumable[] {
  return rulebook.facts.flatMap(({ fact, presumed }): Presumable[] => {
    if (presumed === undefined) return [];
    const { value } = presumed;
    return [
      typeof value === "object"
        ? { fact, presumed }
        : { fact, presumed, plain: plainStatement(value) },
    ];
  });
}

/** Adds the facts that are never missing: at their declared option where nothing is given. */
export function withAbsent(compiled: CompiledLaw, given: Statements): Statements {
  const { rulebook } = compiled.law;
  const absent = absentIn(rulebook);
  if ([...absent.keys()].every((fact) => given.has(fact))) return given;
  const all = new Map<string, Statement>();
  for (const { fact } of rulebook.facts) {
    const statement = given.get(fact) ?? absent.get(fact);
    if (statement !== undefined) all.set(fact, statement);
  }
  return all;
}

/** The declared option of each fact that is never missing, by fact. */
export function absentIn(rulebook: Rulebook): Statements {
  return derived(rulebook, absentStatements);
}

function absentStatements({ facts }: Rulebook): Statements {
  return new Map(
    facts.flatMap(({ fact, absent }) =>
      absent === undefined ? [] : [[fact, plainStatement(absent)] as const],
    ),
  );
}

function plainStatement(value: Scalar): Statement {
  return { kind: "values", values: valueSetOf(value) };
}

/**
 * The statement of a presumption about its fact.
 *
 * @param stated what is given or presumed already
 * @returns nothing for a presumption of the law date where the case names none
 */
export function presumedStatement(
  read: Pick<ReadCase, "lawDate" | "lawDateAssumed" | "today">,
  { value }: Presumption,
  stated: (fact: string) => Statement | undefined,
): Statement | undefined {
  if (typeof value !== "object") return plainStatement(value);
  switch (value.date) {
    case "none":
      return { kind: "never" };
    case "law": {
      const { lawDate, lawDateAssumed } = read;
      return lawDateAssumed ? undefined : { kind: "dates", from: lawDate, to: lawDate };
    }
    case "today": {
      const after = value.notBefore === undefined ? undefined : stated(value.notBefore);
      const notBefore = (day: string) => (day > read.today ? day : read.today);
      if (after?.kind !== "dates") return { kind: "dates", from: read.today, to: read.today };
      return { kind: "dates", from: notBefore(after.from), to: notBefore(after.to) };
    }
  }
}
