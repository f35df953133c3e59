import { intersect, isEmpty, isSubset, unite, type ValueSet, without } from "../facts/value-set.ts";
import type { NormalForm, Subject } from "./negation-normal-form.ts";

/** Whether it is certain that a subject has one of some values. */
export type IsMet = (subject: Subject, among: ValueSet) => boolean;

/** Literals of a normal form that are to come true together: what each subject would have to be. */
export type CorrectionSet = ReadonlyMap<
  string,
  { readonly subject: Subject; readonly among: ValueSet }
>;

/** Most sets kept on the way. */
const KEPT = 2_000;

/** Sets of two parts joined at most; of more, the ways of a part that are met already stand for it. */
const MOST_JOINED = 300;

/**
 * The minimal correction sets of a form that does not hold (Liffiton and Sakallah 2008): with all needs
 * of a set met, and all that is not in it as it is, the whole holds leaf by leaf; with a part of them it
 * need not. What is met already and would be changed by the set stays met. Sets that differ in values alone are not joined: see {@link leastSets}.
 *
 * @param isMet whether it is known that a subject has one of some values
 * @returns smaller sets first
 */
export function minimalCorrectionSets(form: NormalForm, isMet: IsMet): CorrectionSet[] {
  const count = occurrences(form, new Map());
  // what nothing else asks about is not changed by another need
  const mayLeaveOut: IsMet = (subject, among) =>
    count.get(subjectKey(subject)) === 1 && isMet(subject, among);
  const ways = waysTo(form, mayLeaveOut, isMet);
  const unmet = ways.map(
    (way) => new Map([...way].filter(([, { subject, among }]) => !isMet(subject, among))),
  );
  return minimal(unmet).sort((a, b) => a.size - b.size);
}

/**
 * Some sets as few and as short as can be, smaller ones first: joined where they differ in the values of
 * one subject. None holds values for which one of fewer subjects does.
 *
 * @param isPossible whether a case has the values of a set, asked of what is left of one beside those of fewer subjects
 */
export function leastSets(
  some: readonly CorrectionSet[],
  isPossible: (set: CorrectionSet) => boolean,
): CorrectionSet[] {
  const sets = merged(minimal(some)).sort((a, b) => a.size - b.size);
  const apart: CorrectionSet[] = [];
  for (const set of sets) {
    apart.push(...beyond(set, apart).filter((left) => left === set || isPossible(left)));
  }
  return merged(apart).sort((a, b) => a.size - b.size);
}

/** Whether a form holds for certain: by needs that are met, no other looked at. */
export function isMetAsAWhole(form: NormalForm, isMet: IsMet): boolean {
  const holds = (part: NormalForm): boolean => {
    if (part.kind !== "literal") {
      return part.kind === "all" ? part.parts.every(holds) : part.parts.some(holds);
    }
    const { subject, among } = part;
    const possible = intersect(subject.domain, among);
    return !isEmpty(possible) && (isSubset(subject.domain, among) || isMet(subject, possible));
  };
  return holds(form);
}

export function subjectKey({ kind, id }: Subject): string {
  return `${kind} ${id}`;
}

function occurrences(form: NormalForm, counts: Map<string, number>): Map<string, number> {
  if (form.kind === "literal") {
    const key = subjectKey(form.subject);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  } else for (const part of form.parts) occurrences(part, counts);
  return counts;
}

/** Every way in which the whole can come to hold, met needs included unless they may be left out. */
function waysTo(form: NormalForm, mayLeaveOut: IsMet, isMet: IsMet): CorrectionSet[] {
  if (form.kind === "literal") {
    const { subject, among } = form;
    const possible = intersect(subject.domain, among);
    if (isEmpty(possible)) return [];
    if (isSubset(subject.domain, among) || mayLeaveOut(subject, possible)) return [new Map()];
    return [new Map([[subjectKey(subject), { subject, among: possible }]])];
  }
  const parts = form.parts.map((part) => waysTo(part, mayLeaveOut, isMet));
  if (form.kind === "any") return minimal(parts.flat());
  const isAllMet = (way: CorrectionSet) =>
    [...way.values()].every(({ subject, among }) => isMet(subject, among));
  // the parts with the fewest ways first, so that there are few to join
  return [...parts]
    .sort((a, b) => a.length - b.length)
    .reduce<CorrectionSet[]>(
      (left, right) => {
        const met = left.length * right.length > MOST_JOINED ? right.filter(isAllMet) : [];
        const ways = met.length > 0 ? met : right;
        return minimal(left.flatMap((a) => ways.flatMap((b) => together(a, b))));
      },
      [new Map()],
    );
}

