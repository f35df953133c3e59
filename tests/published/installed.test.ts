import { cpSync, existsSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyFolder, manifestOf, pack, removeFolders, run } from "./packed.ts";

const TSC = join(import.meta.dirname, "../../node_modules/.bin/tsc");
const project = emptyFolder();

/** Where a package lies that the package in this folder needs. */
function needed(name: string, folder: string): string {
  let from = realpathSync(folder);
  while (!existsSync(join(from, "node_modules", name))) {
    if (from === dirname(from)) throw new Error(`${name} is not installed`);
    from = dirname(from);
  }
  return realpathSync(join(from, "node_modules", name));
}

/** All that the packages in these folders need, with what those need. */
function allNeeded(folders: readonly string[], found = new Set<string>()): Set<string> {
  for (const folder of folders) {
    for (const name of Object.keys(manifestOf(join(folder, "package.json")).dependencies ?? {})) {
      const at = needed(name, folder);
      if (name.startsWith("@cokdyby/") || found.has(at)) continue;
      found.add(at);
      allNeeded([at], found);
    }
  }
  return found;
}

/** Archives of them: npm finds there what it would ask the registry for. */
async function archived(folders: Iterable<string>): Promise<readonly string[]> {
  const into = emptyFolder();
  return Promise.all(
    [...folders].map(async (folder, index) => {
      const archive = join(into, `${index}.tgz`);
      // a copy: files that the store of packages keeps once would come into the archive once
      const copy = join(into, String(index), "package");
      cpSync(folder, copy, { recursive: true, filter: (path) => !path.endsWith("/node_modules") });
      await run("tar", ["-czf", archive, "-C", dirname(copy), "package"]);
      return archive;
    }),
  );
}

const write = (file: string, text: string) => writeFileSync(join(project, file), text);

beforeAll(async () => {
  const packed = await pack([
    "@cokdyby/engine",
    "@cokdyby/wordings",
    "@cokdyby/rules",
    "@cokdyby/api",
  ]);
  const others = await archived(allNeeded(packed.map(({ folder }) => folder)));
  write("package.json", JSON.stringify({ name: "somebody", private: true, type: "module" }));
  const options = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  const cache = ["--cache", emptyFolder()];
  const archives = [...packed.map(({ tarball }) => tarball), ...others];
  await run("npm", ["install", ...options, ...cache, ...archives], { cwd: project });
});
afterAll(removeFolders);

const MISSPELT = `
import { evaluate } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";

const today = { today: "2026-11-25" };
const law = loadRulebook();
const good = evaluate(law, { facts: { "actor.age": { min: 14 } } }, today, ["liability.liable"]);
if (good.ok) console.log(good.value.findings["liability.liable"].status);
if (good.ok) console.log(good.value.findings["liability.libel"]);
evaluate(law, { facts: { "actor.agee": 16 } }, today);
evaluate(law, { facts: { "act.conduct": "posess" } }, today);
evaluate(law, { facts: {}, readings: { authority: "excluded" } }, today);
evaluate(law, { facts: {} }, today, ["liability.libel"]);
`;

const PROGRAM = `
import { OPERATIONS, type RequestOf } from "@cokdyby/api";
import { clientFor } from "@cokdyby/api/client";
import { defineRulebook, evaluate, type Finding } from "@cokdyby/engine";
import { readRulebook } from "@cokdyby/engine/read";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";

const facts = { "act.conduct": "possess", "act.place": "czechia", "actor.age": 14 } as const;
const result = evaluate(loadRulebook(), { on: "2026-03-01", facts }, { today: "2026-11-25" });
if (!result.ok) throw new Error(JSON.stringify(result.problems));
const finding: Finding | undefined = result.value.findings["liability.liable"];
console.log(finding?.status, typeof loadPhrases, typeof defineRulebook, readRulebook(new Map()).ok);
const asked: RequestOf<"evaluate"> = { on: "2026-03-01", facts };
const client = clientFor({ url: "http://127.0.0.1:1" });
console.log(OPERATIONS.evaluate.request.safeParse(asked).success, typeof client.evaluate);
`;

/** What the compiler says of a program that uses what was installed. */
async function compiled(program: string): Promise<string> {
  write("program.ts", program);
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    module: "nodenext",
    lib: ["es2024", "dom"],
    types: [],
    noEmit: true,
  };
  write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["program.ts"] }));
  const { stdout } = await run(TSC, ["-p", "."], { cwd: project }).catch((error) => error);
  return stdout;
}

test("a program that uses what was installed compiles with strict types", async () => {
  expect(await compiled(PROGRAM)).toBe("");
});

test("a misspelt outcome, fact, option of a fact or of a reading does not", async () => {
  const at = [...(await compiled(MISSPELT)).matchAll(/^program\.ts\((\d+),/gm)];
  const lines = MISSPELT.split("\n");
  expect(at.map(([, line]) => lines[Number(line) - 1])).toEqual(lines.slice(-6, -1));
});

test("and runs", async () => {
  write("program.ts", PROGRAM);
  const { stdout } = await run(process.execPath, ["program.ts"], { cwd: project });
  expect(stdout.trim()).toBe("no function function false\ntrue function");
});

test("the law is there as JSON too", async () => {
  const json = 'import law from "@cokdyby/rules/rulebook.json" with { type: "json" };';
  write("json.js", `${json} console.log(law.id);`);
  const { stdout } = await run(process.execPath, ["json.js"], { cwd: project });
  expect(stdout.trim()).toBe("cokdyby");
});
