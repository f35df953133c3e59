import type { CaseInput } from "@cokdyby/engine";

/** A stretch of a told story that says certain facts. */
export interface Sentence {
  readonly text: string;
  /** The facts that the sentence says. Each fact of the case is said by at least one sentence. */
  readonly facts: readonly string[];
  /** Parts of `text` that differ from the story it is a twin of, as [from, to) in UTF-16 code units. */
  readonly changed?: readonly (readonly [number, number])[];
}

/** A story told from facts. */
export interface Story {
  readonly sentences: readonly Sentence[];
}

/**
 * Tells a case.
 *
 * @param before the case of which this is the twin, for the changed words
 */
export type StoryTeller = (told: CaseInput, language: "en" | "cs", before?: CaseInput) => Story;
