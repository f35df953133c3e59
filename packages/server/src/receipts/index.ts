/** Signed records of decisions: made, sealed, verified, decided again. */

export { type DecidedReceipt, decideReceipt } from "./decide-receipt.ts";
export type { Integrity } from "./integrity.ts";
export { isReceiptFor } from "./is-receipt-for.ts";
export { readPublicKey } from "./keys.ts";
export { makeReceipt, type ReceiptSetting, signReceipt } from "./make-receipt.ts";
export { RECEIPT_PROBLEMS } from "./problems.ts";
export { readReceipt } from "./read-receipt.ts";
export { readRulebook } from "./read-rulebook.ts";
export type { Reproduction } from "./reproduce.ts";
export type { Difference, Differences, RulesOfToday } from "./rules-of-today.ts";
export { newSalts, type Opening, openingOf, openingShape } from "./seal.ts";
export { openSigner, readSigner, type Signer } from "./signer.ts";
export {
  type Verdict,
  type Verification,
  type VerifyOptions,
  verifyReceipt,
} from "./verify-receipt.ts";
