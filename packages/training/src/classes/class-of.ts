import { canonicalJson } from "@cokdyby/engine/rulebook";
import type { Answer, Item, Misconception } from "../items/item.ts";
import type { Fraction } from "../marks/fraction.ts";
import { type Marks, marksOf } from "../marks/marks-of.ts";
import type { TrainingResult } from "../results/result.ts";
import type { TrainingSet } from "../sets/set.ts";
import { type SetAside, sortResults } from "./set-aside.ts";

/** Of fewer no breakdown is shown: it would tell of single learners. */
export const LEAST_LEARNERS = 5;

/** Something with how many learners it holds of. */
export interface Counted<Of> {
  readonly of: Of;
  readonly count: number;
}

/** How a class answered one item. */
export interface ItemRow {
  readonly item: string;
  /** Of these the rest is told. */
  readonly answered: number;
  readonly right: number;
  /** Verdict → how many chose it, in the order offered. */
  readonly verdicts: readonly Counted<string>[];
  /** Right verdicts on a wrong reason. */
  readonly wrongReason: number;
  /** Right grounds, with how many missed each, the most missed first. */
  readonly missed: readonly Counted<string>[];
  /** What wrong verdicts and ticks stand for, the commonest first. */
  readonly misconceptions: readonly Counted<Misconception>[];
}

/** What a class as a whole shows. */
export interface Breakdown {
  /** One for each item that at least five answered, in the order of the set. */
  readonly rows: readonly ItemRow[];
  /** Right grounds over all rows, the one with the largest share of misses first. */
  readonly missed: readonly {
    readonly ground: string;
    readonly missed: number;
    readonly asked: number;
  }[];
  /** Over all rows, the commonest first; that something does not decide is said of one item alone. */
  readonly misconceptions: readonly Counted<Misconception>[];
  /** Items in the order in which they are worth discussing, see {@link classOf}. */
  readonly discuss: readonly string[];
}

/** The results of a class. */
export interface TrainingClass {
  /** Results that count. */
  readonly learners: number;
  readonly setAside: readonly SetAside[];
  /** Left out where fewer than five learners handed in. */
  readonly breakdown?: Breakdown;
}

/**
 * Puts the results of a class together: which items went wrong, which grounds were missed, which errors
 * are common, and what to discuss first. That is the item with the largest share of wrong verdicts; of
 * equal ones the one on which most right verdicts stand on a wrong reason, then the one of whose wrong
 * verdicts one was chosen most, then the first of the set. No learner is named anywhere.
 *
 * @param values what was handed in: result files in any order; each is read, and what does not count is
 *   set aside with the reason
 */
export function classOf(set: TrainingSet, values: readonly unknown[]): TrainingClass {
  const { results, setAside } = sortResults(set, values);
  const learners = results.length;
  if (learners < LEAST_LEARNERS) return { learners, setAside };
  const rows = set.items
    .map((item) => rowOf(item, answersTo(item, results)))
    .filter(({ answered }) => answered >= LEAST_LEARNERS);
  return {
    learners,
    setAside,
    breakdown: {
      rows,
      missed: missedIn(rows),
      misconceptions: counted(rows.flatMap(({ misconceptions }) => misconceptions)).filter(
        ({ of }) => of.kind !== "doesNotDecide",
      ),
      discuss: rows
        .toSorted((a, b) => firstDifference(urgency(a, set), urgency(b, set)))
        .map(({ item }) => item),
    },
  };
}

function answersTo({ item }: Item, results: readonly TrainingResult[]): readonly Answer[] {
  return results.flatMap(({ answers }) => answers.filter((each) => each.item === item));
}

function rowOf(item: Item, answers: readonly Answer[]): ItemRow {
  const marked = answers.map((answer) => ({ answer, marks: marksOf(item, answer) }));
  const count = (holds: (marks: Marks, answer: Answer) => boolean) =>
    marked.filter(({ marks, answer }) => holds(marks, answer)).length;
  const once = <Of>(of: Of): Counted<Of> => ({ of, count: 1 });
  return {
    item: item.item,
    answered: answers.length,
    right: count(({ verdict }) => verdict),
    verdicts: item.verdicts.map(({ verdict }) => ({
      of: verdict,
      count: count((_, answer) => answer.verdict === verdict),
    })),
    wrongReason: count(({ verdict, reason }) => verdict && reason === "wrong"),
    missed: item.key.grounds
      .map((ground) => ({ of: ground, count: count(({ missed }) => missed.includes(ground)) }))
      .toSorted((a, b) => b.count - a.count),
    misconceptions: counted(
      marked.flatMap((each) => errorsIn(item, each.answer, each.marks)).map(once),
    ),
  };
}

/** What an answer got wrong, each error once. */
function errorsIn(item: Item, answer: Answer, { wrong }: Marks): readonly Misconception[] {
  const chosen = [
    ...item.verdicts.filter(({ verdict }) => verdict === answer.verdict),
    ...item.grounds.filter(({ ground }) => wrong.includes(ground)),
  ];
  const errors = chosen.flatMap(({ misconception }) => misconception ?? []);
  return [...new Map(errors.map((error) => [canonicalJson(error), error])).values()];
}

function missedIn(rows: readonly ItemRow[]): Breakdown["missed"] {
  const asked = new Map<string, { ground: string; missed: number; asked: number }>();
  for (const { missed, answered } of rows) {
    for (const { of: ground, count } of missed) {
      const before = asked.get(ground) ?? { ground, missed: 0, asked: 0 };
      asked.set(ground, { ground, missed: before.missed + count, asked: before.asked + answered });
    }
  }
  // shares are compared without dividing
  return [...asked.values()].toSorted((a, b) => b.missed * a.asked - a.missed * b.asked);
}

/** Adds up what is the same, the commonest first. */
function counted<Of>(all: readonly Counted<Of>[]): readonly Counted<Of>[] {
  const counts = new Map<string, Counted<Of>>();
  for (const { of, count } of all) {
    const key = canonicalJson(of);
    const before = counts.get(key)?.count ?? 0;
    counts.set(key, { of, count: before + count });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}

/** What an item is ordered by: shares as exact fractions, the larger first. */
function urgency(
  { item, answered, right, wrongReason, verdicts }: ItemRow,
  { items }: TrainingSet,
): readonly Fraction[] {
  const key = items.find((each) => each.item === item)?.key.verdict;
  const wrong = verdicts.filter(({ of }) => of !== key).map(({ count }) => count);
  return [answered - right, wrongReason, Math.max(0, ...wrong)].map((points) => ({
    points,
    of: answered,
  }));
}

function firstDifference(a: readonly Fraction[], b: readonly Fraction[]): number {
  for (const [at, { points, of }] of a.entries()) {
    const other = b[at];
    const difference = other === undefined ? 0 : other.points * of - points * other.of;
    if (difference !== 0) return difference;
  }
  return 0;
}
