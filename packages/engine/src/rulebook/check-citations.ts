import { type Check, expectKnown } from "./check.ts";
import type { Citation } from "./rulebook.ts";
import { member } from "./source-map.ts";

/** Checks that each citation names a declared source. */
export function checkCitations(
  check: Check,
  citations: readonly Citation[],
  pointer: string,
): void {
  for (const [index, citation] of citations.entries()) {
    checkCitation(check, citation, member(pointer, index));
  }
}

export function checkCitation(check: Check, citation: Citation, pointer: string): void {
  expectKnown(check, "sources", citation.source, member(pointer, "source"));
}
