import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { clientFor } from "@cokdyby/api/client";
import { afterEach, expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";

const ROOT = join(import.meta.dirname, "../..");
const COMMAND = "packages/cli/bin/cokdyby.js";
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

const { path } = temporaryFolder();

/** The data of one start. */
function newFolder(): string {
  return mkdtempSync(path("start-"));
}

interface Started {
  readonly child: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  readonly ended: Promise<number | null>;
}

function start(
  environment: Record<string, string>,
  args = ["packages/server/dist/main.js"],
): Started {
  const env = { PATH: process.env.PATH, DATA_DIR: newFolder(), ...environment };
  const child = spawn(process.execPath, args, {
    env,
    cwd: ROOT,
  });
  children.push(child);
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    output.stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    output.stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, output, ended };
}

/** A folder of data with a token in it. */
async function tokenMade(): Promise<{ readonly DATA_DIR: string; readonly token: string }> {
  const DATA_DIR = newFolder();
  const making = start({ DATA_DIR }, [
    COMMAND,
    "token",
    "make",
    "--owner",
    "ann",
    "--role",
    "reader",
  ]);
  expect(await making.ended).toBe(0);
  return { DATA_DIR, token: making.output.stdout.trim() };
}

async function portOf({ output, ended }: Started): Promise<number> {
  void ended;
  await expect.poll(() => output.stdout + output.stderr).toMatch(/listening at http/i);
  return Number(/listening at http:\/\/[^:]+:(\d+)/.exec(output.stdout)?.[1]);
}

async function ready(port: number): Promise<void> {
  await expect
    .poll(async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).status)
    .toBe(200);
}

test("the service answers on loopback, gets ready by itself, and stops with 0 when asked", async () => {
  const service = start({ PORT: "0" });
  const port = await portOf(service);
  await ready(port);
  const answer = await fetch(`http://127.0.0.1:${port}/v1/evaluate`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ facts: { "actor.age": 16 }, outcomes: ["liability.juvenile"] }),
  });
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({
    findings: { "liability.juvenile": { status: "yes" } },
  });
  service.child.kill("SIGTERM");
  expect(await service.ended).toBe(0);
  expect(service.output.stderr).toBe("");
  expect(service.output.stdout).not.toContain("actor.age");
});

test("a request that has begun is finished before it stops, and nothing new is taken", async () => {
  const service = start({ PORT: "0" }, [COMMAND, "serve", "--port", "0"]);
  const port = await portOf(service);
  await ready(port);
  const socket = connect(port, "127.0.0.1");
  const body = JSON.stringify({ facts: {}, outcomes: ["liability.juvenile"] });
  const head = `POST /v1/evaluate HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  socket.write(head + body.slice(0, 10));
  // until the service has seen it begin
  await new Promise((resolve) => setTimeout(resolve, 200));
  service.child.kill("SIGINT");
  await expect.poll(() => refused(port)).toBe(true);
  socket.write(body.slice(10));
  const answer = await allOf(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 200 /);
  expect(answer).toMatch(/connection: close/i);
  expect(await service.ended).toBe(0);
});

test("with a notice it first says that it is not ready, and still answers", async () => {
  const service = start({ PORT: "0", STOP_NOTICE_SECONDS: "2" });
  const port = await portOf(service);
  await ready(port);
  service.child.kill("SIGTERM");
  const url = `http://127.0.0.1:${port}/health/ready`;
  await expect.poll(async () => (await fetch(url)).status).toBe(503);
  expect(await (await fetch(url)).json()).toMatchObject({ errors: [{ code: "STOPPING" }] });
  expect((await fetch(`http://127.0.0.1:${port}/v1/readings`)).status).toBe(200);
  expect(await service.ended).toBe(0);
  expect(await refused(port)).toBe(true);
});

test("what does not finish in time is cut off, and it stops all the same", async () => {
  const service = start({ PORT: "0", STOP_WITHIN_SECONDS: "1" });
  const port = await portOf(service);
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write("POST /v1/evaluate HTTP/1.1\r\nhost: localhost\r\ncontent-length: 10\r\n\r\n");
  await new Promise((resolve) => setTimeout(resolve, 200));
  // the request is never finished: what waited for its end would not stop
  service.child.kill("SIGTERM");
  expect(await service.ended).toBe(0);
});

