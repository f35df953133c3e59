import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLti } from "@cokdyby/server/lti";
import type { LaunchRecord } from "@cokdyby/server/store";
import { type Answer, type Choices, makeSet, type WorkedCase } from "@cokdyby/training";
import type { JWTPayload } from "jose";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";
import type { Keeping, KeepingService } from "../keeping.ts";
import { lending } from "../lending.ts";
import { TODAY } from "../service.ts";
import { CLIENT, DEPLOYMENT, setParameter, type TestPlatform, testPlatform } from "./platform.ts";

/** Cases of the invented law. */
const WORKED: readonly WorkedCase[] = [
  {
    case: "grown",
    topics: ["loans"],
    facts: { "reader.isMember": true, "reader.age": 30 },
    expect: { "loan.allowed": { rules: ["lending-act.s3"] } },
  },
  {
    case: "young",
    topics: ["loans"],
    facts: { "reader.isMember": true, "reader.age": 10 },
    expect: { "loan.allowed": { rules: ["lending-act.s3"] } },
  },
  {
    case: "never",
    topics: ["fines"],
    facts: { "loan.returned": "no" },
    expect: { "fine.due": { rules: ["lending-act.s5"] } },
  },
];

export const CHOICES: Choices = {
  ...{ topics: [], levels: [], on: TODAY, readings: {}, number: 3, seed: "a" },
};

/** Right answers to the items of the set. */
export function rightAnswers(): Answer[] {
  return expectOk(makeSet(lending(), CHOICES, WORKED)).items.map(({ item, key }) => ({
    item,
    ...key,
  }));
}

/** The service with one platform, and a browser that keeps cookies. */
export interface Launching {
  readonly service: Keeping;
  readonly platform: TestPlatform;
  readonly browser: Browser;
  /** What the store was given of launches. */
  readonly stored: (Partial<LaunchRecord> | string)[];
  /** Sets the clock of the service. */
  readonly at: (now: Date) => void;
  readonly now: () => Date;
  readonly end: () => Promise<void>;
}

export async function launching(open: KeepingService): Promise<Launching> {
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-lti-"));
  const toolKeys = async () => (await service.http.inject({ url: "/lti/keys" })).json();
  const platform = await testPlatform(toolKeys, setParameter(CHOICES));
  const { issuer } = platform;
  const file = join(folder, "lti.json");
  const registered = {
    ...{ issuer, clientId: CLIENT, deploymentIds: [DEPLOYMENT] },
    authorizationEndpoint: `${issuer}/auth?tenant=1`,
    tokenEndpoint: `${issuer}/token`,
    jwksUri: `${issuer}/keys`,
  };
  writeFileSync(file, JSON.stringify({ url: "https://tool.example/", platforms: [registered] }));
  const lti = expectOk(await openLti(file, folder));
  let now = new Date();
  const stored: (Partial<LaunchRecord> | string)[] = [];
  const service = await open(
    {
      tokensRequired: true,
      clock: () => now,
      lti: { ...lti, worked: WORKED, pauses: [1, 1] },
    },
    (store) => ({
      ...store,
      launches: {
        ...store.launches,
        add: async (launch) => {
          stored.push(launch);
          return store.launches.add(launch);
        },
        reseal: async (id, former, sealed) => {
          stored.push(id, sealed);
          return store.launches.reseal(id, former, sealed);
        },
      },
    }),
  );
  return {
    ...{ service, platform, stored },
    browser: new Browser((asked) => service.http.inject(asked)),
    at: (time) => {
      now = time;
    },
    now: () => now,
    end: async () => {
      await service.end();
      await platform.end();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A request of a browser. */
export interface Asked {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: string;
}
export type Answered = Pick<
  Awaited<ReturnType<Keeping["http"]["inject"]>>,
  "statusCode" | "headers" | "cookies" | "body" | "json"
>;

/** Keeps cookies as a browser does, of this one host. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** Of the page that the last launch opened. */
  launch = "";
  readonly #send: (asked: Asked) => Promise<Answered>;

  constructor(send: (asked: Asked) => Promise<Answered>) {
    this.#send = send;
  }

  get(url: string, headers: Record<string, string> = {}): Promise<Answered> {
    return this.#ask("GET", url, headers);
  }

  /** Posts a form, as a page of the platform does. */
  form(url: string, members: Record<string, string> | string): Promise<Answered> {
    const payload = typeof members === "string" ? members : `${new URLSearchParams(members)}`;
    const type = { "content-type": "application/x-www-form-urlencoded" };
    const site = { origin: "https://platform.example", "sec-fetch-site": "cross-site" };
    return this.#ask("POST", url, { ...type, ...site }, payload);
  }

  /** Posts JSON, as our own page does. */
  json(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered> {
    const own = { "content-type": "application/json", "sec-fetch-site": "same-origin" };
    return this.#ask("POST", url, { ...own, ...headers }, JSON.stringify(body));
  }

  async #ask(
    method: "GET" | "POST",
    url: string,
    headers: Record<string, string>,
    payload?: string,
  ): Promise<Answered> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await this.#send({
      ...{ method, url },
      headers: { ...headers, ...(cookie === "" ? {} : { cookie }) },
      ...(payload === undefined ? {} : { payload }),
    });
    const [, launch] =
      /^\/training\/launched#launch=(.+)$/.exec(`${answer.headers.location}`) ?? [];
    this.launch = launch ?? this.launch;
    for (const each of answer.cookies) {
      if (each.maxAge === 0) this.cookies.delete(each.name);
      else this.cookies.set(each.name, each.value);
    }
    return answer;
  }
}

