import type { Path } from "./provision.ts";
import type { Provision } from "./wording.ts";
import { type Fingerprint, fingerprint } from "./words.ts";

/** A provision of which at least the fingerprint is known. */
export interface Known extends Fingerprint {
  readonly path: Path;
  /** Where they are at hand. */
  readonly words?: string;
}

/** Provisions whose words are at hand. */
export function knownOf(provisions: readonly Provision[]): readonly Known[] {
  return provisions.map(({ path, words }) => ({ path, words, ...fingerprint(words) }));
}
