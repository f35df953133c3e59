import fs, {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Role } from "@cokdyby/server/access";
import {
  type AuditEntry,
  type AuditTrail,
  type Found,
  openTrail,
  readTrail,
} from "@cokdyby/server/audit";
import { openStore } from "@cokdyby/server/store";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { expectOk } from "../../packages/engine/test-data/expect-ok.ts";
import { cokdyby } from "../command-line/cokdyby.ts";
import { type Keeping, keepingService, newToken } from "./keeping.ts";

let folder: string;
let trail: AuditTrail;
let service: Keeping;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "cokdyby-audit-"));
  trail = opened();
  service = await keepingService({ tokensRequired: true, audit: trail });
});

afterEach(async () => {
  await service.end();
  trail.close();
  rmSync(folder, { recursive: true });
});

function opened(now?: Date): AuditTrail {
  return expectOk(openTrail(folder, now && (() => now)));
}

/** What a command leaves that opens the trail, records one access and ends. */
function recordOne(now?: Date): void {
  const trail = opened(now);
  trail.record({ action: "store.export", account: "root" });
  trail.close();
}

async function found(): Promise<Found[]> {
  const all: Found[] = [];
  for await (const each of readTrail(folder)) all.push(each);
  return all;
}

/** The accesses alone, without what is told of the trail. */
async function entries() {
  return (await found()).flatMap((each) => ("entry" in each ? [each.entry] : []));
}

const run = (...args: readonly string[]) => cokdyby(args, { environment: { DATA_DIR: folder } });

/** Each access in a line: who, what, whose, status. */
async function accesses(): Promise<string[]> {
  return (await found()).map((each) => {
    if ("unfinished" in each) return `unfinished ${each.unfinished.line}`;
    if ("broken" in each) return `broken ${each.broken.what} ${each.broken.line}`;
    const { owner, code, action, of, status } = each.entry;
    return [owner ?? code, action, of ?? "-", status].join(" ");
  });
}

const SAVED = { facts: { "deal.act": "sell" } };

async function ask(
  token: string | undefined,
  method: "GET" | "PUT" | "DELETE" | "POST",
  url: string,
  body?: unknown,
) {
  const headers = {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { "content-type": "application/json" }),
  };
  const payload = body === undefined ? {} : { payload: JSON.stringify(body) };
  return service.http.inject({ method, url, headers, ...payload });
}

test("whoever reads, saves, lists, deletes or exports what is kept leaves a line, and so does who is not let in", async () => {
  const ann = await service.tokenFor("ann", "drafter");
  const bob = await service.tokenFor("bob", "reader");
  const root = await service.tokenFor("root", "admin");
  const put = { visibility: "shared", content: { facts: {} } };
  expect((await ask(ann, "PUT", "/v1/cases/secret-name", put)).statusCode).toBe(200);
  await ask(bob, "GET", "/v1/cases/secret-name");
  await ask(bob, "GET", "/v1/cases");
  await ask(bob, "DELETE", "/v1/cases/secret-name?owner=ann");
  await ask(root, "POST", "/v1/store/export");
  await ask(ann, "DELETE", "/v1/cases/secret-name");
  await ask(undefined, "GET", "/v1/cases");
  await ask(`${bob.slice(0, -4)}0000`, "GET", "/v1/cases");
  await ask(ann, "PUT", "/v1/files/secret-name", {
    visibility: "shared",
    content: { file: 1, acts: {} },
  });
  await ask(bob, "GET", "/v1/files/secret-name");
  await ask(bob, "GET", "/v1/facts");
  await ask(bob, "POST", "/v1/evaluate", SAVED);
  // what is not recorded of those who may is recorded of those who may not
  await ask(root, "GET", "/metrics");
  await ask(bob, "GET", "/metrics");
  expect(await accesses()).toEqual([
    "ann case.save ann 200",
    "bob case.read ann 200",
    "bob case.read - 200",
    "bob case.delete - 403",
    "root store.export - 200",
    "ann case.delete ann 200",
    "TOKEN_MISSING service.enter - 401",
    "TOKEN_WRONG service.enter - 401",
    "ann file.save ann 200",
    "bob file.read ann 200",
    "bob service.metrics - 403",
  ]);
  const lines = (await found()).map((each) => ("entry" in each ? each.entry : undefined));
  expect(lines[0]).toMatchObject({ address: "127.0.0.1", token: expect.any(String) });
  // a case and a file of one id are two things
  expect(lines[9]?.thing).toBe(lines[8]?.thing);
  expect(lines[8]?.thing).not.toBe(lines[0]?.thing);
  // one thing has one key, and a refused token its id
  expect(lines[1]?.thing).toBe(lines[0]?.thing);
  expect(lines[7]?.token).toBe(lines[1]?.token);
});

