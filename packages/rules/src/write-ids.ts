// Writes the types of the rulebook's ids, which the sources import and git does not keep: `pnpm run ids`.
import { writeFileSync } from "node:fs";
import { IDS, idsOf } from "./ids-of.ts";
import { readSource } from "./read-source.ts";

try {
  writeFileSync(IDS, idsOf(readSource()));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
