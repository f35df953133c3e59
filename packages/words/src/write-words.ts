// Checks all catalogues and writes the module of each:
//
//   pnpm words            or: node --conditions=@cokdyby/source packages/words/src/write-words.ts
//
// Prints everything that is wrong, with file and line, writes nothing then and ends with 1.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { printProblem } from "@cokdyby/engine";
import { wordsOfPackage } from "./check/words-of-package.ts";

const ROOT = join(import.meta.dirname, "../../..");

const read = wordsOfPackage(ROOT);
if (read.ok) {
  const written = globSync("packages/words/src/{cli,training,web}/*.ts", { cwd: ROOT });
  for (const file of written) if (!read.value.has(file)) rmSync(join(ROOT, file));
  for (const [file, text] of read.value) {
    mkdirSync(dirname(join(ROOT, file)), { recursive: true });
    if (!written.includes(file) || readFileSync(join(ROOT, file), "utf8") !== text) {
      writeFileSync(join(ROOT, file), text);
    }
  }
  console.error(`words: ${read.value.size} catalogues, all in order`);
} else {
  for (const problem of read.problems) console.error(printProblem(problem));
  console.error(`words: ${read.problems.length} to mend; nothing was written`);
  process.exitCode = 1;
}