test("versions that are read, cleaning up and what is no owner's name are recorded as what they are", async () => {
  const ann = await service.tokenFor("ann", "drafter");
  const root = await service.tokenFor("root", "admin");
  const put = { visibility: "private", content: "no-grace" };
  await ask(ann, "PUT", "/v1/drafts/d", { ...put, content: { anything: 1 } });
  await ask(ann, "GET", "/v1/drafts/d/versions");
  await ask(root, "POST", "/v1/store/clean", { owner: "ann" });
  await ask(root, "POST", "/v1/store/clean", { owner: "Jan Novak" });
  await ask(ann, "DELETE", "/v1/cases/x?owner=Jan%20Novak");
  await ask(root, "POST", "/v1/store/export");
  expect(await accesses()).toEqual([
    "ann draft.save ann 200",
    "ann draft.read ann 200",
    "root store.clean ann 200",
    "root store.clean - 200",
    "ann case.delete - 404",
    "root store.export - 200",
  ]);
  const entries = (await found()).map((each) => ("entry" in each ? each.entry : undefined));
  expect(entries[1]?.thing).toBe(entries[0]?.thing);
  expect(entries[2]).not.toHaveProperty("thing");
  const asked = await run("store", "audit", "--owner", "ann", "--json");
  const actions = JSON.parse(asked.stdout).entries.map(({ action }: { action: string }) => action);
  // what is done to all that is kept is done to hers
  expect(actions).toEqual([
    ...["draft.save", "draft.read", "store.clean", "store.clean", "case.delete", "store.export"],
  ]);
});

test("a command that makes or revokes a token says which, and whose", async () => {
  const made = await run("token", "make", "--owner", "eve", "--role", "reader", "--json");
  const { id } = JSON.parse(made.stdout);
  expect((await run("token", "revoke", id)).code).toBe(0);
  const all = await entries();
  expect(all).toMatchObject([
    { action: "token.make", token: id, of: "eve", account: expect.any(String) },
    { action: "token.revoke", token: id, of: "eve", account: expect.any(String) },
  ]);
});

