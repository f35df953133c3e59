// Reads the rule files, the guide, the case bank, the plans of stories and the pins as they stand and prints everything that
// is wrong with them:
//
//   node --conditions=@cokdyby/source packages/rules/src/check.ts
import { readDecisionFiles } from "./decisions/read-decisions.ts";
import { readGuideFiles } from "./read-guide.ts";
import { readSource } from "./read-source.ts";
import { readStories } from "./read-stories.ts";
import { readCheckedPins } from "./wordings/read-checked-pins.ts";

try {
  const rulebook = readSource();
  readGuideFiles(rulebook);
  readDecisionFiles(rulebook);
  readStories(rulebook);
  const { resting } = readCheckedPins(rulebook);
  const { id, facts, outcomes, rules, digest } = rulebook;
  const counts = `${facts.length} facts, ${outcomes.length} outcomes, ${rules.length} rules`;
  console.log(`${resting.length} citations rest on pinned words`);
  console.log(`${id}: ${counts}, sha256 ${digest}`);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