/** Hands answers in as the page does that was opened by the last launch. */
export async function handIn(
  browser: Browser,
  body: object,
  headers: Record<string, string> = {},
): Promise<Answered> {
  return browser.json("/lti/score", { launch: browser.launch, ...body }, headers);
}

/** Asks what was launched, as the page does that was opened by the last launch. */
export function session(browser: Browser, headers: Record<string, string> = {}): Promise<Answered> {
  return browser.get(`/lti/session?launch=${browser.launch}`, headers);
}

export const HINTS = { login_hint: "hint-marker7261", lti_message_hint: "message-marker7261" };

/** Begins a launch. @returns what the platform is asked */
export async function login(
  { browser, platform }: Pick<Launching, "browser" | "platform">,
  method: "GET" | "POST" = "GET",
): Promise<URL> {
  const target = "https://tool.example/lti/launch";
  const begun = { iss: platform.issuer, target_link_uri: target, client_id: CLIENT, ...HINTS };
  const { headers } = await (method === "GET"
    ? browser.get(`/lti/login?${new URLSearchParams(begun)}`)
    : browser.form("/lti/login", begun));
  return new URL(String(headers.location));
}

/** What is changed of a launch that would be taken. */
export interface Change {
  readonly claims?: (claims: JWTPayload) => JWTPayload;
  readonly sign?: (claims: JWTPayload, platform: TestPlatform) => Promise<string> | string;
  /** Between login and launch. */
  readonly before?: (launching: Launching) => void;
  readonly state?: (state: string) => string;
}

/** Launches. @returns the form that was posted too, to post it again */
export async function launch(
  from: Launching,
  { claims = (same) => same, sign, before, state = (same) => same }: Change = {},
): Promise<{ readonly answer: Answered; readonly form: Record<string, string> }> {
  const { platform, browser, now } = from;
  const asked = (await login(from)).searchParams;
  const made = claims(platform.claims(asked.get("nonce") ?? "", now()));
  const id_token = await (sign === undefined ? platform.sign(made) : sign(made, platform));
  before?.(from);
  const form = { state: state(asked.get("state") ?? ""), id_token };
  return { answer: await browser.form("/lti/launch", form), form };
}
