import { readFileSync } from "node:fs";
import type { Guide } from "@cokdyby/engine";
import { loadRulebook } from "./load-rulebook.ts";

const BUILT = new URL("../dist/guide.json", import.meta.url);

// From our sources the YAML counts; its reader is loaded for that alone.
const source = import.meta.url.endsWith(".ts") ? await import("./read-guide.ts") : undefined;

let loaded: Guide | undefined;

/**
 * The guide that goes with the rulebook: the words of a charge, the next steps, the usual
 * evidence. In the browser, import `@cokdyby/rules/guide.json`.
 *
 * @throws Error when there is no build, or, from the sources, with every problem in its files
 */
export function loadGuide(): Guide {
  loaded ??= source?.readGuideFiles(loadRulebook()) ?? JSON.parse(readFileSync(BUILT, "utf8"));
  return loaded as Guide;
}
