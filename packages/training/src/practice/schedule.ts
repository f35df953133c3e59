import { type Card, createEmptyCard, fsrs, Rating, State } from "ts-fsrs";

/** When an exercise comes again, as FSRS counts it. Plain data, as it is kept in a file. */
export interface Schedule {
  /** Time in UTC, ISO 8601. */
  readonly due: string;
  /** Days until recall falls to nine of ten. */
  readonly stability: number;
  /** From 1 to 10. */
  readonly difficulty: number;
  readonly state: (typeof STATES)[number];
  readonly reps: number;
  readonly lapses: number;
  /** Nothing before the first answer. */
  readonly lastReview?: string;
}

/** How an answer went. "Easy" is never given: marks do not tell how much effort they took. */
export type PracticeRating = "again" | "hard" | "good";

export const STATES = ["New", "Learning", "Review", "Relearning"] as const;
const GRADES = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good } as const;
/**
 * In days; a year on the law may be another. Of two ratings the better one gets a day more even at this bound, which
 * stays within the year.
 */
const LONGEST = 363;
const DAY = 86_400_000;

/** Of an exercise that was not seen yet. @param now ISO 8601, as everywhere here */
export function newSchedule(now: string): Schedule {
  return scheduleOf(createEmptyCard(new Date(now)));
}

/** After an answer. What is answered today does not come again today. */
export function rescheduled(before: Schedule, rating: PracticeRating, now: string): Schedule {
  // steps of minutes are for words; a case is not read twice within the hour
  const scheduler = fsrs({
    enable_fuzz: false,
    enable_short_term: false,
    maximum_interval: LONGEST,
  });
  const { lastReview = now } = before;
  // a clock that was put back, or the file of another device, has answers that are still to come
  const at = Math.max(Date.parse(now), Date.parse(lastReview));
  return scheduleOf(scheduler.next(cardOf(before), new Date(at), GRADES[rating]).card);
}

function scheduleOf(card: Card): Schedule {
  const { due, stability, difficulty, state, reps, lapses, last_review } = card;
  return {
    due: due.toISOString(),
    stability,
    difficulty,
    state: STATES[state] ?? "New",
    reps,
    lapses,
    ...(last_review === undefined ? {} : { lastReview: last_review.toISOString() }),
  };
}

function cardOf({ due, state, lastReview, ...numbers }: Schedule): Card {
  const days =
    lastReview === undefined ? 0 : Math.round((Date.parse(due) - Date.parse(lastReview)) / DAY);
  return {
    ...numbers,
    due: new Date(due),
    state: State[state],
    elapsed_days: 0,
    scheduled_days: days,
    learning_steps: 0,
    ...(lastReview === undefined ? {} : { last_review: new Date(lastReview) }),
  };
}