test("no fact, title, id of a thing or secret of a token stands in the trail, which is readable by its owner alone", async () => {
  const ann = await service.tokenFor("ann", "drafter");
  const content = { title: "secret-title", facts: {} };
  await ask(ann, "PUT", "/v1/cases/secret-name?x=secret-query", { visibility: "private", content });
  await ask(ann, "PUT", "/v1/cases/secret-name", { visibility: "private", content });
  const story = { file: 1, title: "secret-title", persons: { secret: { age: 15 } }, acts: {} };
  await ask(ann, "PUT", "/v1/files/secret-name", { visibility: "private", content: story });
  const files = readdirSync(join(folder, "audit"));
  expect(files).toHaveLength(1);
  const file = join(folder, "audit", files[0] ?? "");
  const text = readFileSync(file, "utf8");
  expect(text.split("\n").length).toBeGreaterThan(3);
  expect(text).not.toContain("secret");
  expect(text).not.toContain(ann);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("a line that is changed, a line that is taken out and a file that is gone show; the oldest files may be deleted", async () => {
  const ann = await service.tokenFor("ann", "drafter");
  for (let count = 0; count < 5; count += 1) await ask(ann, "GET", "/v1/cases");
  const later = [1, 2].map((day) => {
    recordOne(new Date(Date.UTC(2100, 0, day)));
    return readdirSync(join(folder, "audit")).sort().at(-1) ?? "";
  });
  const [first = "", second = ""] = readdirSync(join(folder, "audit")).sort();
  expect(await accesses()).toHaveLength(7);
  const [path, secondPath] = [join(folder, "audit", first), join(folder, "audit", second)];
  const text = readFileSync(path, "utf8");
  const lines = text.split("\n");
  const broken = async () => (await accesses()).filter((line) => line.startsWith("broken"));

  writeFileSync(path, text.replace('"status":200', '"status":403'));
  expect(await broken()).toEqual(["broken changed 2"]);
  writeFileSync(path, lines.toSpliced(2, 1).join("\n"));
  expect(await broken()).toEqual(["broken changed 3"]);
  // a line that cannot be read is told once
  writeFileSync(path, lines.with(2, "{").join("\n"));
  expect(await broken()).toEqual(["broken changed 3"]);
  // two places are told by their lines in the file
  const changed = lines[3]?.replace('"status":200', '"status":403') ?? "";
  writeFileSync(path, lines.with(3, changed).toSpliced(1, 1).join("\n"));
  expect(await broken()).toEqual(["broken changed 2", "broken changed 3"]);
  // the end of a file that another one follows
  writeFileSync(path, lines.slice(0, 3).join("\n"));
  expect(await broken()).toEqual(["broken cut 3"]);
  writeFileSync(path, text);
  const middle = readFileSync(secondPath, "utf8");
  rmSync(secondPath);
  expect(await broken()).toEqual(["broken fileMissing 1"]);
  writeFileSync(secondPath, middle);
  rmSync(path);
  expect(await broken()).toEqual([]);
  expect(later).toHaveLength(2);
});

test("what is cut off the file of a running service before a command shows, after further commands too", async () => {
  const ann = await service.tokenFor("ann", "drafter");
  const [first = ""] = readdirSync(join(folder, "audit"));
  recordOne();
  for (let count = 0; count < 3; count += 1) await ask(ann, "GET", "/v1/cases");
  recordOne();
  recordOne();
  expect((await accesses()).filter((line) => /broken|unfinished/.test(line))).toEqual([]);
  const path = join(folder, "audit", first);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, `${text.split("\n").slice(0, 2).join("\n")}\n`);
  expect((await accesses()).filter((line) => line.startsWith("broken"))).toEqual(["broken cut 2"]);
  // a line that was not written to its end is none, and hides none
  writeFileSync(path, `${text}{"number":5,"ti`);
  recordOne();
  expect((await accesses()).filter((line) => /broken|unfinished/.test(line))).toEqual([
    "unfinished 5",
  ]);
  const read = await run("store", "audit", "--lang", "en");
  expect([read.code, read.stdout]).toEqual([0, expect.stringContaining("not written to its end")]);
  const times = read.stdout.match(/^\d{4}-\S+/gm) ?? [];
  expect(times).toEqual(times.toSorted());
  // of each file only what no other names already
  const newest = readdirSync(join(folder, "audit")).sort().at(-1) ?? "";
  const [head = ""] = readFileSync(join(folder, "audit", newest), "utf8").split("\n");
  expect(JSON.parse(head).after).toHaveLength(1);
});

test("a first line that names many files is read whole", async () => {
  for (let count = 0; count < 150; count += 1) {
    const name = `2020-01-01-${String(count).padStart(8, "0")}.jsonl`;
    const head = { number: 0, time: "2020-01-01T00:00:00.000Z", trail: 1, after: null };
    writeFileSync(join(folder, "audit", name), `${JSON.stringify(head)}\n`);
  }
  opened().close();
  opened().close();
  opened().close();
  expect(await accesses()).toEqual([]);
});

test("a full file goes on while no other can be begun, and not for longer", () => {
  const full = () => trail.record({ action: "store.export", account: "x".repeat(14 * 1_048_576) });
  for (let count = 0; count < 5; count += 1) full();
  const [first = ""] = readdirSync(join(folder, "audit"));
  renameSync(join(folder, "audit"), join(folder, "away"));
  trail.record({ action: "store.export", account: "root" });
  expect(readFileSync(join(folder, "away", first), "utf8").trimEnd()).toMatch(
    /"account":"root".*$/,
  );
  renameSync(join(folder, "away"), join(folder, "audit"));
  trail.record({ action: "store.export", account: "toor" });
  const files = readdirSync(join(folder, "audit")).sort();
  expect(files).toHaveLength(2);
  const second = readFileSync(
    join(folder, "audit", files.find((each) => each !== first) ?? ""),
    "utf8",
  );
  expect(second).toContain('"account":"toor"');
  // the first line of a file names the last one of the file before
  expect(JSON.parse(second.split("\n", 1)[0] ?? "")).toMatchObject({ after: [{ file: first }] });
});

test("a file of a clock that was set back is no break", async () => {
  opened(new Date(Date.UTC(2100, 0, 1))).close();
  recordOne(new Date(Date.UTC(2090, 0, 1)));
  expect(await accesses()).toEqual([" store.export - "]);
});

test("while the trail takes no lines nothing that has to be recorded is done, and all else is", async () => {
  await service.end();
  const full = { record: () => undefined, isWritten: () => false, close: () => undefined };
  service = await keepingService({ tokensRequired: true, audit: full });
  const ann = await service.tokenFor("ann", "drafter");
  const refused = await ask(ann, "GET", "/v1/cases");
  expect([refused.statusCode, refused.json().errors[0].code]).toEqual([503, "AUDIT_NOT_WRITABLE"]);
  expect((await ask(ann, "GET", "/v1/facts")).statusCode).toBe(200);
});

test("strangers beyond the rate are one line a minute for each address, with their number", async () => {
  const limited = await keepingService({ tokensRequired: true, audit: trail, ratePerMinute: 10 });
  for (let count = 0; count < 60; count += 1) await limited.http.inject("/v1/cases");
  expect(await accesses()).toHaveLength(10);
  await limited.end();
  const all = await entries();
  expect(all.at(-1)).toMatchObject({ action: "service.enter", status: 429, times: 50 });
  expect(all).toHaveLength(11);
});

test("of a stranger who comes more than ten times in a minute the number is written, below the rate too", async () => {
  for (let count = 0; count < 40; count += 1) {
    const headers = { "x-forwarded-for": `192.0.2.${count < 39 ? 1 : 2}` };
    await service.http.inject({ url: "/v1/cases", headers });
  }
  await service.http.close();
  const all = await entries();
  expect(all).toHaveLength(12);
  expect(all.slice(10)).toMatchObject([
    { status: 401, forwardedFor: "192.0.2.2" },
    { status: 401, code: "TOKEN_MISSING", forwardedFor: "192.0.2.1", times: 29 },
  ]);
});

test("lines wait while none can be written, a thousand at most, and the number of more is written then", async () => {
  const ready = () => service.http.inject("/health/ready");
  await expect.poll(async () => (await ready()).statusCode).toBe(200);
  vi.spyOn(fs, "writeSync").mockImplementation(() => {
    throw new Error("no room");
  });
  syncBuiltinESMExports();
  for (let count = 0; count < 1_500; count += 1) trail.record({ action: "service.enter" });
  const isWritten = trail.isWritten();
  const refused = await ready();
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  expect([isWritten, trail.isWritten()]).toEqual([false, true]);
  expect([refused.statusCode, refused.json().errors[0].code]).toEqual([503, "AUDIT_NOT_WRITABLE"]);
  const all = await entries();
  expect(all).toHaveLength(1_001);
  expect(all.at(-1)).toMatchObject({ action: "audit.leftOut", times: 500 });
  expect((await ready()).statusCode).toBe(200);
});

test("a day or time to begin with is taken or refused, and what was before is still looked at", async () => {
  trail.record({ action: "store.export", account: "root" });
  const since = (time: string) => run("store", "audit", "--since", time, "--lang", "en");
  expect((await since("2020-01-01T10:00")).stdout).toContain("store.export");
  expect((await since("2100-01-01")).stdout).toContain("Nothing is recorded");
  for (const wrong of ["yesterday", "2026-13-01", "2026-11-30T8"]) {
    expect(await since(wrong)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("TIME_MALFORMED"),
    });
  }
});

