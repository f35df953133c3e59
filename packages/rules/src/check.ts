// Reads the current rule files and prints everything that is wrong with them:
//
//   node --conditions=@cokdyby/source packages/rules/src/check.ts
import { readSource } from "./read-source.ts";

try {
  const { id, facts, outcomes, rules, digest } = readSource();
  const counts = `${facts.length} facts, ${outcomes.length} outcomes, ${rules.length} rules`;
  console.log(`${id}: ${counts}, sha256 ${digest}`);
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
