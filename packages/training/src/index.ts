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
export {
  type RestingSentence,
  restingTeller,
  type StoryPlans,
  storyTeller,
  type TitleMaker,
  titleMaker,
} from "./story/story-teller.ts";