test("a folder that takes no file is told before anything is served", () => {
  writeFileSync(join(folder, "blocked"), "");
  expect(openTrail(join(folder, "blocked"))).toMatchObject({
    problems: [{ code: "AUDIT_NOT_WRITABLE" }],
  });
});

test("the command shows who did what, for one person too, records its own, and ends with 1 where the trail was changed", async () => {
  const ann = await service.tokenFor("ann", "drafter");
  const bob = await service.tokenFor("bob", "reader");
  await ask(ann, "PUT", "/v1/cases/one", { visibility: "shared", content: { facts: {} } });
  await ask(bob, "GET", "/v1/cases/one");
  await ask(bob, "GET", "/v1/cases");
  const made = await run("token", "make", "--owner", "eve", "--role", "reader");
  expect(made).toMatchObject({ code: 0 });
  // what fails was tried
  expect(await run("token", "revoke", "nothing")).toMatchObject({ code: 2 });
  const all = await run("store", "audit", "--lang", "en");
  expect([all.code, all.stdout]).toEqual([0, expect.stringContaining("The record is intact")]);
  expect(all.stdout.match(/case\.|token\./g)).toEqual([
    "case.",
    "case.",
    "case.",
    "token.",
    "token.",
  ]);
  const anns = JSON.parse((await run("store", "audit", "--owner", "ann", "--json")).stdout);
  expect(
    anns.entries.map(({ action, owner }: { action: string; owner: string }) => [owner, action]),
  ).toEqual([
    ["ann", "case.save"],
    ["bob", "case.read"],
  ]);
  const [file = ""] = readdirSync(join(folder, "audit")).sort();
  const path = join(folder, "audit", file);
  writeFileSync(path, readFileSync(path, "utf8").replaceAll("bob", "eve"));
  const changed = await run("store", "audit", "--lang", "en");
  expect([changed.code, changed.stdout]).toEqual([
    1,
    expect.stringContaining("line 3: changed, or what stood before it"),
  ]);
});

