import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** Codes in the lists of each step: `const X_PROBLEMS = [...]` and the like. */
function codesInSource(): Set<string> {
  const codes = new Set<string>();
  for (const name of readdirSync(join(ROOT, "packages"))) {
    const folder = join(ROOT, "packages", name, "src");
    for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!/\.tsx?$/.test(path) || /\.test\.tsx?$/.test(path)) continue;
      const text = readFileSync(join(folder, path), "utf8");
      const lists = text.matchAll(
        /const (?:\w+_PROBLEMS|READ_CODES|CASE_WARNINGS)\b[^=]*= \[([\s\S]*?)\]/g,
      );
      for (const list of lists) {
        for (const code of (list[1] ?? "").matchAll(/"([A-Z][A-Z0-9_]+)"/g)) {
          codes.add(code[1] as string);
        }
      }
    }
  }
  return codes;
}

test("every code is in docs/errors.md, and every code there is in the code", () => {
  const page = readFileSync(join(ROOT, "docs/errors.md"), "utf8");
  const documented = new Set([...page.matchAll(/`([A-Z][A-Z0-9_]{3,})`/g)].map((each) => each[1]));
  const inSource = codesInSource();
  // raised beside the lists: the limits of a case name themselves
  inSource.add("CLASHING_FACTS").add("OUTCOME_UNKNOWN");
  expect([...inSource].filter((code) => !documented.has(code))).toEqual([]);
  expect([...documented].filter((code) => !inSource.has(code as string))).toEqual([]);
});
