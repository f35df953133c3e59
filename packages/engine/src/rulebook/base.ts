import { derived, preset } from "../derived.ts";
import type { Rulebook } from "./rulebook.ts";

/** The rulebook that this one was amended from; nothing for one without amendments. */
export function baseOf(rulebook: Rulebook): Rulebook | undefined {
  return derived(rulebook, asWritten);
}

/** Says which rulebook one was amended from, before anybody asks. */
export function setBase(amended: Rulebook, base: Rulebook): void {
  preset(amended, asWritten, base);
}

function asWritten(_: Rulebook): Rulebook | undefined {
  return undefined;
}
