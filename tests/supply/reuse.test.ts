import { globSync, readdirSync, readFileSync } from "node:fs";
import { join, matchesGlob } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/supply/production.ts";

const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const BUILT = ["**/node_modules/**", "**/dist/**", ".git", ".git/**", "data/**", "test-results/**"];

/** The tables of REUSE.toml, each with its globs, its licence and whose work it is. */
const annotations = read("REUSE.toml")
  .split("[[annotations]]")
  .slice(1)
  .map((table) => ({
    globs: [...(/^path = \[(.*?)\]/ms.exec(table)?.[1] ?? "").matchAll(/"(.+?)"/g)].map(
      ([, glob = ""]) => glob,
    ),
    licence: /^SPDX-License-Identifier = "(.+)"$/m.exec(table)?.[1] ?? "none",
    holder: /^SPDX-FileCopyrightText = "(.+)"$/m.exec(table)?.[1],
  }));

/** In REUSE.toml `**` reaches files whose name begins with a dot too. */
const covers = (glob: string, file: string): boolean => glob === "**" || matchesGlob(file, glob);

test("every file of the repository has a licence and a holder", () => {
  const entries = globSync(["**", "**/.*", "**/.*/**"], {
    cwd: ROOT,
    exclude: BUILT,
    withFileTypes: true,
  });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
  expect(files).toContain(".ci/run");
  expect(files.length).toBeGreaterThan(1000);
  const covered = annotations.flatMap(({ globs, holder }) => (holder === undefined ? [] : globs));
  expect(files.filter((file) => !covered.some((glob) => covers(glob, file)))).toEqual([]);
});

test("the text of each licence that is named is there, and no other", () => {
  const named = new Set(annotations.map(({ licence }) => `${licence}.txt`));
  expect(readdirSync(join(ROOT, "LICENSES")).sort()).toEqual([...named].sort());
  expect(read("LICENSES/EUPL-1.2.txt")).toBe(read("LICENSE"));
});

test("the packages name the same licence", () => {
  const manifests = globSync(["package.json", "*/package.json", "packages/*/package.json"], {
    cwd: ROOT,
    exclude: ["**/node_modules/**"],
  });
  const others = manifests.filter((file) => JSON.parse(read(file)).license !== "EUPL-1.2");
  expect(others).toEqual([]);
});
