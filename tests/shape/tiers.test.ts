import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DEEP_ONLY, FULL_ONLY } from "../../scripts/vitest/full-only.ts";
import SIZED from "../../scripts/vitest/sized-folders.json" with { type: "json" };

const ROOT = join(import.meta.dirname, "../..");

test.each([...FULL_ONLY, ...DEEP_ONLY])("%s names files that there are", (pattern) => {
  expect(globSync(pattern, { cwd: ROOT })).not.toEqual([]);
});

test("a file with fewer cases in the quick tier has them in tests that are tagged, where continuous integration looks for the cases that are left", () => {
  const files = globSync("{tests,packages/*/src}/**/*.test.{ts,tsx}", { cwd: ROOT }).sort();
  const holding = (what: RegExp) =>
    files.filter((file) => what.test(readFileSync(join(ROOT, file), "utf8")));
  const sized = holding(/\btags: "sized"|\bnot[Q]uick\b/);
  expect(sized).not.toEqual([]);
  expect(holding(/\b(?:runs\(\{\s*quick\b|portion\(|not[Q]uick\b)/)).toEqual(sized);
  expect(sized.filter((file) => !SIZED.some((folder) => file.startsWith(`${folder}/`)))).toEqual(
    [],
  );
  expect(sized.filter((file) => globSync(FULL_ONLY, { cwd: ROOT }).includes(file))).toEqual([]);
});
