import { canonicalJson, type Result } from "@cokdyby/engine";
import { refused } from "./problems.ts";

/**
 * Reads the text of a record.
 *
 * A text can contain more than the value that JSON makes of it: of a member that occurs twice only the
 * last counts, and a person reads the first. So the text must be as long as the value written out, white
 * space set aside.
 */
export function readReceipt(text: string): Result<unknown> {
  let value: unknown;
  let written: string;
  try {
    value = JSON.parse(text);
    written = canonicalJson(value);
  } catch {
    return refused("RECEIPT_NOT_JSON", "this is not JSON, so no record");
  }
  if (withoutSpace(text).length === written.length) return { ok: true, value };
  return refused(
    "RECEIPT_SAYS_MORE",
    "the text says more than what is signed: a member stands in it twice, or is spelt in an unusual way",
  );
}

function withoutSpace(text: string): string {
  return text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_all, words?: string) => words ?? "");
}
