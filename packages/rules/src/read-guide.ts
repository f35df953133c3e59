import { printProblem, type Rulebook } from "@cokdyby/engine";
import type { Guide } from "@cokdyby/engine/guide";
import { readGuide } from "@cokdyby/engine/read";
import { filesBelow } from "./read-folder.ts";
import { readRecommendations } from "./read-recommendations.ts";

/**
 * Reads the guide from its YAML files: the words of the sentence, the next steps, the usual evidence.
 *
 * @param rulebook the one that it goes with
 * @throws Error with every problem in it, one a line with file, line and column
 */
export function readGuideFiles(rulebook: Rulebook): Guide {
  const levelOf = new Map(
    readRecommendations().flatMap((each) =>
      each.kind === "recommendation" ? [[each.id, each.level] as const] : [],
    ),
  );
  const guide = readGuide(new Map(filesBelow("guide")), rulebook, levelOf);
  if (guide.ok) return guide.value;
  throw new Error(guide.problems.map(printProblem).join("\n"));
}
