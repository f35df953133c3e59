import { join } from "node:path";
import type { Rulebook } from "@cokdyby/engine";
import { readStoryPlan } from "@cokdyby/engine/read";
import type { StoryPlan } from "@cokdyby/engine/rulebook";
import { readByLanguage } from "./read-by-language.ts";
import { PACKAGE } from "./read-folder.ts";

/**
 * Reads the plans of stories from their YAML files, by language.
 *
 * @param rulebook the one whose cases they tell
 * @throws Error with everything that does not fit, each at its line
 */
export function readStories(
  rulebook: Rulebook,
  folder: string = join(PACKAGE, "stories"),
): Readonly<Record<string, StoryPlan>> {
  return readByLanguage(folder, (value) => readStoryPlan(value, rulebook));
}
