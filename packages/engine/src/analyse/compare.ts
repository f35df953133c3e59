import { READING } from "../conditions/formula.ts";
import { type CompiledLaw, compile } from "../diagram/compile.ts";
import { FALSE, type Node, TRUE } from "../diagram/diagram-store.ts";
import { type Law, lawOn, wordingStarts } from "../rulebook/law-on.ts";
import type { Condition, IsoDate, Rulebook } from "../rulebook/rulebook.ts";
import { casesOf, countCases, isFact, readingChoice, readingsInEffect } from "./cases.ts";
import { type Intention, intentionOf, type Meant } from "./intention.ts";
import {
  type ComparedLaws,
  changeOf,
  examplesUnder,
  type OutcomeChange,
  type Turn,
} from "./outcome-change.ts";
import type { LabelOf } from "./points.ts";
import { projectionAtoms } from "./projection-atoms.ts";

/** All that differs between two laws; where nothing does, a certificate. */
export interface Comparison {
  readonly base: { readonly lawDate: IsoDate; readonly digest: string };
  readonly amended: { readonly lawDate: IsoDate; readonly digest: string };
  readonly space: { readonly cases: string };
  /** The readings in effect at one option, stated or by default; every other is open. */
  readonly readings: Readonly<Record<string, string>>;
  readonly identical: boolean;
  readonly certificate?: {
    readonly outcomes: number;
    readonly cases: string;
    readonly says: "every outcome is the same function";
  };
  /** Where nothing that differs is in force yet: the first day on which something is. */
  readonly differsFrom?: IsoDate;
  readonly outcomes: readonly OutcomeChange[];
  readonly underOtherReadings: ChangesUnderOtherReadings;
  /** Where it was said what is meant. */
  readonly intention?: Intention;
}

/** Outcomes that change only once readings that stand at their default are opened. */
export interface ChangesUnderOtherReadings {
  readonly outcomes: readonly string[];
  /** The readings at their default on which these changes turn. */
  readonly readings: readonly string[];
}

/** What of two laws is compared, and over which cases. */
export interface CompareOptions {
  readonly readings?: Readonly<Record<string, string>>;
  readonly where?: Condition;
  readonly outcomes?: readonly string[];
  /** What the amended law is meant to change; the rest are side effects. */
  readonly meant?: readonly Meant[];
  /** Most patterns for one outcome in one direction. */
  readonly limit?: number;
  readonly labelOf: LabelOf;
}

/** A law to compare, and the date it is asked for. */
export interface DatedLaw {
  readonly law: Law;
  readonly lawDate: IsoDate;
}

/**
 * Compares two laws over all cases and readings: which outcomes flip, in how many legally distinct
 * cases, and in what kinds of case, each kind a minimal pattern in the atoms of the outcome's own
 * rules. No presumption is used. Both laws are compiled into one space; equal outcomes are the same
 * node, so that "nothing changes" is proved, not sampled.
 */
