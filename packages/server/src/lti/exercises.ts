import type { Result } from "@cokdyby/engine";
import type { Answer } from "@cokdyby/training";

/** What a learner reached, and the most that could be reached. */
export interface Marks {
  readonly points: number;
  /** More than 0. */
  readonly of: number;
}

/** What launches need of exercises; what a set is made of is not known here. */
export interface Exercises {
  /** Looks whether choices make a set. @param choices JSON, as a link on the platform carries it */
  readonly check: (choices: unknown) => Result<unknown>;
  /** Marks answers. @param choices which {@link check} has let pass */
  readonly marks: (choices: unknown, answers: readonly Answer[]) => Promise<Result<Marks>>;
}
