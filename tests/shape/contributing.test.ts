import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { evaluate } from "@cokdyby/engine";
import { readRulebook } from "@cokdyby/engine/read";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const ROOT = join(import.meta.dirname, "../..");
const RULES = join(ROOT, "packages/rules");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const guide = read("CONTRIBUTING.md");

const pages = ["README.md", ...globSync(["*.md", "packages/*/README.md"], { cwd: ROOT })];

describe.each([...new Set(pages)])("%s", (page) => {
  test("links to files that exist", () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = ""]) => to);
    expect(links.filter((to) => !existsSync(join(ROOT, dirname(page), to)))).toEqual([]);
  });
});

test("every package has a README", () => {
  const manifests = globSync("packages/*/package.json", { cwd: ROOT });
  const without = manifests.filter((file) => !existsSync(join(ROOT, dirname(file), "README.md")));
  expect(without).toEqual([]);
});

test("the files and folders that CONTRIBUTING names exist, and so do its commands", () => {
  const named = [...guide.matchAll(/`?((?:packages|tests|docs)\/[\w./-]+)/g)].map(([, path = ""]) =>
    path.replace(/\.$/, ""),
  );
  const written = [...guide.matchAll(/<!-- (\S+) -->/g)].map(([, path]) => path);
  expect(named.length).toBeGreaterThan(15);
  const missing = named.filter((path) => !written.includes(path) && !existsSync(join(ROOT, path)));
  expect(missing).toEqual([]);

  const scripts = Object.keys(JSON.parse(read("package.json")).scripts);
  const called = [...guide.matchAll(/`?pnpm ([a-z:]+)/g)].map(([, name = ""]) => name);
  expect(called.filter((name) => name !== "exec" && !scripts.includes(name))).toEqual([]);
});

test("the provision that CONTRIBUTING adds is read with the others, and its examples come out", () => {
  const [, path = "", block = ""] =
    /<!-- packages\/rules\/(\S+) -->\n\s*```yaml\n([\s\S]*?)```/.exec(guide) ?? [];
  const text = block.replace(/^ {3}/gm, "");
  const names = globSync("**/*.yaml", {
    cwd: RULES,
    exclude: [
      "node_modules/**",
      "{archive,cases,decisions,guide,phrases,recommendations,stories,wordings}/**",
    ],
  });
  const files = new Map(names.map((name) => [name, readFileSync(join(RULES, name), "utf8")]));
  expect(files.has(path)).toBe(false);
  const rulebook = readRulebook(files.set(path, text));
  if (!rulebook.ok) throw new Error(JSON.stringify(rulebook.problems, null, 2));

  const { concludes, inForce, examples } = parse(text);
  expect(examples.length).toBe(2);
  for (const { facts, expect: wanted } of examples) {
    const input = { facts, on: inForce.from };
    const result = evaluate(rulebook.value, input, { today: "2026-11-25" }, [concludes]);
    expect(result.ok && result.value.findings[concludes]?.status).toBe(wanted);
  }
});
