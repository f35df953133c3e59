import { EngineFault, type Result, type Rulebook, rulebookDigest } from "@cokdyby/engine";
import { builtRulebook } from "@cokdyby/engine/built-rulebook";
import { refused } from "./problems.ts";

/**
 * A rulebook that somebody hands over, to decide old receipts again: what `GET /v1/rulebooks/{digest}`
 * answers, or the `rulebook.json` of a build. Its digest is computed again: equal to the one that a signed
 * receipt names, it is the very rulebook that its signer had.
 *
 * @param value any value
 * @returns RULEBOOK_UNREADABLE, or RULEBOOK_CHANGED when it is not the one of its digest
 */
export function readRulebook(value: unknown): Result<Rulebook> {
  let rulebook: Rulebook;
  let computed: string;
  try {
    rulebook = builtRulebook(value);
    computed = rulebookDigest(rulebook);
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
    const detail =
      "this is no rulebook as JSON; GET /v1/rulebooks/{digest} of the service that made the receipt gives it";
    return refused("RULEBOOK_UNREADABLE", detail);
  }
  if (computed === rulebook.digest) return { ok: true, value: rulebook };
  return refused("RULEBOOK_CHANGED", "the rulebook is not the one of its digest: it was changed");
}
