import { READING } from "../conditions/formula.ts";
import { isValueDerivation } from "../decide/derived-values.ts";
import { exceptionApplies } from "../decide/situation.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { valueAt } from "../diagram/diagram-queries.ts";
import type { Allowed, Node } from "../diagram/diagram-store.ts";
import { classesOf, onlyClass, representative, type Variable } from "../diagram/space.ts";
import {
  type Answers,
  EITHER,
  NEVER,
  threeTerminalDiagramOf,
  YES,
} from "../diagram/three-terminal-diagram.ts";
import { reachableAnswers } from "../diagram/three-terminal-queries.ts";
import { firstOf, members, type ValueSet } from "../facts/value-set.ts";
import type { FactInput, Presumption, Scalar } from "../rulebook/rulebook.ts";
import { belongsInSome, commonValues, contains, usualClass } from "./cases.ts";
import { waysWithDates } from "./example-dates.ts";
import { type ExampleRuns, runsUnder } from "./example-runs.ts";

/** The answers of a function in the cases that some classes leave. */
type AnswersWith = (open: Allowed) => Answers;

/** A case that can be run: facts and the readings it was found under. */
export interface RunnableCase {
  readonly facts: Readonly<Record<string, FactInput>>;
  readonly readings: Readonly<Record<string, string>>;
}

/** A witness as a case: every fact that belongs, with a value of its class, and the readings. */
export function caseOf(
  laws: readonly CompiledLaw[],
  witness: ArrayLike<number>,
): { facts: Record<string, Scalar>; readings: Record<string, string> } {
  const [compiled] = laws as [CompiledLaw];
  const { store, byId, variables } = compiled.space;
  const facts: Record<string, Scalar> = {};
  for (const { fact, absent } of compiled.law.rulebook.facts) {
    const variable = byId.get(fact);
    if (variable === undefined) continue;
    if (!valueAt(store, belongsInSome(laws, variable), witness)) continue;
    const values = variable.classes[witness[variable.level] as number] as ValueSet;
    if (absent !== undefined && contains(values, absent)) continue;
    const common = commonValues(laws, variable, witness[variable.level] as number);
    const usual = representative(variable, witness[variable.level] as number);
    facts[fact] = contains(common, usual) ? usual : firstOf(common);
  }
  const readings: Record<string, string> = {};
  for (const variable of variables) {
    if (variable.kind !== "reading") continue;
    const values = variable.classes[witness[variable.level] as number] as ValueSet;
    readings[variable.id.slice(READING.length)] = String(firstOf(values));
  }
  return { facts, readings };
}

/**
 * The smallest part of a case that makes a function true whatever the rest turns out to be, put before
 * each law as any case is: with its presumptions, and with the days that it needs. Found by dropping
 * facts, the last of the rulebook first.
 *
 * @param laws those under which the case can be run
 * @param witness one class for each level
 * @param holds the function, readings included
 * @param allowed every allowed assignment, {@link Cases.allowed}: what is left out may turn out to
 *   make a fact that is kept one that does not belong
 * @param stated the readings asked for; a case runs with those in effect
 * @param runs under the same laws; shared where several cases are looked for
 */
