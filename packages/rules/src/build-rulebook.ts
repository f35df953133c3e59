// The last step of the build: checks the rule files and writes them as one JSON file, dist/rulebook.json, and the phrase
// books, the recommendations, the guide, the case bank, the plans of stories and the pins as others, dist/phrases.json,
// dist/recommendations.json, dist/guide.json, dist/decisions.json, dist/stories.json and dist/pins.json. For each language
// what the page needs first of the rulebook and the guide, dist/law-cs.json and dist/guide-cs.json.
// Prints every problem with file, line and column, writes nothing and ends with 1 when there is one.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDecisionFiles } from "./decisions/read-decisions.ts";
import { guideAtHand, lawAtHand } from "./law-at-hand.ts";
import { PACKAGE } from "./read-folder.ts";
import { readGuideFiles } from "./read-guide.ts";
import { readPhrases } from "./read-phrases.ts";
import { readRecommendations } from "./read-recommendations.ts";
import { readSource } from "./read-source.ts";
import { readStories } from "./read-stories.ts";
import { readCheckedPins } from "./wordings/read-checked-pins.ts";

try {
  const rulebook = readSource();
  const phrases = readPhrases();
  const recommendations = readRecommendations();
  const guide = readGuideFiles(rulebook);
  const decisions = readDecisionFiles(rulebook);
  const stories = readStories(rulebook);
  const { pins, reviews } = readCheckedPins(rulebook);
  mkdirSync(join(PACKAGE, "dist"), { recursive: true });
  write("rulebook.json", rulebook);
  write("phrases.json", phrases);
  write("recommendations.json", recommendations);
  write("guide.json", guide);
  write("decisions.json", decisions);
  write("stories.json", stories);
  write("pins.json", { pins, reviews });
  for (const language of rulebook.languages) {
    write(`law-${language}.json`, lawAtHand(rulebook, phrases, language));
    write(`guide-${language}.json`, guideAtHand(guide, language, rulebook.languages));
  }
  console.error(`rulebook ${rulebook.id} ${rulebook.version}, sha256 ${rulebook.digest}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Whoever reads the file meanwhile finds the old one or the new one, never half of it. */
function write(name: string, value: unknown): void {
  const file = join(PACKAGE, "dist", name);
  writeFileSync(`${file}.new`, `${JSON.stringify(value)}\n`);
  renameSync(`${file}.new`, file);
}
