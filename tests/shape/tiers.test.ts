import { globSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { BOUNDARY, DEEP_ONLY, FULL_ONLY } from "../../scripts/vitest/files-of-tiers.ts";

const ROOT = join(import.meta.dirname, "../..");

test.each([...BOUNDARY, ...FULL_ONLY, ...DEEP_ONLY])("%s names files that there are", (pattern) => {
  expect(globSync(pattern, { cwd: ROOT })).not.toEqual([]);
});
