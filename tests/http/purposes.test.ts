import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ProblemAnswer } from "@cokdyby/api/client";
import { type AuditEntry, type AuditTrail, openTrail, readTrail } from "@cokdyby/server/audit";
import { afterEach, beforeEach, expect, test } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { readPurposes } from "../../packages/server/src/audit/purposes.ts";
import { type Keeping, keepingService } from "./keeping.ts";

const PURPOSES = [
  { purpose: "own-case", label: { cs: "moje věc", en: "my case" } },
  { purpose: "supervision", label: { cs: "dohled", en: "supervision" }, basis: "§ 1 of Act X" },
];

let folder: string;
let trail: AuditTrail;
let service: Keeping;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "cokdyby-purposes-"));
  trail = expectOk(openTrail(folder));
  service = await keepingService({ tokensRequired: true, audit: trail, purposes: PURPOSES });
});

afterEach(async () => {
  await service.end();
  trail.close();
  rmSync(folder, { recursive: true });
});

const ask = (
  token: string,
  method: "GET" | "HEAD" | "POST" | "PUT",
  url: string,
  purpose?: string,
) =>
  service.http.inject({
    ...{ method, url },
    headers: {
      authorization: `Bearer ${token}`,
      ...(purpose === undefined ? {} : { "cokdyby-purpose": purpose }),
    },
    ...(method === "PUT" ? { payload: { visibility: "shared", content: CONTENT } } : {}),
  });
const CONTENT = { facts: {} };

async function entries(): Promise<AuditEntry[]> {
  const all: AuditEntry[] = [];
  for await (const each of readTrail(folder)) if ("entry" in each) all.push(each.entry);
  return all;
}

test("whoever looks says for what, or sees nothing; the record holds the purpose and its basis", async () => {
  const ann = await service.tokenFor("ann", "drafter");
  const bob = await service.tokenFor("bob", "reader");
  expect((await ask(ann, "PUT", "/v1/cases/c")).statusCode).toBe(200);
  const refused = await ask(bob, "GET", "/v1/cases/c");
  expect([refused.statusCode, refused.json().errors]).toEqual([
    403,
    [
      {
        pointer: "#",
        code: "PURPOSE_MISSING",
        detail: expect.stringContaining("own-case, supervision"),
      },
    ],
  ]);
  expect(refused.body).not.toContain("facts");
  const misspelt = await ask(bob, "GET", "/v1/cases/c", "supervison");
  expect(misspelt.json().errors).toMatchObject([
    { code: "PURPOSE_UNKNOWN", suggestion: "supervision" },
  ]);
  for (const wrong of ["", "own-case, supervision", "my case of Jan Novak"]) {
    expect((await ask(bob, "GET", "/v1/cases/c", wrong)).statusCode, wrong).toBe(403);
  }
  expect((await ask(bob, "HEAD", "/v1/cases/c")).statusCode).toBe(403);
  expect((await ask(bob, "GET", "/v1/cases/c", "supervision")).statusCode).toBe(200);
  expect((await ask(ann, "GET", "/v1/cases/c", "own-case")).statusCode).toBe(200);
  const all = await entries();
  expect(all.map(({ owner, status, purpose, basis }) => [owner, status, purpose, basis])).toEqual([
    ["ann", 200, undefined, undefined],
    ...Array.from({ length: 6 }, () => ["bob", 403, undefined, undefined]),
    ["bob", 200, "supervision", "§ 1 of Act X"],
    ["ann", 200, "own-case", undefined],
  ]);
  // what was no purpose is written nowhere
  expect(JSON.stringify(all) + service.log.join("")).not.toMatch(/Novak|supervison/);
});

test("a purpose is asked for by every route that shows the content of what is kept, and by no other", async () => {
  const { paths } = (await service.http.inject("/openapi.json")).json();
  const root = await service.tokenFor("root", "admin");
  const asking: string[] = [];
  const described: string[] = [];
  for (const [path, methods] of Object.entries<Record<string, { parameters?: { name: string }[] }>>(
    paths,
  )) {
    for (const [method, { parameters = [] }] of Object.entries(methods)) {
      const name = `${method.toUpperCase()} ${path}`;
      if (parameters.some((each) => each.name === "cokdyby-purpose")) described.push(name);
      if (method !== "get" && method !== "post") continue;
      const url = path.replaceAll(/\{\w+\}/g, "x");
      const answer = await ask(root, method.toUpperCase() as "GET", url);
      if (answer.body.includes("PURPOSE_MISSING")) asking.push(name);
    }
  }
  expect(asking.sort()).toEqual(described.sort());
  expect(asking).toEqual([
    "GET /v1/cases/{id}",
    "GET /v1/drafts/{id}",
    "GET /v1/drafts/{id}/versions",
    "GET /v1/files/{id}",
    "GET /v1/receipts/{id}",
    "GET /v1/saved-amendments/{id}",
    "GET /v1/saved-amendments/{id}/versions",
    "POST /v1/store/export",
  ]);
});

test("a client says its purpose with each call, and can ask which there are; a stranger is told of none", async () => {
  const ann = await service.tokenFor("ann", "drafter");
  const client = service.client(ann);
  expect(await client.purposes()).toEqual({ purposes: PURPOSES });
  await client.saveCase({ id: "c", body: { visibility: "private", content: CONTENT } });
  await expect(client.getSavedCase({ id: "c" })).rejects.toThrow(ProblemAnswer);
  const { thing } = await service.client(ann, "own-case").getSavedCase({ id: "c" });
  expect(thing.content).toEqual(CONTENT);
  const stranger = await service.http.inject("/v1/cases/c");
  expect([stranger.statusCode, stranger.body]).toEqual([
    401,
    expect.not.stringContaining("own-case"),
  ]);
});

test("where none are listed nobody is asked, and what is said is not recorded", async () => {
  await service.end();
  service = await keepingService({ tokensRequired: true, audit: trail });
  const ann = await service.tokenFor("ann", "drafter");
  await ask(ann, "PUT", "/v1/cases/c");
  expect((await ask(ann, "GET", "/v1/cases/c", "Jan Novak")).statusCode).toBe(200);
  expect(await service.client(ann).purposes()).toEqual({ purposes: [] });
  expect(JSON.stringify(await entries())).not.toContain("Novak");
});

test("all that is wrong with the file is told at once, and nothing of it repeated", () => {
  const file = join(folder, "purposes.json");
  expect(readPurposes(file)).toMatchObject({ problems: [{ code: "PURPOSES_FILE_UNREADABLE" }] });
  const [first, second] = PURPOSES;
  const wrong = [first, { ...second, purpose: "own-case" }];
  writeFileSync(file, JSON.stringify({ purposes: wrong }));
  expect(readPurposes(file)).toMatchObject({
    problems: [{ code: "PURPOSE_TWICE", pointer: "#/purposes/1/purpose" }],
  });
  writeFileSync(
    file,
    JSON.stringify({
      purposes: [{ ...first, purpose: "Jan Novak", bases: "x" }, { purpose: "b" }],
    }),
  );
  const read = readPurposes(file);
  expect(!read.ok && read.problems.map(({ code, pointer }) => [pointer, code]).sort()).toEqual([
    ["#/purposes/0/bases", "MEMBER_UNKNOWN"],
    ["#/purposes/0/purpose", expect.any(String)],
    ["#/purposes/1/label", "MEMBER_MISSING"],
  ]);
  expect(JSON.stringify(read)).not.toContain("Novak");
});
