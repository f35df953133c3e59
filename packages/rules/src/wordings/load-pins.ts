import { readFileSync } from "node:fs";
import type { PinnedSource } from "./pins.ts";
import type { Review } from "./reviews.ts";

const BUILT = new URL("../../dist/pins.json", import.meta.url);

// From our sources the YAML counts; its reader is loaded for that alone.
const isSource = import.meta.url.endsWith(".ts");
const pinsFile = isSource ? await import("./read-pins.ts") : undefined;
const reviewsFile = isSource ? await import("./reviews.ts") : undefined;

interface Built {
  readonly pins: readonly PinnedSource[];
  readonly reviews: readonly Review[];
}

let loaded: Built | undefined;

function load(): Built {
  loaded ??=
    pinsFile === undefined || reviewsFile === undefined
      ? JSON.parse(readFileSync(BUILT, "utf8"))
      : { pins: pinsFile.readPins(), reviews: reviewsFile.readReviews().reviews };
  return loaded as Built;
}

/**
 * The pins: for each provision of the acts that were read word by word, the days on which its words changed and what they
 * hash to. The words themselves are not kept.
 *
 * @throws Error when there is no build, or, from the sources, with what does not fit
 */
export function loadPins(): readonly PinnedSource[] {
  return load().pins;
}

/** The changes of words inside the days of a rule that whoever keeps the rules looked at, and what they found. */
export function loadReviews(): readonly Review[] {
  return load().reviews;
}
