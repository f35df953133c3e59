import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { printProblem } from "@cokdyby/engine";
import { expect, test } from "vitest";
import { wordsOfPackage } from "./words-of-package.ts";

const ROOT = join(import.meta.dirname, "../../../..");

test("all catalogues are in order, and their modules are what `pnpm words` writes from them", () => {
  const read = wordsOfPackage(ROOT);
  expect(read.ok ? [] : read.problems.map(printProblem)).toEqual([]);
  const modules = read.ok ? read.value : new Map<string, string>();
  const kept = globSync("packages/words/src/{cli,training,web}/*.ts", { cwd: ROOT });
  const stale = [...new Set([...modules.keys(), ...kept])].filter(
    (file) => !kept.includes(file) || readFileSync(join(ROOT, file), "utf8") !== modules.get(file),
  );
  expect(stale).toEqual([]);
});