test("an analysis runs in a thread of its own, also in a service that was started", async () => {
  const service = start({ PORT: "0", ANALYSIS_THREADS: "1" });
  const port = await portOf(service);
  const answer = await fetch(`http://127.0.0.1:${port}/v1/compare`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ amended: { amendments: ["lower-age-to-14"] }, limit: 1 }),
  });
  expect(answer.status).toBe(200);
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toMatch(/^nodejs_eventloop_lag_seconds /m);
  service.child.kill("SIGTERM");
  expect(await service.ended).toBe(0);
});

test("what is no HTTP is answered with a problem", async () => {
  const service = start({ PORT: "0", LOG_LEVEL: "info" });
  const port = await portOf(service);
  const socket = connect(port, "127.0.0.1");
  socket.write("NONSENSE\r\n\r\n");
  const answer = await allOf(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain("application/problem+json");
  expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({
    errors: [{ code: "BAD_REQUEST" }],
  });
});

test("a bad configuration is told all at once, and nothing is started", async () => {
  const service = start({
    HOST: "not an address",
    PORT: "seventy",
    LOG_LEVEL: "loud",
    DATABASE_URL: "mysql://secret@host/db",
    REQUIRE_TOKENS: "perhaps",
    ANALYSIS_SECONDS: "0",
    RATE_PER_MINUTE: "many",
    SHED_AT_MS: "1.5",
  });
  expect(await service.ended).toBe(2);
  const lines = service.output.stderr.trim().split("\n");
  expect(lines.map((line) => line.split(" ", 1)[0])).toEqual([
    "HOST",
    "PORT",
    "LOG_LEVEL",
    "DATABASE_URL",
    "REQUIRE_TOKENS",
    "ANALYSIS_SECONDS",
    "RATE_PER_MINUTE",
    "SHED_AT_MS",
  ]);
  expect(service.output.stderr).not.toContain("secret");
  expect(service.output.stdout).toBe("");
});

test("an address of the database that a mark in its password cuts short is a setting", async () => {
  const service = start({ DATABASE_URL: "postgres://u:pass/secret@127.0.0.1:5432/x" });
  expect(await service.ended).toBe(2);
  expect(service.output.stderr).toMatch(/^DATABASE_URL must be .* as %2F/);
  expect(service.output.stderr).not.toContain("secret");
});

test("a file that registers learning platforms is read at the start, or all that is wrong with it told", async () => {
  const LTI_FILE = join(newFolder(), "lti.json");
  const page = readFileSync(join(ROOT, "docs/lti.md"), "utf8");
  const [, example = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  writeFileSync(LTI_FILE, example.replaceAll("https://moodle", "http://moodle"));
  const open = start({ PORT: "0", LTI_FILE });
  expect(await open.ended).toBe(2);
  expect(open.output.stderr).toMatch(/^LTI_FILE needs REQUIRE_TOKENS=yes/);
  const { DATA_DIR } = await tokenMade();
  const given = { PORT: "0", DATA_DIR, REQUIRE_TOKENS: "yes", LTI_FILE };
  const refusing = start(given);
  expect(await refusing.ended).toBe(2);
  const lines = refusing.output.stderr.trim().split("\n");
  expect(lines.map((line) => line.split(" ", 3)[1])).toEqual([
    "#/platforms/0/issuer",
    "#/platforms/0/authorizationEndpoint",
    "#/platforms/0/tokenEndpoint",
    "#/platforms/0/jwksUri",
  ]);
  expect(refusing.output.stdout).toBe("");

  writeFileSync(LTI_FILE, example);
  const service = start(given);
  const port = await portOf(service);
  const keys = await (await fetch(`http://127.0.0.1:${port}/lti/keys`)).json();
  expect(keys).toMatchObject({ keys: [{ kty: "RSA", alg: "RS256" }] });
  service.child.kill("SIGTERM");
  expect(await service.ended).toBe(0);
});

test("a file that names a provider is read at the start, or all that is wrong with it told; a provider that is away keeps nothing from starting", async () => {
  const SIGN_IN_FILE = join(newFolder(), "sign-in.json");
  const page = readFileSync(join(ROOT, "docs/sign-in.md"), "utf8");
  const [, example = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  const wrong = example.replaceAll("https://", "http://").replace('"drafter"', '"writer"');
  writeFileSync(SIGN_IN_FILE, wrong, { mode: 0o644 });
  const open = start({ PORT: "0", SIGN_IN_FILE });
  expect(await open.ended).toBe(2);
  expect(open.output.stderr).toMatch(/^SIGN_IN_FILE needs REQUIRE_TOKENS=yes/);
  const { DATA_DIR } = await tokenMade();
  const given = { PORT: "0", DATA_DIR, REQUIRE_TOKENS: "yes", SIGN_IN_FILE };
  const refusing = start(given);
  expect(await refusing.ended).toBe(2);
  const lines = refusing.output.stderr.trim().split("\n");
  expect(lines.map((line) => line.split(" ", 3).slice(1)).sort()).toEqual([
    ["#/clientSecret", "SIGN_IN_FILE_OPEN"],
    ["#/issuer", "SIGN_IN_URL_UNSAFE"],
    ["#/roles/1/role", "OPTION_UNKNOWN"],
    ["#/url", "SIGN_IN_URL_UNSAFE"],
  ]);
  expect(refusing.output.stderr).not.toContain("given out");
  expect(refusing.output.stdout).toBe("");

  // nobody answers at this issuer
  writeFileSync(
    SIGN_IN_FILE,
    example.replace(/"issuer": "[^"]+"/, '"issuer": "http://127.0.0.1:1"'),
  );
  chmodSync(SIGN_IN_FILE, 0o640);
  const service = start(given);
  const port = await portOf(service);
  const away = await fetch(`http://127.0.0.1:${port}/sign-in`, { redirect: "manual" });
  expect([away.status, await away.text()]).toEqual([502, expect.stringContaining("UNREACHABLE")]);
  service.child.kill("SIGTERM");
  expect(await service.ended).toBe(0);
});

test.each([{ HOST: "0.0.0.0" }, { REQUIRE_TOKENS: "yes" }])(
  "with %j nothing is started before there is a token",
  async (given) => {
    const refusing = start({ ...given, PORT: "0" });
    expect(await refusing.ended).toBe(2);
    expect(refusing.output.stderr).toMatch(/^NO_TOKEN_STORED .*`cokdyby token make /);
    expect(refusing.output.stdout).toBe("");
  },
);

test("where others can ask, a token that the command line made opens", async () => {
  const { DATA_DIR, token } = await tokenMade();
  const service = start({ HOST: "0.0.0.0", PORT: "0", DATA_DIR });
  const port = await portOf(service);
  const url = `http://127.0.0.1:${port}/v1/readings`;
  expect((await fetch(url)).status).toBe(401);
  const authorization = `Bearer ${token}`;
  expect((await fetch(url, { headers: { authorization } })).status).toBe(200);
  service.child.kill("SIGTERM");
  expect(await service.ended).toBe(0);
  expect(service.output.stdout).not.toContain(token);
});

test("a port that is taken is told, without a stack", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as { port: number };
  const service = start({ PORT: String(port), LOG_LEVEL: "silent" });
  expect(await service.ended).toBe(1);
  expect(service.output.stderr).toBe(
    `port ${port} on 127.0.0.1 is taken; stop what uses it or set PORT\n`,
  );
  other.close();
});

function refused(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(false);
    });
    socket.once("error", () => resolve(true));
  });
}

