import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadRulebook } from "@cokdyby/rules";
import { readCasesWithoutStories } from "@cokdyby/rules/worked-cases";
import { openStore } from "@cokdyby/server/store";
import { type Answer, type Choices, makeSet } from "@cokdyby/training";
import type { JSONWebKeySet } from "jose";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { freePort } from "../../scripts/free-port.ts";
import { newToken } from "../http/keeping.ts";
import {
  type Answered,
  type Asked,
  Browser,
  handIn,
  login,
  session,
} from "../http/lti/launching.ts";
import {
  CLIENT,
  DEPLOYMENT,
  setParameter,
  type TestPlatform,
  testPlatform,
} from "../http/lti/platform.ts";
import { type Databases, postgresDatabases } from "../store/postgres/databases.ts";
import { hasNginx, startNginx } from "./nginx.ts";
import { BUILT, type Running, startService } from "./running.ts";

// A class of thirty behind one address, against what is shipped: nginx with deploy/nginx.conf, and behind it two
// copies of the built service on one PostgreSQL.

const LEARNERS = 30;
/** Connections that a browser opens to one host. */
const CONNECTIONS = 6;

const CHOICES: Choices = {
  ...{ topics: [], levels: [], on: "2026-03-01", readings: {}, number: 3, seed: "a class" },
};

const folder = mkdtempSync(join(tmpdir(), "cokdyby-class-"));
let address: string;
let databases: Databases;
let platform: TestPlatform;
let copies: readonly Running[] = [];
let endNginx: (() => Promise<void>) | undefined;

const LACKING = "not run, for want of nginx: install it (Debian: apt-get install nginx)";

beforeAll(async () => {
  // the reporter says that tests were skipped, and not why
  if (!hasNginx) return console.warn(LACKING);
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  databases = await postgresDatabases();
  const databaseUrl = await databases.fresh();
  const store = await openStore({ dataFolder: folder, databaseUrl });
  if (!store.ok) throw new Error(JSON.stringify(store.problems));
  // without one the service does not start
  await newToken(store.value, "trainer", "admin");
  await store.value.close();
  const toolKeys = async () => {
    const answer = await fetch(`${copies[0]?.url}/lti/keys`);
    return (await answer.json()) as JSONWebKeySet;
  };
  platform = await testPlatform(toolKeys, setParameter(CHOICES));
  const { issuer } = platform;
  const registered = {
    ...{ issuer, clientId: CLIENT, deploymentIds: [DEPLOYMENT] },
    authorizationEndpoint: `${issuer}/auth`,
    tokenEndpoint: `${issuer}/token`,
    jwksUri: `${issuer}/keys`,
  };
  const file = join(folder, "lti.json");
  writeFileSync(file, JSON.stringify({ url: address, platforms: [registered] }));
  const environment = {
    ...{ DATA_DIR: folder, DATABASE_URL: databaseUrl, LTI_FILE: file, REQUIRE_TOKENS: "yes" },
    // all are to be answered, on however busy a machine
    ...{ SHED_AT_MS: "0", ANALYSIS_SECONDS: "600" },
  };
  copies = await Promise.all([1, 2].map(() => startService(environment, BUILT)));
  endNginx = await startNginx(
    port,
    copies.map((copy) => copy.port),
  );
}, 300_000);

afterAll(async () => {
  await endNginx?.();
  for (const copy of copies) await copy.stop();
  await platform?.end();
  await databases?.remove();
  rmSync(folder, { recursive: true });
}, 60_000);

beforeEach(({ skip }) => skip(!hasNginx, LACKING));

test("thirty browsers behind one address get every file of the page", {
  timeout: 300_000,
}, async () => {
  const worker = await (await fetch(`${address}/sw.js`)).text();
  const [, kept = '""'] = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(worker) ?? [];
  const { files }: { files: string[] } = JSON.parse(JSON.parse(kept));
  expect(files.length).toBeGreaterThan(50);
  const visits = await Promise.all(Array.from({ length: LEARNERS }, () => visit(files)));
  expect(visits.flat()).toEqual(Array(LEARNERS * files.length).fill(200));
});

