import fc from "fast-check";
import { expect, test } from "vitest";
import type { Item } from "../items/item.ts";
import type { Marks } from "../marks/marks-of.ts";
import {
  dueCards,
  EMPTY_PRACTICE,
  merged,
  nextDue,
  type Practice,
  practised,
  withItems,
  withoutItem,
} from "./practice.ts";

const START = "2026-01-01T08:00:00.000Z";
const item = (id: string) => ({ item: id }) as unknown as Item;
const days = (time: string) => (Date.parse(time) - Date.parse(START)) / 86_400_000;
const later = (count: number) => new Date(Date.parse(START) + count * 86_400_000).toISOString();

type Judged = Pick<Marks, "verdict" | "reason">;
const WRONG: Judged = { verdict: false, reason: "right" };
const FLUKE: Judged = { verdict: true, reason: "wrong" };
const PARTLY: Judged = { verdict: true, reason: "partly" };
const RIGHT: Judged = { verdict: true, reason: "right" };
const judged = fc.constantFrom(WRONG, FLUKE, PARTLY, RIGHT);

const dueOf = ({ cards }: Practice) => cards[0]?.schedule.due ?? "";
const one = withItems(EMPTY_PRACTICE, [item("a")], START);

/** A practice of one item after some answers, each given when it was due. */
const answered = fc.array(judged, { maxLength: 8 }).map((marks) =>
  marks.reduce(
    ({ practice, now }, each) => {
      const next = practised(practice, "a", each, now);
      return { practice: next, now: dueOf(next) };
    },
    { practice: one, now: START },
  ),
);

test("the better an answer, the later the item comes again, and never on the same day", () => {
  fc.assert(
    fc.property(answered, ({ practice, now }) => {
      const due = [WRONG, PARTLY, RIGHT].map((each) => dueOf(practised(practice, "a", each, now)));
      expect(due).toEqual(due.toSorted());
      for (const each of due) expect(days(each) - days(now)).toBeGreaterThanOrEqual(1);
      for (const each of due) expect(days(each) - days(now)).toBeLessThanOrEqual(365);
    }),
  );
});

test("a right verdict for a wrong reason counts as a wrong one", () => {
  fc.assert(
    fc.property(answered, ({ practice, now }) => {
      expect(practised(practice, "a", FLUKE, now)).toEqual(practised(practice, "a", WRONG, now));
    }),
  );
});

test("whoever is always right is asked at longer and longer intervals", () => {
  let practice = one;
  let now = START;
  const gaps = Array.from({ length: 5 }, () => {
    practice = practised(practice, "a", RIGHT, now);
    const gap = days(dueOf(practice)) - days(now);
    now = dueOf(practice);
    return gap;
  });
  expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
  expect(gaps.at(-1)).toBeGreaterThan(5 * (gaps[0] ?? 0));
});

test("what was answered wrongly comes first, then what was not seen yet, then what is due", () => {
  const four = withItems(EMPTY_PRACTICE, ["right", "wrong", "new", "later"].map(item), START);
  let practice = practised(four, "right", RIGHT, START);
  practice = practised(practice, "wrong", WRONG, START);
  practice = practised(practice, "later", RIGHT, later(39));
  const due = (now: string) => dueCards(practice, now).map((card) => card.item.item);
  expect(due(START)).toEqual(["new"]);
  expect(due(later(40))).toEqual(["wrong", "new", "right"]);
  expect(nextDue(practice, later(40))).toBe(practice.cards[3]?.schedule.due);
  expect(nextDue(EMPTY_PRACTICE, START)).toBeUndefined();
});

test("of two practices each item stays, with the later answer, whichever is added to which", () => {
  fc.assert(
    fc.property(answered, answered, ({ practice }, other) => {
      const theirs = withItems(other.practice, [item("b")], START);
      const both = merged(practice, theirs);
      expect(both.cards.map((card) => card.item.item)).toEqual(["a", "b"]);
      const reviews = [practice, theirs].map(({ cards }) => cards[0]?.schedule.lastReview ?? "");
      expect(both.cards[0]?.schedule.lastReview ?? "").toBe(reviews.toSorted()[1]);
      expect(merged(both, theirs)).toEqual(both);
    }),
  );
});

test("an item is there once, and one that is taken out is gone", () => {
  const twice = withItems(one, [item("a"), item("b"), item("b")], later(1));
  expect(twice.cards.map((card) => card.item.item)).toEqual(["a", "b"]);
  expect(withItems(twice, [item("a")], later(2))).toBe(twice);
  expect(withoutItem(twice, "a").cards.map((card) => card.item.item)).toEqual(["b"]);
});

test("an answer on a device whose clock runs behind the last answer is kept", () => {
  const ahead = practised(one, "a", RIGHT, later(3));
  const behind = practised(ahead, "a", WRONG, later(1));
  expect(behind.cards[0]?.schedule).toMatchObject({ reps: 2, lastReview: later(3) });
  expect(Date.parse(dueOf(behind))).toBeGreaterThan(Date.parse(later(3)));
});