async function allOf(socket: Socket): Promise<string> {
  let text = "";
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  await once(socket, "close");
  return text;
}

test("a file of purposes is read at the start, the one of the manual as it stands there, or all that is wrong with it told", async () => {
  const PURPOSES_FILE = join(newFolder(), "purposes.json");
  const page = readFileSync(join(ROOT, "docs/operations.md"), "utf8");
  const [, example = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  writeFileSync(PURPOSES_FILE, example.replace('"stand-in"', '"own-case"'));
  const unrecorded = start({ PORT: "0", PURPOSES_FILE });
  expect(await unrecorded.ended).toBe(2);
  expect(unrecorded.output.stderr).toMatch(/^PURPOSES_FILE needs AUDIT=yes/);
  const given = { PORT: "0", DATA_DIR: newFolder(), AUDIT: "yes", PURPOSES_FILE };
  const refusing = start(given);
  expect(await refusing.ended).toBe(2);
  expect(refusing.output.stderr).toMatch(/^PURPOSES_FILE #\/purposes\/1\/purpose PURPOSE_TWICE /);

  writeFileSync(PURPOSES_FILE, example);
  const service = start(given);
  const at = `http://127.0.0.1:${await portOf(service)}`;
  const { purposes } = await clientFor({ url: at }).purposes();
  const ids = purposes.map(({ purpose }) => purpose);
  expect(ids).toEqual(["own-case", "stand-in", "supervision"]);
  const looked = await fetch(`${at}/v1/cases/none`);
  expect([looked.status, await looked.text()]).toEqual([403, expect.stringContaining("PURPOSE")]);
  service.child.kill("SIGTERM");
  expect(await service.ended).toBe(0);
});
