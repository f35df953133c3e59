// Puts each fault of mutants.yaml in, in a copy of the tree, and runs the test that has to fall by it:
//
//   pnpm mutants [id ...]      some of them, or all of an area; else all
//
// A mutant survives where that test still passes. The exit code is 1 where one did, or one could not be tried.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { createVitest } from "vitest/node";
import { type Mutant, ROOT, readMutants, timesIn } from "./mutants.ts";

/** Tests read rules from their files where what is built of them is older. */
const BUILT = "packages/rules/dist";

const asked = process.argv.slice(2);
const all = readMutants();
const unknown = asked.filter((id) => !all.some((each) => each.id === id || each.area === id));
if (unknown.length > 0) {
  console.error(`no mutant and no area is called ${unknown.join(", ")}; mutants.yaml lists them`);
  process.exit(2);
}
const chosen = all.filter(
  ({ id, area }) => asked.length === 0 || asked.includes(id) || asked.includes(area),
);

const copy = mkdtempSync(join(tmpdir(), "cokdyby-mutants-"));
process.on("exit", () => rmSync(copy, { recursive: true, force: true, maxRetries: 5 }));
process.on("SIGINT", () => process.exit(130));
process.on("SIGTERM", () => process.exit(143));
copyTree();
process.chdir(copy);
// each file by itself: a module that was made wrong for one run is not to stay for the next
const vitest = await createVitest({ root: copy, watch: false, isolate: true, reporters: [] });
await vitest.standalone();
/** By file and name of tests: those that pass in the tree as it is. */
const passing = new Map<string, readonly string[]>();
let fallen = 0;
for (const mutant of chosen) {
  const found = await tryOut(mutant);
  if (found === "fell") fallen += 1;
  console.log(`${found.padEnd(8)}  ${mutant.id}${found === "fell" ? "" : ` (${mutant.test})`}`);
}
await vitest.close();
console.log(`${fallen} of ${chosen.length} mutants fell`);
process.exit(fallen === chosen.length ? 0 : 1);

/** The tree as it is, without what is built of it, but the rulebook, which tests read. */
function copyTree(): void {
  const left = new Set([".git", "node_modules", "toolchain", "test-results"]);
  cpSync(ROOT, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => {
      const path = relative(ROOT, source).split(sep).join("/");
      return !left.has(path) && (path === BUILT || !/^packages\/[^/]+\/dist$/.test(path));
    },
  });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
}

/** @returns why it could not be tried, where it neither fell nor survived */
async function tryOut(mutant: Mutant): Promise<string> {
  const { file, from, to, test, named = "" } = mutant;
  const text = readFileSync(join(copy, file), "utf8");
  if (timesIn(text, from) !== 1) return `error: \`from\` stands ${timesIn(text, from)} times`;
  const meant = passing.get(`${test} ${named}`) ?? (await run(test, named)).passed;
  passing.set(`${test} ${named}`, meant);
  if (meant.length === 0) return "error: without it no such test passes";
  try {
    write(
      file,
      text.replace(from, () => to),
    );
    const { passed, failed } = await run(test, named);
    if (failed.some((name) => meant.includes(name))) return "fell";
    return passed.some((name) => meant.includes(name))
      ? "SURVIVED"
      : "error: with it the test cannot be loaded";
  } finally {
    write(file, text);
  }
}

function write(file: string, text: string): void {
  writeFileSync(join(copy, file), text);
  vitest.invalidateFile(join(copy, file));
}

/** The tests of one file, and by their names those that passed and those that failed. */
async function run(test: string, named: string) {
  vitest.setGlobalTestNamePattern(RegExp.escape(named));
  const { testModules } = await vitest.runTestFiles([join(copy, test)]);
  const tests = testModules.flatMap(({ children }) => [...children.allTests()]);
  const those = (state: "passed" | "failed") =>
    tests.filter((each) => each.result().state === state).map(({ fullName }) => fullName);
  return { passed: those("passed"), failed: those("failed") };
}
