import { READING } from "../conditions/formula.ts";
import { YES } from "../diagram/chart.ts";
import { answersLeft } from "../diagram/chart-walks.ts";
import { type CompiledLaw, compile } from "../diagram/compile.ts";
import { FALSE, type Node } from "../diagram/diagram-store.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Status } from "../rulebook/rulebook.ts";
import { type Entangled, entangledIn } from "./entangled.ts";
import type { Finding } from "./finding.ts";
import { type GradeOf, grader } from "./grade.ts";
import { type Grounds, type GroundsOf, groundsIn } from "./grounds.ts";
import type { Known, Statements } from "./known.ts";
import { missingFacts } from "./missing.ts";
import { rememberIn } from "./remembered.ts";
import { settler } from "./settled.ts";
import type { Situation } from "./situation.ts";
import { choicesOf, dependsOn, outlookOf, readingRows, statusOf } from "./status.ts";
import { sufficientFacts } from "./sufficient.ts";
import { chartOfRoot, type View, viewOf, withReadings } from "./view.ts";

const compiledLaws = new WeakMap<Law, CompiledLaw>();

/** The diagrams of one wording of the law, made once. */
export function compiledOnce(law: Law): CompiledLaw {
  const known = compiledLaws.get(law);
  if (known !== undefined) return known;
  const [compiled] = compile([law]) as [CompiledLaw];
  compiledLaws.set(law, compiled);
  return compiled;
}

/** What the findings of one situation share. */
interface Desk {
  readonly situation: Situation;
  /** What is given or presumed. */
  readonly stated: Statements;
  readonly view: View;
  /** Without presumptions. */
  readonly bare: View;
  /** With one defaulted reading opened, by its level. */
  readonly opened: readonly {
    readonly reading: string;
    readonly level: number;
    readonly view: () => View;
  }[];
  readonly groundsOf: GroundsOf;
  readonly gradeOf: GradeOf;
  readonly entangled: Entangled;
}

/**
 * Decides outcomes in one situation, exactly: a status is `yes` or `no` if and only if every case
 * left gives that answer.
 *
 * @param outcomes ids the rulebook declares
 * @returns one finding for each, in the order asked
 */
export function decide(situation: Situation, outcomes: readonly string[]): Finding[] {
  const { compiled, read, known } = situation;
  const view = viewOf(compiled, known, withReadings(compiled, known.allowed, read.readings));
  const entangled = entangledIn(situation);
  const desk = once(() => deskFor(situation, view, entangled));
  const remember = rememberIn(situation, view, entangled);
  return outcomes.map((outcome) => remember(outcome, () => findingOf(desk(), outcome)));
}

function deskFor(situation: Situation, view: View, entangled: Entangled): Desk {
  const { compiled, read, known } = situation;
  const see = (what: Known, readings: ReadonlyMap<string, string>) =>
    viewOf(compiled, what, withReadings(compiled, what.allowed, readings));
  const settle = settler(compiled, view);
  return {
    situation,
    stated: new Map([...situation.given, ...situation.presumptions]),
    view,
    bare: see(situation.bare, read.readings),
    opened: read.defaulted.flatMap((reading) => {
      const level = compiled.space.byId.get(`${READING}${reading}`)?.level;
      if (level === undefined) return [];
      const others = new Map([...read.readings].filter(([id]) => id !== reading));
      return [{ reading, level, view: once(() => see(known, others)) }];
    }),
    groundsOf: groundsIn(compiled, settle),
    gradeOf: grader(compiled, settle, read.readings),
    entangled,
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function findingOf(desk: Desk, outcome: string): Finding {
  const { situation, stated, view } = desk;
  const { compiled } = situation;
  const root = compiled.outcomes.get(outcome) ?? FALSE;
  const turnsOn = new Uint8Array(compiled.space.variables.length);
  const outlook = outlookOf(compiled, view, root, turnsOn);
  const status = statusOf(outlook);
  const isOpen = status === "contested" || status === "unknown";
  const missingUnder = (readings: Readonly<Record<string, string>>) =>
    named(situation, stated, missingFacts(compiled, view, root, readings));
  const readings = status === "contested" ? dependsOn(compiled, outlook) : [];
  const choices = choicesOf(compiled, outlook, readings);
  return {
    outcome,
    status,
    dependsOn: readings,
    byReading: status === "contested" ? readingRows(choices, missingUnder) : [],
    defaulted: decidingDefaults(desk, root, status, turnsOn),
    missing: isOpen ? missingUnder({}) : [],
    presumed: decidingPresumptions(desk, root),
    sufficient:
      status === "unknown" ? [] : sufficientFacts(compiled, view, root, choices, desk.entangled),
    ...desk.groundsOf(outcome, status),
    grade: desk.gradeOf(outcome),
  };
}

/** Defaulted readings that would change the status, `contested` included, if opened. */
function decidingDefaults(
  { situation, opened }: Desk,
  root: Node,
  status: Status,
  turnsOn: Uint8Array,
): string[] {
  const { compiled } = situation;
  const isOpen = status === "contested" || status === "unknown";
  return opened
    .filter(({ level }) => isOpen || turnsOn[level] === 1)
    .filter(({ level, view }) => {
      const { support } = chartOfRoot(compiled, root, view().bites);
      return support.includes(level) && statusOf(outlookOf(compiled, view(), root)) !== status;
    })
    .map(({ reading }) => reading);
}

/** Presumptions in use whose facts would be missing if no presumption were used. */
function decidingPresumptions({ situation, bare }: Desk, root: Node): string[] {
  const { compiled, presumptions } = situation;
  if (presumptions.size === 0) return [];
  const { canBeYes, canBeNo } = outlookOf(compiled, bare, root);
  if (canBeYes === FALSE || canBeNo === FALSE) return [];
  const missing = new Set(named(situation, situation.given, missingFacts(compiled, bare, root)));
  return [...presumptions.keys()].filter((fact) => missing.has(fact));
}

/**
 * A computed age whose day of reckoning is not given is asked for by that day: with a birth date
 * known and the other date not, the date stands for the years.
 */
export function named(
  { compiled }: Situation,
  stated: Statements,
  missing: readonly string[],
): readonly string[] {
  const replaced = new Map<string, string>();
  for (const derivation of compiled.law.rulebook.derivations) {
    if (!("completedYears" in derivation)) continue;
    const { from, to } = derivation.completedYears;
    if (stated.has(from) && !stated.has(to) && !stated.has(derivation.fact)) {
      replaced.set(derivation.fact, to);
    }
  }
  if (replaced.size === 0) return missing;
  const ids = new Set(missing.map((fact) => replaced.get(fact) ?? fact));
  return compiled.law.rulebook.facts.map((each) => each.fact).filter((fact) => ids.has(fact));
}

/** The rules that carry a status which the outcome is known to have, and what they cite. */
export function groundsOf(
  { compiled, read, known }: Situation,
  outcome: string,
  status: Status,
): Grounds {
  const view = viewOf(compiled, known, withReadings(compiled, known.allowed, read.readings));
  return groundsIn(compiled, settler(compiled, view))(outcome, status);
}

/** The facts that a case gives but that do not belong in it. */
export function strayFacts({ compiled, read, known }: Situation): string[] {
  const { allowed, bites } = viewOf(compiled, known, known.allowed);
  return [...read.given.keys()].filter((fact) => {
    const belongs = compiled.belongs.get(fact);
    if (belongs === undefined) return false;
    return answersLeft(chartOfRoot(compiled, belongs, bites), allowed, YES) !== YES;
  });
}
