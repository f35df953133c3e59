import { readyToHold } from "../derived.ts";
import type { Rulebook } from "./rulebook.ts";

/** A rulebook frozen all the way down; what is derived from it is still kept with it. */
export function freezeRulebook(rulebook: Rulebook): Rulebook {
  return freeze(readyToHold(rulebook));
}

/** Freezes plain data all the way down, in place, and gives it back. What is frozen already is left alone. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) freeze(member);
  return Object.freeze(value);
}
