/** `@cokdyby/engine/read`: rule files to a checked rulebook. Apart from the engine, since YAML is large. */
export type { SourcedValue } from "../rulebook/normalize.ts";
export {
  date,
  factInput,
  id,
  listOf,
  span,
  strict,
  textIn,
  words,
} from "../rulebook/shape-parts.ts";
export { fitShape } from "../rulebook/shape-problems.ts";
export type { SourceMap } from "../rulebook/source-map.ts";
export { parseYaml } from "./parse-yaml.ts";
export { placeWithin } from "./place-within.ts";
export { readAmendment } from "./read-amendment.ts";
export { readGuide } from "./read-guide.ts";
export { readRulebook } from "./read-rulebook.ts";
export { readStoryPlan } from "./read-story-plan.ts";
