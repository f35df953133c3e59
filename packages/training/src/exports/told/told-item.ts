/** An answer that can be ticked, in words. */
export interface ToldOption {
  /** The id of the option in the item. */
  readonly option: string;
  readonly label: string;
  /** Whether the key names it. */
  readonly isRight: boolean;
  /** What is said to a learner who ticks it: that it is right, or the misconception that it stands for. */
  readonly feedback: string;
}

/** A ground of the solution, and our paraphrase of what it says. */
export interface ToldReason {
  readonly ground: string;
  /** Empty for a fact. */
  readonly says: string;
}

/** An item in the words of one language: plain strings, no markup. */
export interface ToldItem {
  /** The id of the item. */
  readonly item: string;
  readonly language: "en" | "cs";
  /** Counts from 1 in its set. */
  readonly number: number;
  /** Gives nothing away. */
  readonly title: string;
  /** The story, sentence by sentence. */
  readonly story: readonly string[];
  /** What holds besides the story: law date, readings chosen, presumptions. */
  readonly given: readonly string[];
  readonly question: string;
  readonly prompts: {
    readonly verdict: string;
    readonly grounds: string;
    readonly essay: string;
  };
  /** What the questions of an item are called, where each stands alone. */
  readonly parts: {
    readonly verdict: string;
    readonly grounds: string;
    readonly essay: string;
  };
  /** Single choice; exactly one is right. */
  readonly verdicts: readonly ToldOption[];
  /** Multiple choice; one to ten are right. */
  readonly grounds: readonly ToldOption[];
  /** General feedback. */
  readonly solution: {
    readonly verdict: string;
    readonly restsOn: string;
    readonly reasons: readonly ToldReason[];
    /** What the key was computed from. */
    readonly basis: string;
  };
  readonly tags: readonly string[];
}

/** The told items of a set, in its order. */
export interface ToldSet {
  /** The id of the set. */
  readonly set: string;
  readonly title: string;
  readonly language: "en" | "cs";
  readonly items: readonly ToldItem[];
}
