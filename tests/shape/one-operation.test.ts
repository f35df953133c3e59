import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

/*
 * One operation, one file: a copy of the packages gets an operation that the product does not have, and it is
 * found wherever operations are.
 */

const ROOT = join(import.meta.dirname, "../..");
const FROM_SOURCE = "--conditions=@cokdyby/source";
const run = promisify(execFile);

const OPERATION = `
import * as z from "zod";
import { readMembers } from "../answers/read-shape.ts";
import { operation } from "../operation.ts";

const request = z.strictObject({ from: z.iso.date(), to: z.iso.date() }).meta({ id: "DaysApartRequest" });
const answer = z.strictObject({ days: z.int() }).meta({ id: "DaysApartAnswer" });

export const daysApart = operation({
  path: "/v1/days-apart",
  action: "case.answer",
  summary: "How many days lie between two",
  request,
  answer,
  example: { from: "2026-01-01", to: "2026-01-31" },
  inThread: true,
  run: (_service, given) => {
    const { problems, members } = readMembers(request, given);
    if (problems.length > 0) return { ok: false, problems };
    const days = (Date.parse(members.to ?? "") - Date.parse(members.from ?? "")) / 86_400_000;
    return { ok: true, value: { days } };
  },
});
`;

/** Asks for it in a process of its own. */
const PROBE = `
import { OPERATIONS, REQUEST_EXAMPLES } from "@cokdyby/api";
import { clientFor } from "@cokdyby/api/client";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { buildApp } from "./src/index.ts";
import { actionOf } from "./src/access/index.ts";

const { http } = await buildApp({
  rulebook: loadRulebook(),
  phrases: loadPhrases(),
  today: () => "2026-03-01",
  analyses: { threads: 1, limit: 30_000 },
  examples: REQUEST_EXAMPLES,
});
const fetch = async (input: URL | RequestInfo, init?: RequestInit): Promise<Response> => {
  const { statusCode, body, headers } = await http.inject({
    method: "POST",
    url: new URL(String(input)).pathname,
    payload: String(init?.body),
    headers: { "content-type": "application/json" },
  });
  return new Response(body, { status: statusCode, headers: { "content-type": String(headers["content-type"]) } });
};
const client = clientFor({ url: "http://localhost", fetch });
const { days }: { days: number } = await client.daysApart({ body: OPERATIONS.daysApart.example });
const refused: unknown = await client.daysApart({ body: { from: "2026-01-01", to: "" } }).catch((error) => error.problem);
const described = JSON.parse((await http.inject({ url: "/openapi.json" })).body).paths["/v1/days-apart"].post;
console.log(JSON.stringify({ days, refused, described, action: actionOf("POST", "/v1/days-apart") }));
await http.close();
`;

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "cokdyby-operation-"));
  await symlink(join(ROOT, "node_modules"), join(scratch, "node_modules"));
  for (const name of ["engine", "rules", "training", "words"]) await link(name);
  for (const name of ["api", "server", "cli"]) await copy(name);
  const operations = join(scratch, "packages/api/src/operations");
  await writeFile(join(operations, "days-apart.ts"), OPERATION);
  const list = join(operations, "index.ts");
  const written = await readFile(list, "utf8");
  const longer = written
    .replace("\nimport ", '\nimport { daysApart } from "./days-apart.ts";\nimport ')
    .replace("OPERATIONS = {\n", "OPERATIONS = {\n  daysApart,\n");
  await writeFile(list, longer);
  await writeFile(join(scratch, "packages/server/probe.ts"), PROBE);
});
afterAll(() => rm(scratch, { recursive: true }));

async function link(name: string): Promise<void> {
  await mkdir(join(scratch, "packages"), { recursive: true });
  await symlink(join(ROOT, "packages", name), join(scratch, "packages", name));
}

async function copy(name: string): Promise<void> {
  for (const part of ["package.json", "src", "node_modules"]) {
    const [from, to] = [ROOT, scratch].map((root) => join(root, "packages", name, part));
    await cp(from as string, to as string, { recursive: true, verbatimSymlinks: true });
  }
}

test("an operation in one file is served, permitted, described and in the client, by a thread", async () => {
  const { stdout } = await run(process.execPath, [FROM_SOURCE, "packages/server/probe.ts"], {
    cwd: scratch,
  });
  expect(JSON.parse(stdout)).toMatchObject({
    days: 30,
    refused: { errors: [{ pointer: "#/to", code: "DATE_IMPOSSIBLE" }] },
    described: {
      operationId: "daysApart",
      summary: "How many days lie between two",
      tags: ["cases"],
      requestBody: {
        content: { "application/json": { example: { from: "2026-01-01", to: "2026-01-31" } } },
      },
    },
    action: "case.answer",
  });
});

test("it is on the command line, as JSON", async () => {
  const main = "packages/cli/src/main.ts";
  const given = JSON.stringify({ from: "2026-01-01", to: "2026-03-01" });
  const args = [FROM_SOURCE, main, "days-apart", "request.json", "--json"];
  await writeFile(join(scratch, "request.json"), given);
  const { stdout } = await run(process.execPath, args, { cwd: scratch });
  expect(JSON.parse(stdout)).toEqual({ days: 59 });
});

test("the compiler knows what it takes and gives", async () => {
  const folder = join(scratch, "packages/api");
  const call = `
import type { Client } from "./src/client/index.ts";
export const days = async ({ daysApart }: Client): Promise<number> =>
  (await daysApart({ body: { from: "2026-01-01", to: "2026-01-31" } })).days;
// @ts-expect-error a member is missing
export const wrong = ({ daysApart }: Client) => daysApart({ body: { from: "2026-01-01" } });
`;
  const config = {
    extends: join(ROOT, "tsconfig.check.json"),
    compilerOptions: {
      rootDir: "/",
      lib: ["ES2025", "DOM", "DOM.Iterable"],
      incremental: false,
      tsBuildInfoFile: null,
    },
    files: ["call.ts"],
  };
  await writeFile(join(folder, "call.ts"), call);
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const { stdout } = await run(process.execPath, [tsc, "-p", folder], { cwd: scratch });
  expect(stdout).toBe("");
});

/** Files of packages that name one of the operations, comments aside. */
function naming(...packages: readonly string[]): string[] {
  const found = packages.flatMap((name) => {
    const folder = join(ROOT, "packages", name, "src");
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
      .filter((path) => /timeline/i.test(code(readFileSync(join(folder, path), "utf8"))))
      .map((path) => `${name}/${path}`);
  });
  return found.sort();
}

test("no other place of the service and the command line names an operation", () => {
  expect(naming("api", "server", "cli")).toEqual([
    // the operation, and the list of all
    "api/operations/index.ts",
    "api/operations/timeline.ts",
    // its view, and its words
    "cli/commands/timeline.ts",
    "cli/print/analyses/timeline.ts",
    "cli/views.ts",
    "cli/words/words.ts",
  ]);
});

test("on the page its task and its screen", () => {
  const elsewhere = naming("web").filter((path) => !path.startsWith("web/screens/what-if/"));
  expect(elsewhere).toEqual(["web/worker/law-course.ts"]);
});

/** Without comments. */
function code(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}
