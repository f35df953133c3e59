import type { CompiledLaw } from "../diagram/compile.ts";
import { single, span } from "../facts/value-set.ts";
import { type Known, knownFrom, type Statement, type Statements } from "./known.ts";
import type { ReadCase } from "./read-case.ts";
import { isPossible } from "./view.ts";

/** A possible case before its compiled law: what is known, presumed and read how. */
export interface Situation {
  readonly compiled: CompiledLaw;
  readonly read: ReadCase;
  /** What the case says, presumptions left aside. */
  readonly given: Statements;
  /** Presumptions in use, in rulebook order. */
  readonly presumptions: Statements;
  /** Both. */
  readonly known: Known;
  /** The given facts alone. */
  readonly bare: Known;
}

/**
 * Puts a case before the law and adds the presumptions that fit it, one after the other in rulebook
 * order; one that would leave no case is not used.
 *
 * @returns nothing when the case is impossible
 */
export function situate(compiled: CompiledLaw, read: ReadCase): Situation | undefined {
  const given = withAbsent(compiled, read.given);
  const bare = knownFrom(compiled, given);
  if (!isPossible(compiled, bare)) return undefined;
  const { presumptions, known } = presumed(compiled, read, given, bare);
  return { compiled, read, given, presumptions, known, bare };
}

/** The presumptions that stand, and what is known with them. */
function presumed(compiled: CompiledLaw, read: ReadCase, given: Statements, bare: Known) {
  const all = new Map<string, Statement>();
  for (const { fact, presumed: declared } of compiled.law.rulebook.facts) {
    if (declared === undefined || given.has(fact) || !read.mayPresume(fact)) continue;
    all.set(fact, presumedStatement(read, declared.value));
  }
  if (all.size === 0) return { presumptions: all, known: bare };
  const withThem = (some: Statements) => knownFrom(compiled, new Map([...given, ...some]));
  // what is possible with all of them is possible with each
  const allKnown = withThem(all);
  if (isPossible(compiled, allKnown)) return { presumptions: all, known: allKnown };
  const presumptions = new Map<string, Statement>();
  let known = bare;
  for (const [fact, statement] of all) {
    const next = withThem(new Map([...presumptions, [fact, statement]]));
    if (!isPossible(compiled, next)) continue;
    presumptions.set(fact, statement);
    known = next;
  }
  return { presumptions, known };
}

/** Facts that are never missing stand at their declared option when nothing is given. */
export function withAbsent(compiled: CompiledLaw, given: Statements): Statements {
  const { facts } = compiled.law.rulebook;
  if (facts.every(({ fact, absent }) => absent === undefined || given.has(fact))) return given;
  const all = new Map<string, Statement>();
  for (const { fact, absent } of facts) {
    const statement = given.get(fact);
    if (statement !== undefined) all.set(fact, statement);
    else if (absent !== undefined) all.set(fact, { kind: "values", values: single(absent) });
  }
  return all;
}

/** What a presumption says of its fact. */
export function presumedStatement(
  read: ReadCase,
  value: NonNullable<CompiledLaw["law"]["rulebook"]["facts"][number]["presumed"]>["value"],
): Statement {
  if (typeof value === "object") {
    const date = value.date === "law" ? read.lawDate : read.today;
    return { kind: "dates", from: date, to: date };
  }
  return {
    kind: "values",
    values: typeof value === "number" ? span(value, value) : single(value),
  };
}
