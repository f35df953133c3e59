import type { Result } from "@cokdyby/engine";

/** Every code that making and reading a receipt can report beside those of shapes, cases and amendments. */
export const RECEIPT_PROBLEMS = [
  "SEAL_FACT_NOT_GIVEN",
  "FACTS_SEALED",
  "RECEIPT_NOT_JSON",
  "RECEIPT_SAYS_MORE",
  "RULEBOOK_UNREADABLE",
  "RULEBOOK_CHANGED",
  "SIGNING_KEY_MISSING",
  "SIGNING_KEY_OPEN",
  "SIGNING_KEY_UNREADABLE",
] as const;

/** A whole record or rulebook that is not taken. */
export function refused(code: (typeof RECEIPT_PROBLEMS)[number], detail: string): Result<never> {
  return { ok: false, problems: [{ code, detail, pointer: "#" }] };
}
