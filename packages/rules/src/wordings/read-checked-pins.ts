import { printProblem, type Rulebook } from "@cokdyby/engine";
import { readFolder } from "../read-folder.ts";
import { type CheckedPins, checkPins } from "./check-pins.ts";
import type { PinnedSource } from "./pins.ts";
import { readPins } from "./read-pins.ts";
import { readReviews } from "./reviews.ts";

/**
 * Reads the pins of the package and checks every citation against them.
 *
 * @throws Error with every problem, one a line
 */
export function readCheckedPins(
  rulebook: Rulebook,
): CheckedPins & { readonly pins: readonly PinnedSource[] } {
  const pins = readPins();
  const checked = checkPins(rulebook, pins, readReviews(), readFolder());
  if (checked.problems.length === 0) return { ...checked, pins };
  throw new Error(checked.problems.map(printProblem).join("\n"));
}