test("two launches at once in one browser, begun by GET and by POST, both open", async () => {
  const browser = new Browser(overHttp);
  const logins = await Promise.all([
    login({ browser, platform }, "GET"),
    login({ browser, platform }, "POST"),
  ]);
  const launches = [];
  for (const asked of logins) launches.push(await launched(browser, asked, "sub-of-two"));
  expect(new Set(launches).size).toBe(2);
  for (const launch of launches) {
    const told = await browser.get(`/lti/session?launch=${launch}`);
    expect(told.json()).toEqual({ launch, set: CHOICES, graded: true });
  }
});

test("thirty learners launch at once and hand in at once, one of them ten times: each gets one grade", {
  timeout: 300_000,
}, async () => {
  const learners = Array.from({ length: LEARNERS }, (_, number) => ({
    number,
    browser: new Browser(overHttp),
  }));
  await Promise.all(
    learners.map(async ({ number, browser }) => {
      const asked = await login({ browser, platform }, number % 2 === 0 ? "GET" : "POST");
      await launched(browser, asked, `sub-${number}`);
      expect((await session(browser)).statusCode).toBe(200);
    }),
  );
  // as long as they work on it, the service makes the set
  const right = rightAnswers();
  const of = right.length;
  const hand = async ({ number, browser }: (typeof learners)[number]) => {
    const points = number % (of + 1);
    const answer = await handIn(browser, { answers: right.slice(0, points) });
    expect({ status: answer.statusCode, ...answer.json() }).toEqual({
      ...{ status: 200, points, of, sent: true },
    });
  };
  const again = Array.from({ length: 9 }, () => learners[of] ?? []).flat();
  await Promise.all([...learners, ...again].map(hand));
  const grades = platform.scores.map(
    ({ score }) => score as { userId: string; scoreGiven: number },
  );
  expect(grades.map(({ userId, scoreGiven }) => `${userId}: ${scoreGiven}`).sort()).toEqual(
    learners.map(({ number }) => `sub-${number}: ${number % (of + 1)}`).sort(),
  );
});

/** The platform answers a login, and the browser posts what it says. @returns which launch was opened */
async function launched(browser: Browser, { searchParams }: URL, sub: string): Promise<string> {
  const [state, nonce] = [searchParams.get("state") ?? "", searchParams.get("nonce") ?? ""];
  const id_token = await platform.sign({ ...platform.claims(nonce, new Date()), sub });
  const answer = await browser.form("/lti/launch", { state, id_token });
  expect(answer.statusCode).toBe(303);
  return browser.launch;
}

function rightAnswers(): Answer[] {
  const set = makeSet(loadRulebook(), CHOICES, readCasesWithoutStories());
  if (!set.ok) throw new Error(JSON.stringify(set.problems));
  return set.value.items.map(({ item, key }) => ({ item, ...key }));
}

/** A first visit of one browser. @returns the status of each file */
async function visit(files: readonly string[]): Promise<readonly (number | undefined)[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const headers = { "accept-encoding": "gzip, br" };
  const statuses = await Promise.all(
    files.map(
      (file) =>
        new Promise<number | undefined>((resolve, reject) => {
          get(address + file, { agent, headers }, (answer) => {
            answer.resume().once("end", () => resolve(answer.statusCode));
          }).once("error", reject);
        }),
    ),
  );
  agent.destroy();
  return statuses;
}

/** Sends a browser's request through the proxy. */
async function overHttp({ method, url, headers, payload }: Asked): Promise<Answered> {
  const body = payload === undefined ? {} : { body: payload };
  const answer = await fetch(address + url, { method, headers, redirect: "manual", ...body });
  const text = await answer.text();
  const cookies = answer.headers.getSetCookie().map((line) => {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    return { name, value, ...(line.includes("Max-Age=0;") ? { maxAge: 0 } : {}) };
  });
  return {
    ...{ statusCode: answer.status, headers: Object.fromEntries(answer.headers), cookies },
    ...{ body: text, json: () => JSON.parse(text) },
  };
}
