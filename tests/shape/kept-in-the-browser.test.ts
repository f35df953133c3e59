import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

test("docs/storage.md names everything that the page keeps, and nothing else", () => {
  const sources = globSync("packages/web/src/**/*.{ts,tsx}", { cwd: ROOT })
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .map((path) => readFileSync(join(ROOT, path), "utf8"));
  const kept = new Set(sources.flatMap((text) => text.match(/(?<=")cokdyby\.[\w.-]+(?=")/g) ?? []));
  const page = readFileSync(join(ROOT, "docs/storage.md"), "utf8");
  const told = new Set(page.match(/(?<=`)cokdyby\.(?!sqlite)[\w.-]+(?=`)/g));
  expect([...told].sort()).toEqual([...kept].sort());
});
