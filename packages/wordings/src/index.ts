/** `@cokdyby/wordings`: the official words of an act, cut into provisions and compared. */

export { type Cited, readCitation, touches } from "./citation.ts";
export { CHANGES, type Change, type ChangeKind, compareWordings } from "./compare.ts";
export { type DatedSection, readDatedSection } from "./dated.ts";
export { type ActWords, type CitedInText, citationsInText } from "./in-text.ts";
export { type Known, knownOf } from "./known.ts";
export { compareLabels, comparePaths, nameOf, type Path, readName } from "./provision.ts";
export {
  type Format,
  MOST_BYTES,
  type ReadWording,
  readWording,
  WORDING_PROBLEMS,
  withinTime,
} from "./read-wording.ts";
export { diffWords, type WordChange } from "./word-diff.ts";
export type { Provision, Uncut, Wording } from "./wording.ts";
export { bare, type Fingerprint, fingerprint, normalise } from "./words.ts";
export { readWrittenCitation } from "./written-citation.ts";