export function compare(base: DatedLaw, amended: DatedLaw, options: CompareOptions): Comparison {
  const { meant } = options;
  const further = [options.where, ...(meant ?? []).map(({ where }) => where)].flatMap((each) =>
    each === undefined ? [] : [each],
  );
  const [before, after] = compile([base.law, amended.law], { further }) as [
    CompiledLaw,
    CompiledLaw,
  ];
  const { space } = before;
  const { store } = space;
  const choice = readingChoice(space, after.law.rulebook, options.readings);
  const where = options.where === undefined ? TRUE : before.nodeOf(options.where);
  const cases = casesOf([before, after], choice, where);
  const compared = { before, after, choice, cases, options };
  const laws: ComparedLaws = { ...compared, exampleOf: examplesUnder(compared) };
  const declared = after.law.rulebook.outcomes.map((each) => each.outcome);
  const { outcomes = declared } = options;
  const asked = declared.filter((each) => outcomes.includes(each));
  const turns: Turn[] = [];
  for (const outcome of asked) {
    const was = store.restrict(before.outcomes.get(outcome) ?? FALSE, choice);
    const is = store.restrict(after.outcomes.get(outcome) ?? FALSE, choice);
    if (was === is) continue;
    for (const [from, target] of [
      ["yes", store.minus(was, is)],
      ["no", store.minus(is, was)],
    ] as const) {
      if (store.intersects(target, cases.allowed)) turns.push({ outcome, from, target });
    }
  }
  const changes = turns.map((turn) => {
    const atoms = projectionAtoms(turn.outcome, before, after, choice);
    return changeOf(laws, turn, atoms).change;
  });
  const changed = new Set(turns.map(({ outcome }) => outcome));
  const others = asked.filter((outcome) => !changed.has(outcome));
  const count = countCases(space, TRUE, cases.once).toString();
  const differsFrom =
    changes.length > 0
      ? undefined
      : laterDifference(base.law.rulebook, amended.law.rulebook, amended.lawDate);
  const stamp = ({ law, lawDate }: DatedLaw) => ({ lawDate, digest: law.rulebook.digest });
  return {
    base: stamp(base),
    amended: stamp(amended),
    space: { cases: count },
    readings: readingsInEffect(space, after.law.rulebook, options.readings),
    identical: changes.length === 0,
    ...(changes.length > 0
      ? {}
      : {
          certificate: {
            outcomes: asked.length,
            cases: count,
            says: "every outcome is the same function" as const,
          },
        }),
    ...(differsFrom === undefined ? {} : { differsFrom }),
    outcomes: changes,
    underOtherReadings: changesUnderOtherReadings(before, after, where, others, options.readings),
    ...(meant === undefined ? {} : { intention: intentionOf(laws, turns, meant) }),
  };
}

/** Which of some outcomes change where every reading that stands at its default is opened. */
function changesUnderOtherReadings(
  before: CompiledLaw,
  after: CompiledLaw,
  where: Node,
  outcomes: readonly string[],
  stated: Readonly<Record<string, string>> = {},
): ChangesUnderOtherReadings {
  const { space } = before;
  const { store } = space;
  const defaulted = after.law.rulebook.readings.flatMap(({ reading, default: option }) =>
    option === undefined || Object.hasOwn(stated, reading) ? [] : [reading],
  );
  const open = Object.fromEntries(defaulted.map((reading) => [reading, "open"]));
  const choice = readingChoice(space, after.law.rulebook, { ...stated, ...open });
  const differing = outcomes.flatMap((outcome) => {
    const was = before.outcomes.get(outcome) ?? FALSE;
    const is = after.outcomes.get(outcome) ?? FALSE;
    return was === is ? [] : [{ outcome, node: store.restrict(store.xor(was, is), choice) }];
  });
  if (differing.length === 0) return { outcomes: [], readings: [] };
  const { allowed } = casesOf([before, after], choice, where);
  const turnsOn = new Set<number>();
  const changed = differing.filter(({ node }) => {
    const under = store.exists(store.and(node, allowed), isFact(space));
    for (const level of store.support(under)) turnsOn.add(level);
    return under !== FALSE;
  });
  const levelOf = (reading: string) => space.byId.get(`${READING}${reading}`)?.level ?? -1;
  return {
    outcomes: changed.map(({ outcome }) => outcome),
    readings: defaulted.filter((reading) => turnsOn.has(levelOf(reading))),
  };
}

/** The first day after a day on which two laws differ that are one law on the day itself; nothing where there is none. */
function laterDifference(base: Rulebook, amended: Rulebook, on: IsoDate): IsoDate | undefined {
  const differs = (day: IsoDate) => wordsOf(lawOn(base, day)) !== wordsOf(lawOn(amended, day));
  if (differs(on)) return undefined;
  const starts = new Set([...wordingStarts(base), ...wordingStarts(amended)]);
  return [...starts].sort().find((day) => day > on && differs(day));
}

/** All of a law that amendments can change and an answer can turn on. */
function wordsOf({ rules, parameters }: Law): string {
  const told = rules.map(({ rule, wording }) => {
    const { rule: id, concludes, layer, exceptionTo } = rule;
    return [id, concludes, layer, exceptionTo, wording.when];
  });
  return JSON.stringify([told, [...parameters]]);
}
