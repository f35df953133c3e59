import { readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { expect, test } from "vitest";
import { BOUNDARY, FULL_ONLY } from "../../scripts/vitest/files-of-tiers.ts";
import { type Mutant, ROOT, readMutants, timesIn } from "./mutants.ts";

/* The list cannot rot: what it takes the place of and the tests that it names are there. `pnpm mutants` runs it. */

const mutants = readMutants();
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");

test("at least sixty faults are listed, each once, and at most five that only the full tier sees", () => {
  const ids = mutants.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ids).size).toBe(ids.length);
  expect(mutants.filter(({ full }) => full !== undefined).length).toBeLessThanOrEqual(5);
});

test.each(mutants)("$id takes the place of one text, and its test is there", (mutant: Mutant) => {
  const { file, from, to, breaks, test, named = "", suite, full } = mutant;
  expect(timesIn(read(file), from)).toBe(1);
  expect(to).not.toBe(from);
  expect(breaks).toMatch(/\.$/);
  expect([...BOUNDARY, ...FULL_ONLY].some((files) => matchesGlob(test, files))).toBe(
    full !== undefined,
  );
  // an example of a rule is a test too
  const written = [test, file, ...(suite === undefined ? [] : [suite])].map(read);
  expect(written.some((text) => text.includes(named))).toBe(true);
});