test("who looked at the file of a number is told by the title under which it is kept", async () => {
  await service.end();
  const store = expectOk(await openStore({ dataFolder: folder }));
  const purposes = [{ purpose: "supervision", label: { cs: "dohled", en: "supervision" } }];
  service = await keepingService({ tokensRequired: true, audit: trail, purposes }, () => store);
  const tokenFor = (owner: string, role: Role) => newToken(store, owner, role);
  const [ann, bob] = [await tokenFor("ann", "drafter"), await tokenFor("bob", "reader")];
  const root = await tokenFor("root", "admin");
  const content = { facts: {} };
  const keep = (id: string, title: string) =>
    ask(ann, "PUT", `/v1/cases/${id}`, { visibility: "shared", content, title });
  await keep("a", "Věc 1  ZT\u00a05/2026 – první");
  await keep("b", "věc 2 ZT 5/2026");
  const look = (token: string, url: string, method: "GET" | "POST" = "GET") => {
    const headers = { authorization: `Bearer ${token}`, "cokdyby-purpose": "supervision" };
    return service.http.inject({ method, url, headers });
  };
  for (const id of ["a", "b"]) expect((await look(bob, `/v1/cases/${id}`)).statusCode).toBe(200);
  await look(root, "/v1/store/export", "POST");
  const asked = await run("store", "audit", "--title", "VĚC 1 ZT 5/2026", "--json");
  const { entries } = JSON.parse(asked.stdout);
  expect(entries.map(({ owner, action, purpose }: AuditEntry) => [owner, action, purpose])).toEqual(
    [
      ["ann", "case.save", undefined],
      ["bob", "case.read", "supervision"],
      ["root", "store.export", "supervision"],
    ],
  );
  const page = await run("store", "audit", "--title", "1 zt 5/2026", "--lang", "en");
  expect(page.stdout).toMatch(/ Why +Status\n/);
  expect(page.stdout).toMatch(/bob .* case\.read .* supervision +200\n/);
  // that nobody looked is another answer than that no such file is kept
  expect(await run("store", "audit", "--title", "9 ZT 9/2026", "--lang", "en")).toMatchObject({
    ...{ code: 2, stdout: "" },
    stderr: expect.stringContaining("TITLE_NOT_KEPT"),
  });
  await store.close();
});
