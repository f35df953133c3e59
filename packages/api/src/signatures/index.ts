/** `@cokdyby/api/signatures`: which of our rules and worked cases a lawyer has read, in which wording. */

export { ruleDigest, ruleStanding } from "./rule-digest.ts";
export { rulePartsIn } from "./rule-parts.ts";
export {
  readSignatures,
  type Signature,
  type Standing,
  standingOf,
  VERDICTS,
  withSignatures,
} from "./signature.ts";
