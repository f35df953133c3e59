import { clashesIn } from "../decide/clashes.ts";
import { inputsOf, isValueDerivation } from "../decide/derived-values.ts";
import { type Situation, situate, withAbsent } from "../decide/situation.ts";
import type { Statement } from "../decide/statement.ts";
import { FALSE } from "../diagram/diagram-store.ts";
import { isEmpty, isSubset, without } from "../facts/value-set.ts";
import { changeFacts, derivedFacts } from "./changed-facts.ts";
import {
  type CorrectionSet,
  type IsMet,
  isMetAsAWhole,
  leastSets,
  minimalCorrectionSets,
  subjectKey,
} from "./correction-sets.ts";
import type { NormalForm, Subject } from "./negation-normal-form.ts";

/** Whether it is certain in a situation that a subject has one of some values. */
export type IsMetIn = (situation: Situation) => IsMet;

/** How often a set is widened by what its own needs bring about. */
const MOST_ROUNDS = 3;

/**
 * The minimal correction sets that can be met in a case: what follows from a fact that is changed
 * moves along, and what a limit forbids together with it has to give way, and is a need of the set too.
 *
 * @param most sets looked for before they are joined, those with the fewest needs first
 */
export function feasibleCorrectionSets(
  situation: Situation,
  form: NormalForm,
  isMetIn: IsMetIn,
  most: number,
): CorrectionSet[] {
  const { compiled, read } = situation;
  const { store, variables } = compiled.space;
  const bound = new Set(derivedFacts(compiled));
  for (const each of compiled.law.rulebook.derivations.filter(isValueDerivation)) {
    for (const fact of [each.fact, ...inputsOf(each)]) bound.add(fact);
  }
  // an outcome that the rule reads may turn with a fact that is changed
  const roots = outcomesIn(form).map((id) => compiled.outcomes.get(id) ?? FALSE);
  for (const node of [compiled.constraint, ...roots]) {
    for (const level of store.support(node)) bound.add(variables[level]?.id ?? "");
  }

  /** What is given once the needs of a set are met, and the case that it makes, where it is one. */
  const after = (set: CorrectionSet) => {
    const facts = [...set.values()].filter(({ subject }) => subject.kind === "fact");
    const moved = facts.map(({ subject, among }): [string, Statement] => [
      subject.id,
      { kind: "values", values: among },
    ]);
    const given = changeFacts(compiled, read.given, new Map(moved));
    return { given, next: situate(compiled, { ...read, given }) };
  };
  const isMetBeside = (set: CorrectionSet, next: Situation): IsMet => {
    const isMet = isMetIn(next);
    return (subject, among) => {
      const own = set.get(subjectKey(subject));
      return own === undefined ? isMet(subject, among) : isSubset(own.among, among);
    };
  };
  const isEnough = (set: CorrectionSet) => {
    const { next } = after(set);
    return next !== undefined && isMetAsAWhole(form, isMetBeside(set, next));
  };
  /** Sets of further needs, one of which a set that is not enough lacks. */
  const lackedBy = (set: CorrectionSet): CorrectionSet[] => {
    const { given, next } = after(set);
    return next === undefined
      ? givingWay(situation, given, set)
      : minimalCorrectionSets(form, isMetBeside(set, next));
  };
  const isBound = (set: CorrectionSet) =>
    [...set.values()].some(({ subject }) => bound.has(subject.id));

  // whether two numbers go together is known exactly of values without a gap
  const enoughOf = (set: CorrectionSet): CorrectionSet[] => {
    const parts = withoutGaps(set);
    return parts.length === 1 ? parts : parts.filter(isEnough);
  };

  const complete = (set: CorrectionSet, rounds: number): CorrectionSet[] => {
    if (isEnough(set)) return enoughOf(withoutSpare(set, isEnough));
    if (rounds === 0) return [];
    return lackedBy(set)
      .filter((each) => ![...each.keys()].some((key) => set.has(key)))
      .flatMap((each) => complete(new Map([...set, ...each]), rounds - 1));
  };

  const found: CorrectionSet[] = [];
  for (const set of minimalCorrectionSets(form, isMetIn(situation))) {
    if (found.length >= most) break;
    found.push(...(isBound(set) ? complete(set, MOST_ROUNDS) : [set]));
  }
  return leastSets(found, (set) => !isBound(set) || after(set).next !== undefined);
}

function outcomesIn(form: NormalForm): readonly string[] {
  if (form.kind !== "literal") return [...new Set(form.parts.flatMap(outcomesIn))];
  return form.subject.kind === "outcome" ? [form.subject.id] : [];
}

/** Most sets into which one is taken apart. */
const MOST_PARTS = 64;

/** The set taken apart, so that each need of a number is one span. */
function withoutGaps(set: CorrectionSet): CorrectionSet[] {
  let parts: CorrectionSet[] = [set];
  for (const [key, { subject, among }] of set) {
    if (among.kind !== "spans" || among.spans.length * parts.length > MOST_PARTS) continue;
    parts = among.spans.flatMap((each) =>
      parts.map(
        (part) => new Map([...part, [key, { subject, among: { kind: "spans", spans: [each] } }]]),
      ),
    );
  }
  return parts;
}

/** Leaves out needs one by one as long as the others are enough. */
function withoutSpare(
  set: CorrectionSet,
  isEnough: (fewer: CorrectionSet) => boolean,
): CorrectionSet {
  let kept = set;
  for (const key of set.keys()) {
    const fewer = new Map([...kept].filter(([other]) => other !== key));
    if (isEnough(fewer)) kept = fewer;
  }
  return kept;
}

/** What of a case has to be otherwise for the needs of a set to be met: one fact that clashes each. */
function givingWay(
  { compiled, read }: Situation,
  given: ReadonlyMap<string, Statement>,
  set: CorrectionSet,
): CorrectionSet[] {
  const [clash] = clashesIn(compiled, withAbsent(compiled, given));
  return (clash?.facts ?? []).flatMap((id): CorrectionSet[] => {
    const statement = given.get(id);
    const domain = read.law.facts.get(id)?.domain;
    if (statement?.kind !== "values" || domain === undefined) return [];
    const subject: Subject = { kind: "fact", id, domain };
    const among = without(domain, statement.values);
    return set.has(subjectKey(subject)) || isEmpty(among)
      ? []
      : [new Map([[subjectKey(subject), { subject, among }]])];
  });
}
