// Reads the rule files, the guide and the case bank as they stand and prints everything that is wrong with them:
//
//   node --conditions=@cokdyby/source packages/rules/src/check.ts
import { readDecisionFiles } from "./decisions/read-decisions.ts";
import { readGuideFiles } from "./read-guide.ts";
import { readSource } from "./read-source.ts";

try {
  const rulebook = readSource();
  readGuideFiles(rulebook);
  readDecisionFiles(rulebook);
  const { id, facts, outcomes, rules, digest } = rulebook;
  const counts = `${facts.length} facts, ${outcomes.length} outcomes, ${rules.length} rules`;
  console.log(`${id}: ${counts}, sha256 ${digest}`);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
