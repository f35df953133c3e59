import { printProblem, type Rulebook } from "@cokdyby/engine";
import { readBeside, readFolder } from "../read-folder.ts";
import { type CheckedPins, checkPins } from "./check-pins.ts";
import { readCitedDays } from "./cited-days.ts";
import type { PinnedSource } from "./pins.ts";
import { readPins } from "./read-pins.ts";
import { type Review, readReviews } from "./reviews.ts";

/**
 * Reads the pins of the package and checks every citation against them.
 *
 * @throws Error with every problem, one a line
 */
export function readCheckedPins(
  rulebook: Rulebook,
): CheckedPins & { readonly pins: readonly PinnedSource[]; readonly reviews: readonly Review[] } {
  const pins = readPins();
  const reviews = readReviews();
  const days = readCitedDays();
  const files = readFolder();
  const checked = checkPins({ rulebook, pins, reviews, days, files, beside: readBeside() });
  if (checked.problems.length === 0) return { ...checked, pins, reviews: reviews.reviews };
  throw new Error(checked.problems.map(printProblem).join("\n"));
}
