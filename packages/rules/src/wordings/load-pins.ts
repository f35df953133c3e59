import { readFileSync } from "node:fs";
import type { PinnedSource } from "./pins.ts";

const BUILT = new URL("../../dist/pins.json", import.meta.url);

// From our sources the YAML counts; its reader is loaded for that alone.
const source = import.meta.url.endsWith(".ts") ? await import("./read-pins.ts") : undefined;

let loaded: readonly PinnedSource[] | undefined;

/**
 * The pins: for each provision of the acts that were read word by word, the days on which its words changed and what they
 * hash to. The words themselves are not kept.
 *
 * @throws Error when there is no build, or, from the sources, with what does not fit
 */
export function loadPins(): readonly PinnedSource[] {
  loaded ??= source?.readPins() ?? JSON.parse(readFileSync(BUILT, "utf8"));
  return loaded as readonly PinnedSource[];
}
