/** `@cokdyby/rules/wordings`: which official words the rules rest on, and what a changed wording touches. */

export { loadPins } from "./load-pins.ts";
export {
  type Pin,
  type PinnedProvision,
  type PinnedSource,
  pinnedDays,
  pinnedOn,
  pinOn,
} from "./pins.ts";
