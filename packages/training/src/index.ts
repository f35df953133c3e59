/** Exercises computed from a rulebook. Knows no law, no page and no Node. */

export type {
  Answer,
  Basis,
  GroundOption,
  Item,
  Key,
  Misconception,
  Pin,
  Text,
  VerdictOption,
} from "./item/item.ts";
export type { Sentence, Story, StoryTeller } from "./story/story.ts";
