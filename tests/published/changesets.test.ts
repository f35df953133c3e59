import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const copy = mkdtempSync(join(tmpdir(), "release-"));
const read = (file: string): string => readFileSync(join(copy, file), "utf8");
const versionOf = (name: string): string =>
  JSON.parse(read(`packages/${name}/package.json`)).version;

const changed = '---\n"@cokdyby/engine": patch\n---\n\nFixed: something invented.\n';
const shared = '---\n"@cokdyby/cli": minor\n---\n\nAdded: something else.\n';
let before: Readonly<Record<string, string>>;

/** A release in a copy of what a release reads: the changesets that wait, and two invented ones. */
beforeAll(() => {
  const files = [
    "package.json",
    "pnpm-workspace.yaml",
    "packages/engine/src/version.ts",
    "scripts/release/engine-version.ts",
    ...globSync(["packages/*/package.json", "{examples,tests,bench}/package.json"], { cwd: ROOT }),
    ...globSync("scripts/*/package.json", { cwd: ROOT }),
    ...globSync(".changeset/*", { cwd: ROOT }),
  ];
  for (const file of files) cpSync(join(ROOT, file), join(copy, file), { recursive: true });
  writeFileSync(join(copy, ".changeset/invented.md"), changed);
  writeFileSync(join(copy, ".changeset/another.md"), shared);
  before = Object.fromEntries(["engine", "api", "cli"].map((name) => [name, versionOf(name)]));
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@example.org", ...words], {
      cwd: copy,
    });
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "--message=Begin");
  execFileSync(join(ROOT, "node_modules/.bin/changeset"), ["version"], { cwd: copy });
  execFileSync(process.execPath, ["scripts/release/engine-version.ts"], { cwd: copy });
});
afterAll(() => rmSync(copy, { recursive: true }));

test("a release tells every change in the CHANGELOG of its package, and none waits any longer", () => {
  expect(read("packages/engine/CHANGELOG.md")).toContain("Fixed: something invented.");
  expect(read("packages/cli/CHANGELOG.md")).toContain("Added: something else.");
  for (const file of globSync(".changeset/*.md", { cwd: ROOT })) {
    const text = readFileSync(join(ROOT, file), "utf8");
    const [, packages = "", firstLine = ""] = /^---\n([\s\S]*?)---\s+(.*)/.exec(text) ?? [];
    for (const [, name] of packages.matchAll(/"@cokdyby\/(\w+)"/g)) {
      expect(read(`packages/${name}/CHANGELOG.md`)).toContain(firstLine);
    }
  }
  expect(globSync("*.md", { cwd: join(copy, ".changeset") })).toEqual(["README.md"]);
});

test("it raises the versions, one for all that is released together", () => {
  expect(versionOf("engine")).not.toBe(before.engine);
  expect(versionOf("cli")).not.toBe(before.cli);
  expect(versionOf("api")).toBe(versionOf("cli"));
});

test("the engine's source names its new version", () => {
  expect(read("packages/engine/src/version.ts")).toContain(JSON.stringify(versionOf("engine")));
});

test("what is private to the repository is not released", () => {
  const told = globSync("**/CHANGELOG.md", { cwd: copy, exclude: ["**/node_modules/**"] });
  expect(told.every((file) => dirname(dirname(file)) === "packages")).toBe(true);
  expect(existsSync(join(copy, "tests/CHANGELOG.md"))).toBe(false);
});
