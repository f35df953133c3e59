import type { Rulebook } from "@cokdyby/engine";
import { digestOf } from "@cokdyby/engine/rulebook";
import { rulePartsIn } from "./rule-parts.ts";
import { type Signature, type Standing, standingOf } from "./signature.ts";

/**
 * sha256 of what a reader of a rule reads: its words, citations, days and conditions in every wording, with the named
 * conditions, readings and figures that these rest on. Examples are left aside: one more changes nothing that the rule says.
 *
 * @returns nothing when there is no such rule
 */
export function ruleDigest(rulebook: Rulebook, id: string): string | undefined {
  const parts = rulePartsIn(rulebook, id);
  if (parts === undefined) return undefined;
  const { examples: _, ...rule } = parts.rule;
  return digestOf({ ...parts, rule });
}

/** What of the signatures is said of a rule, by reader. */
export function ruleStanding(
  rulebook: Rulebook,
  signatures: readonly Signature[],
  id: string,
): readonly Standing[] {
  const read = { kind: "rule", id } as const;
  // most rules nobody read: their digest is not asked for
  const isRead = signatures.some((each) => each.kind === read.kind && each.id === id);
  return isRead ? standingOf(signatures, read, ruleDigest(rulebook, id)) : [];
}
