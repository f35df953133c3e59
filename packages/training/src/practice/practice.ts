import type { Item } from "../items/item.ts";
import type { Marks } from "../marks/marks-of.ts";
import { ratingOf } from "./rating-of.ts";
import { newSchedule, type PracticeRating, rescheduled, type Schedule } from "./schedule.ts";

/** The format of a practice file. */
export const PRACTICE_FORMAT = "cokdyby-practice/1";

/** An exercise of one's own practice. */
export interface PracticeCard {
  readonly item: Item;
  readonly schedule: Schedule;
  /** How the last answer went; nothing before the first. */
  readonly last?: PracticeRating;
}

/** One learner's practice; it names nobody. */
export interface Practice {
  readonly format: typeof PRACTICE_FORMAT;
  /** Each item once, in the order in which they were added. */
  readonly cards: readonly PracticeCard[];
}

/** Nothing to practise. */
export const EMPTY_PRACTICE: Practice = { format: PRACTICE_FORMAT, cards: [] };

/** Adds items that are not there yet. @param now time, ISO 8601 */
export function withItems(practice: Practice, items: readonly Item[], now: string): Practice {
  const known = new Set(practice.cards.map(({ item }) => item.item));
  const added = items
    .filter(
      ({ item }, at) => !known.has(item) && items.findIndex((each) => each.item === item) === at,
    )
    .map((item): PracticeCard => ({ item, schedule: newSchedule(now) }));
  return added.length === 0 ? practice : { ...practice, cards: [...practice.cards, ...added] };
}

/** Takes an item out. */
export function withoutItem(practice: Practice, item: string): Practice {
  return { ...practice, cards: practice.cards.filter((each) => each.item.item !== item) };
}

/** Two practices as one: of an item in both the one that was answered later stands. */
export function merged(practice: Practice, other: Practice): Practice {
  const theirs = new Map(other.cards.map((card) => [card.item.item, card]));
  const known = new Set(practice.cards.map(({ item }) => item.item));
  return {
    ...practice,
    cards: [
      ...practice.cards.map((card) => {
        const their = theirs.get(card.item.item);
        return their !== undefined && answeredAt(their) > answeredAt(card) ? their : card;
      }),
      ...other.cards.filter(({ item }) => !known.has(item.item)),
    ],
  };
}

function answeredAt({ schedule }: PracticeCard): string {
  return schedule.lastReview ?? "";
}

/** Puts the marks of an answer down: the better they are, the later the item comes again. */
export function practised(
  practice: Practice,
  item: string,
  marks: Pick<Marks, "verdict" | "reason">,
  now: string,
): Practice {
  const last = ratingOf(marks);
  const cards = practice.cards.map((card) =>
    card.item.item === item
      ? { ...card, last, schedule: rescheduled(card.schedule, last, now) }
      : card,
  );
  return { ...practice, cards };
}

/**
 * What is to be practised by now: first what was answered wrongly, then what was not seen yet, then what
 * is due; of equals what has been due the longest.
 */
export function dueCards({ cards }: Practice, now: string): readonly PracticeCard[] {
  const rank = ({ last }: PracticeCard) => (last === "again" ? 0 : last === undefined ? 1 : 2);
  return cards
    .filter(({ schedule }) => schedule.due <= now)
    .toSorted((a, b) => rank(a) - rank(b) || compare(a.schedule.due, b.schedule.due));
}

/** When the next item comes that is not due yet; nothing where there is none. */
export function nextDue({ cards }: Practice, now: string): string | undefined {
  return cards
    .map(({ schedule }) => schedule.due)
    .filter((due) => due > now)
    .toSorted()[0];
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