/** Both sets at once; nothing where they contradict each other. */
function together(a: CorrectionSet, b: CorrectionSet): CorrectionSet[] {
  const joined = new Map(a);
  for (const [key, { subject, among }] of b) {
    const other = joined.get(key);
    const both =
      other === undefined || other.among === among ? among : intersect(other.among, among);
    if (isEmpty(both)) return [];
    joined.set(key, { subject, among: both });
  }
  return [joined];
}

/** Those that no other asks less than; the smallest where there are very many. */
function minimal(sets: readonly CorrectionSet[]): CorrectionSet[] {
  const bitOf = new Map<string, number>();
  const bySize = sets
    .map((set) => ({ set, subjects: bitsOf(set, bitOf) }))
    .sort((a, b) => a.set.size - b.set.size);
  const kept: Masked[] = [];
  for (const each of bySize) {
    if (kept.length === KEPT) break;
    if (!kept.some((other) => asksNoMore(other, each))) kept.push(each);
  }
  return kept
    .filter((each) => !kept.some((other) => other !== each && asksNoMore(other, each)))
    .map(({ set }) => set);
}

/** A set, and its subjects as bits: most sets ask about something that another does not. */
interface Masked {
  readonly set: CorrectionSet;
  readonly subjects: readonly number[];
}

/** @param bitOf the bit of each subject met so far, 32 to a word; those of this set are added */
function bitsOf(set: CorrectionSet, bitOf: Map<string, number>): number[] {
  const words: number[] = [];
  for (const key of set.keys()) {
    const bit = bitOf.get(key) ?? bitOf.size;
    bitOf.set(key, bit);
    const word = bit >>> 5;
    while (words.length <= word) words.push(0);
    words[word] = (words[word] as number) | (1 << (bit & 31));
  }
  return words;
}

function asksNoMore(less: Masked, more: Masked): boolean {
  for (let word = 0; word < less.subjects.length; word++) {
    if (((less.subjects[word] as number) & ~(more.subjects[word] ?? 0)) !== 0) return false;
  }
  for (const [key, { among }] of less.set) {
    const other = more.set.get(key)?.among;
    if (other !== among && (other === undefined || !isSubset(other, among))) return false;
  }
  return true;
}

/** Sets that differ in the values of one subject only are one set. */
function merged(sets: readonly CorrectionSet[]): CorrectionSet[] {
  const out: CorrectionSet[] = [];
  for (const set of sets) {
    const at = out.findIndex((other) => differing(other, set) !== undefined);
    const key = at < 0 ? undefined : differing(out[at] as CorrectionSet, set);
    if (key === undefined) {
      out.push(set);
      continue;
    }
    const other = out[at] as CorrectionSet;
    const mine = set.get(key);
    const theirs = other.get(key);
    if (mine === undefined || theirs === undefined) continue;
    const { subject } = mine;
    out[at] = new Map([...other, [key, { subject, among: unite(theirs.among, mine.among) }]]);
  }
  return out.length === sets.length ? minimal(out) : merged(minimal(out));
}

/** The one subject in whose values two sets differ. */
function differing(a: CorrectionSet, b: CorrectionSet): string | undefined {
  if (a.size !== b.size || [...a.keys()].some((key) => !b.has(key))) return undefined;
  const other = [...a].filter(([key, { among }]) => {
    const values = b.get(key)?.among;
    return values !== undefined && !(isSubset(among, values) && isSubset(values, among));
  });
  const [only] = other;
  // an outcome is needed one way or the other: two sets
  if (other.length !== 1 || only === undefined || only[1].subject.kind === "outcome")
    return undefined;
  return only[0];
}

/** What a set asks where it does not ask all that some set of fewer subjects asks: disjoint sets. */
function beyond(set: CorrectionSet, others: readonly CorrectionSet[]): CorrectionSet[] {
  return others
    .filter((few) => few.size < set.size && [...few.keys()].every((key) => set.has(key)))
    .reduce<CorrectionSet[]>((parts, few) => parts.flatMap((part) => outside(part, few)), [set]);
}

function outside(set: CorrectionSet, few: CorrectionSet): CorrectionSet[] {
  const parts: CorrectionSet[] = [];
  let rest = set;
  for (const [key, { subject, among }] of few) {
    const own = rest.get(key)?.among ?? subject.domain;
    const [inside, left] = [intersect(own, among), without(own, among)];
    if (!isEmpty(left)) parts.push(withValues(rest, key, subject, left));
    if (isEmpty(inside)) return parts;
    rest = withValues(rest, key, subject, inside);
  }
  return parts;
}

function withValues(
  set: CorrectionSet,
  key: string,
  subject: Subject,
  among: ValueSet,
): CorrectionSet {
  return new Map([...set, [key, { subject, among }]]);
}
