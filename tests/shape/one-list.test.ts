import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const PACKAGES = join(import.meta.dirname, "../../packages");
const files = readdirSync(PACKAGES).flatMap((name) =>
  readdirSync(join(PACKAGES, name, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => `${name}/src/${path}`),
);

/** What is known in one place, and what writing it out looks like. */
test.each([
  ["how a key is escaped in a JSON pointer", /"~[01]"/, "engine/src/rulebook/json-pointer.ts"],
  ["which keys are forbidden", /"__proto__"/, "engine/src/rulebook/plain-data.ts"],
  [
    "all operators",
    /"notEqual",\s+"in",\s+"notIn",\s+"lessThan"/,
    "engine/src/rulebook/rule-language.ts",
  ],
])("one place says %s", (_what, written, place) => {
  const saying = files.filter((file) => written.test(readFileSync(join(PACKAGES, file), "utf8")));
  expect(saying).toEqual([place]);
});