export function smallestCase(
  laws: readonly CompiledLaw[],
  witness: ArrayLike<number>,
  holds: Node,
  allowed: Node,
  stated: Readonly<Record<string, string>> = {},
  runs: ExampleRuns = runsUnder(laws),
): RunnableCase {
  const [compiled] = laws as [CompiledLaw];
  const whole = caseOf(laws, witness);
  const { store, variables, byId } = compiled.space;
  const readings = new Map(Object.entries(whole.readings));
  const diagram = threeTerminalDiagramOf(store, holds, allowed);
  const answersWith: AnswersWith = (open) => reachableAnswers(diagram, open, EITHER);
  const told = variables.map((variable, level) => onlyClass(variable, witness[level] as number));
  const settles = (facts: Allowed | undefined) => {
    if (facts === undefined) return false;
    const open = facts.map((classes, level) => {
      const { kind, id } = variables[level] as Variable;
      if (kind === "fact") return classes;
      return readings.has(id.slice(READING.length)) ? (told[level] as Uint8Array) : null;
    });
    return answersWith(open) === YES;
  };
  /** The facts as they are told, and whether they make the function true on each day. */
  const toldAs = (kept: readonly string[]) => {
    const stated = Object.fromEntries(kept.map((fact) => [fact, whole.facts[fact] as Scalar]));
    const ways = waysWithDates(compiled, stated);
    const settling = ways.find((each) => runs(each).every((run) => settles(run().open)));
    return {
      facts: settling ?? (ways.at(-1) as (typeof ways)[number]),
      isEnough: settling !== undefined,
    };
  };

  const all = Object.keys(whole.facts);
  const leftOpen = leavingOpen(compiled, told, answersWith);
  const guess = leastPart(all, (fewer) => settles(leftOpen(new Set(fewer))));
  let { facts, isEnough } = toldAs(guess);
  if (!isEnough) {
    // a day that is told may take away a presumption, or give another number: mostly the numbers are enough besides
    const withNumbers = all.filter((fact) => guess.includes(fact) || isWorkedOut(compiled, fact));
    const enough = toldAs(withNumbers).isEnough ? withNumbers : all;
    ({ facts } = toldAs(leastPart(enough, (fewer) => toldAs(fewer).isEnough)));
  }
  for (const [reading, option] of Object.entries(whole.readings)) {
    const asked = stated[reading];
    if (asked !== undefined && asked !== "open") {
      readings.set(reading, asked);
      continue;
    }
    readings.delete(reading);
    const isRead = diagram.reads[byId.get(READING + reading)?.level ?? -1] === 1;
    if (isRead && !runs(facts).every((run) => settles(run().open))) readings.set(reading, option);
  }
  return { facts, readings: Object.fromEntries(readings) };
}

/** Whether a fact has a value that is worked out from others. */
function isWorkedOut({ law }: CompiledLaw, fact: string): boolean {
  return law.rulebook.derivations.some((each) => each.fact === fact && isValueDerivation(each));
}

/** Some things without those that can be left out, the last ones first: what a case is about stands at the beginning. */
function leastPart(
  all: readonly string[],
  isEnough: (some: readonly string[]) => boolean,
): readonly string[] {
  return all.reduceRight((kept, each) => {
    const fewer = kept.filter((other) => other !== each);
    return isEnough(fewer) ? fewer : kept;
  }, all);
}

/**
 * What a case that states some facts leaves open, as far as classes tell: a quick guess at what
 * {@link ExampleRuns} say. Presumptions are added one after the other in rulebook order, and one that would
 * leave no case is not used.
 *
 * @param told the class of each level in the whole case
 * @returns for the facts stated, the classes of each level
 */
function leavingOpen(
  compiled: CompiledLaw,
  told: readonly Uint8Array[],
  answersWith: AnswersWith,
): (stated: ReadonlySet<string>) => (Uint8Array | null)[] {
  const { space, law } = compiled;
  const { variables } = space;
  const untold = variables.map((variable, level) => {
    const absent = law.facts.get(variable.id)?.declaration.absent;
    if (variable.kind === "reading") return told[level] as Uint8Array;
    return absent === undefined ? null : classesOf(variable, members([absent]));
  });
  const presumed = presumedClasses(compiled);
  return (stated) => {
    const open = variables.map(({ id }, level) =>
      stated.has(id) ? (told[level] as Uint8Array) : (untold[level] ?? null),
    );
    const presumptions = presumed.filter(
      ({ fact, unlessStated, isExcepted }) =>
        !stated.has(fact) && !unlessStated.some((each) => stated.has(each)) && !isExcepted(open),
    );
    const all = [...open];
    for (const { level, only } of presumptions) all[level] = only;
    if (answersWith(all) !== NEVER) return all;
    for (const { level, only } of presumptions) {
      open[level] = only;
      if (answersWith(open) === NEVER) open[level] = null;
    }
    return open;
  };
}

/**
 * The presumed classes of the facts that have one, in rulebook order; not where another presumption takes
 * their place.
 */
function presumedClasses(compiled: CompiledLaw) {
  const { law, space } = compiled;
  const isPresumed = (id: string) => law.facts.get(id)?.declaration.presumed !== undefined;
  return law.rulebook.facts.flatMap(({ fact, presumed }) => {
    const variable = space.byId.get(fact);
    const usual = variable === undefined || presumed === undefined ? -1 : usualClass(law, variable);
    const unlessStated = presumed?.unlessStated ?? [];
    if (variable === undefined || usual < 0 || unlessStated.some(isPresumed)) return [];
    const isExcepted = (open: Allowed) =>
      exceptionApplies(compiled, presumed as Presumption, { allowed: open, refinements: [] });
    const only = onlyClass(variable, usual);
    return [{ fact, level: variable.level, only, unlessStated, isExcepted }];
  });
}
