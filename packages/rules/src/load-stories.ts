import { readFileSync } from "node:fs";
import type { StoryPlan } from "@cokdyby/engine";
import { loadRulebook } from "./load-rulebook.ts";

const BUILT = new URL("../dist/stories.json", import.meta.url);

// From our sources the YAML counts; its reader is loaded for that alone.
const source = import.meta.url.endsWith(".ts") ? await import("./read-stories.ts") : undefined;

let loaded: Readonly<Record<string, StoryPlan>> | undefined;

/**
 * The checked plans by which cases are told, by language. In the browser, import `@cokdyby/rules/stories.json`.
 *
 * @throws Error when there is no build, or, from the sources, with every problem in the plans
 */
export function loadStories(): Readonly<Record<string, StoryPlan>> {
  loaded ??= source?.readStories(loadRulebook()) ?? JSON.parse(readFileSync(BUILT, "utf8"));
  return loaded as Readonly<Record<string, StoryPlan>>;
}
