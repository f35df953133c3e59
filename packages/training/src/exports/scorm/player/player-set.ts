/** An option as the player has it. */
export interface PlayerOption {
  readonly label: string;
  readonly isRight: boolean;
  readonly feedback: string;
}

/** An exercise as the player has it: all in words. */
export interface PlayerItem {
  readonly id: string;
  readonly title: string;
  /** "Exercise 1 of 10" */
  readonly of: string;
  readonly story: string;
  readonly given: readonly string[];
  readonly question: string;
  readonly verdictPrompt: string;
  readonly groundsPrompt: string;
  readonly verdicts: readonly PlayerOption[];
  readonly grounds: readonly PlayerOption[];
  /** Paragraphs; the reasons are a list between the second and the last. */
  readonly solution: {
    readonly verdict: string;
    readonly restsOn: string;
    readonly reasons: readonly string[];
    readonly basis: string;
  };
}

/** What the player says by itself; `{marks}`, `{of}` and `{percent}` are filled in while it runs. */
export type PlayerWords = Readonly<
  Record<
    | "start"
    | "resume"
    | "lead"
    | "theCase"
    | "known"
    | "commit"
    | "chooseFirst"
    | "next"
    | "toEnd"
    | "solution"
    | "marks"
    | "chosenRight"
    | "chosenWrong"
    | "missed"
    | "score"
    | "finished"
    | "notSent"
    | "alone",
    string
  >
>;

export type ScormVersion = "1.2" | "2004";

/** All that the player of a package needs, as JSON. */
export interface PlayerSet {
  readonly version: ScormVersion;
  readonly language: string;
  readonly title: string;
  /** Tells whether answers that the learning system kept belong to this set. */
  readonly mark: string;
  /** From which share of all marks the set is passed, 0 to 1; none: it is only completed. */
  readonly passShare: number | null;
  readonly words: PlayerWords;
  readonly items: readonly PlayerItem[];
}

/** What a learner ticked, as places in the lists of options. */
export interface PlayerAnswer {
  readonly verdict: number;
  readonly grounds: readonly number[];
}

/** By item; nothing where it was not answered. */
export type PlayerAnswers = readonly (PlayerAnswer | undefined)[];
