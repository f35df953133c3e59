import type { Answer, TrainingSet } from "@cokdyby/training";

/** How far a learner is in a set. */
export interface Run {
  readonly name: string;
  readonly set: TrainingSet;
  /** Whether the link was made by other rules, so that the set may be another than the trainer's. */
  readonly isOther: boolean;
  /** Item → what is ticked so far. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The place of the item that is shown; behind the last one the answers are handed in. */
  readonly at: number;
  /** The code that was chosen in class; may be empty. */
  readonly learner: string;
  /** The launch by a learning platform to which the answers belong. */
  readonly launch?: string;
  /** The worked case that it is an exercise on, with feedback at once: only the last item is not handed in yet. */
  readonly about?: string;
  /** Nothing is revealed before it, and nothing can be changed after. */
  readonly handedIn: boolean;
}

export function beginRun({
  name,
  set,
  isOther = false,
  ...of
}: Pick<Run, "name" | "set" | "launch" | "about"> & { readonly isOther?: boolean }): Run {
  return { name, set, isOther, answers: {}, at: 0, learner: "", handedIn: false, ...of };
}

/** A run that takes over what was answered in another one of the same set; it is to be handed in once more. */
export function takingOver(run: Run, { answers, at, handedIn }: Run): Run {
  return { ...run, answers, at: handedIn ? run.set.items.length : at };
}

/** The same set once more. */
export function again(run: Run): Run {
  return { ...run, answers: {}, at: 0, handedIn: false };
}

export function answerIn({ answers }: Run, item: string): Answer {
  return answers[item] ?? { item, grounds: [] };
}

export function withVerdict(run: Run, item: string, verdict: string): Run {
  return withAnswer(run, { ...answerIn(run, item), verdict });
}

/** Ticks a ground, or takes the tick away. */
export function withGround(run: Run, item: string, ground: string, ticked: boolean): Run {
  const answer = answerIn(run, item);
  const others = answer.grounds.filter((each) => each !== ground);
  return withAnswer(run, { ...answer, grounds: ticked ? [...others, ground] : others });
}

/** Shows another item; behind the last one the answers are handed in. */
export function goTo(run: Run, at: number): Run {
  return { ...run, at: Math.max(0, Math.min(at, run.set.items.length)) };
}

/** Whether the item at a place is handed in. */
export function isHandedIn({ handedIn, about, set }: Run, at: number): boolean {
  return handedIn || (about !== undefined && at < set.items.length - 1);
}

/** An exercise on a case goes on with the item that its set was given. */
export function goingOn(run: Run, set: TrainingSet): Run {
  return { ...run, set, handedIn: false };
}

/** The places of the items without a verdict. */
export function openPlaces(run: Run): readonly number[] {
  return run.set.items.flatMap(({ item }, at) =>
    answerIn(run, item).verdict === undefined ? [at] : [],
  );
}

/** What is handed in: one answer for each item of which something was ticked. */
export function answersOf({ answers, set }: Run): readonly Answer[] {
  return set.items.flatMap(({ item }) => answers[item] ?? []);
}

function withAnswer(run: Run, answer: Answer): Run {
  return { ...run, answers: { ...run.answers, [answer.item]: answer } };
}
