// The last step of the build: checks the rule files and writes them as one JSON file, dist/rulebook.json.
// Prints every problem with file, line and column, writes nothing and ends with 1 when there is one.
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGE } from "./read-folder.ts";
import { readSource } from "./read-source.ts";

try {
  const rulebook = readSource();
  const file = join(PACKAGE, "dist", "rulebook.json");
  mkdirSync(join(PACKAGE, "dist"), { recursive: true });
  // whoever reads the file meanwhile finds the old one or the new one, never half of it
  writeFileSync(`${file}.new`, `${JSON.stringify(rulebook)}\n`);
  renameSync(`${file}.new`, file);
  console.error(`rulebook ${rulebook.id} ${rulebook.version}, sha256 ${rulebook.digest}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
