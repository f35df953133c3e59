import type { Rulebook } from "@cokdyby/engine";
import type { PhraseBook } from "@cokdyby/engine/explain";
import type { SayOf } from "@cokdyby/words";
import type { toldWords } from "@cokdyby/words/training/told";
import type { StoryTeller } from "../../story/story.ts";

/** Says the words about items; `sayIn(toldWords, language)` makes it. */
export type SayTold = SayOf<typeof toldWords>;

/** All that puts an item into the words of one language. */
export interface Telling {
  readonly language: "en" | "cs";
  readonly rulebook: Rulebook;
  /** The phrase book of the language. */
  readonly phrases: PhraseBook;
  /** The words of the language. */
  readonly words: SayTold;
  readonly teller: StoryTeller;
}
