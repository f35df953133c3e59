import type { Result } from "@cokdyby/engine";
import { canonicalJson } from "@cokdyby/engine/rulebook";
import { refused } from "./problems.ts";

/**
 * Reads the text of a record.
 *
 * A text can contain more than the value that JSON makes of it: of a member that occurs twice only the
 * last counts, and a person reads the first. So the text must consist of the same tokens as the value written
 * out, in whatever order: then no member is hidden by another, and nothing is spelt in another way.
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
  if (tokensOf(text) === tokensOf(written)) return { ok: true, value };
  return refused(
    "RECEIPT_SAYS_MORE",
    "the text says more than what is signed: a member stands in it twice, or is spelt in an unusual way",
  );
}

/** The tokens of a JSON text, sorted, one a line. */
function tokensOf(text: string): string {
  const tokens = text.match(/"(?:[^"\\]+|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g) ?? [];
  return tokens.sort().join("\n");
}
