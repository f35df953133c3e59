/** `@cokdyby/words`: the form of catalogues, and what says them. The catalogues themselves are `@cokdyby/words/web/*`, `/cli/*` and `/training/*`. */
export {
  type Arguments,
  type Catalogue,
  type KeyOf,
  LANGUAGES,
  type Language,
  type PlainKeyOf,
  type Say,
  type SayOf,
  sayIn,
} from "./catalogue.ts";
