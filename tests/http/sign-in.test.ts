import { problemShape } from "@cokdyby/api/shapes";
import type { AuditEvent } from "@cokdyby/server/audit";
import type { Provider } from "@cokdyby/server/sign-in";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Keeping, keepingService } from "./keeping.ts";
import { keyPair, type OddProvider, oddProvider, unsigned } from "./sign-in/odd-provider.ts";
import { OfficeBrowser, providerFile } from "./sign-in/office.ts";
import {
  OFFICE,
  ProviderBrowser,
  PUBLIC,
  type RealProvider,
  realProvider,
} from "./sign-in/provider.ts";

const ACCOUNTS = {
  "person-1": {
    email: "Ann@Office.example",
    email_verified: true,
    groups: ["others", "cokdyby-drafters"],
  },
  "person-2": { email: "bob@office.example", email_verified: true, groups: ["others"] },
  "person-4": { name: "dan", access: { roles: ["clerks", "judges"] } },
  "person-3": { email: "eve@office.example", email_verified: false, groups: ["cokdyby-admins"] },
};

/** What no log and no line of the trail may say of somebody but under which owner they work. */
const PLANTED = ["person-1", "person-2", "person-3", "session-1", "others", "cokdyby-drafters"];

function trail() {
  const events: AuditEvent[] = [];
  const record = (event: AuditEvent) => void events.push(event);
  return { events, record, isWritten: () => true, close: () => undefined };
}

const SESSION = "__Host-cokdyby-session";
const codeOf = (response: { readonly json: () => unknown }) =>
  problemShape.parse(response.json()).errors[0]?.code;

describe("signing in at a real provider", () => {
  const audit = trail();
  let provider: RealProvider;
  let service: Keeping;
  let browser: OfficeBrowser;
  beforeAll(async () => {
    provider = await realProvider(ACCOUNTS, async (url, payload) => {
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const { statusCode } = await service.http.inject({ method: "POST", url, headers, payload });
      return statusCode;
    });
    const signIn = providerFile(provider.issuer);
    service = await keepingService({ tokensRequired: true, audit, signIn });
  });
  afterAll(async () => {
    await service.end();
    await provider.end();
  });
  beforeEach(() => {
    browser = new OfficeBrowser(service);
    provider.told.length = 0;
    audit.events.length = 0;
  });

  async function enter(who: string, there = new ProviderBrowser(), back = "/") {
    provider.login = who;
    const led = await there.follow((await browser.begin(back)).href);
    return browser.ask(led, { site: "cross-site" });
  }
  const whoIsIn = async () => (await browser.ask("/sign-in/session")).json();
  const ownCases = (site?: string) => browser.ask("/v1/cases", site === undefined ? {} : { site });

  test("who has a group comes in as its role, back to where they were", async () => {
    expect((await ownCases()).statusCode).toBe(401);
    const done = await enter("person-1", undefined, "/amendment/draft?step=2");
    expect(done.statusCode).toBe(303);
    expect(done.headers.location).toBe("/amendment/draft?step=2");
    expect(await whoIsIn()).toEqual({ owner: "ann@office.example", role: "drafter" });
    expect((await ownCases()).statusCode).toBe(200);
    // the attempt is forgotten, the session alone stays
    expect([...browser.cookies.keys()]).toEqual([SESSION]);
  });

  test("leads back to this service's own page alone", async () => {
    for (const back of ["https://evil.example/", "//evil.example/x", "/\\evil.example", "x"]) {
      const done = await enter("person-1", undefined, back);
      expect(done.headers.location).toBe("/");
    }
  });

  test("the cookies are for this host alone, and not for scripts", async () => {
    const begun = await browser.ask("/sign-in");
    expect(begun.headers["set-cookie"]).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
    const done = await enter("person-1");
    expect([done.headers["set-cookie"] ?? []].flat().at(-1)).toMatch(
      /^__Host-cokdyby-session=cokdyby_[^;]+; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  test("a page of others asks without the session, whatever the browser sends along", async () => {
    await enter("person-1");
    for (const site of ["cross-site", "same-site"]) {
      expect((await ownCases(site)).statusCode).toBe(403);
      expect((await browser.ask("/sign-out", { method: "POST", site })).statusCode).toBe(403);
    }
    expect((await ownCases("none")).statusCode).toBe(401);
    expect((await ownCases()).statusCode).toBe(200);
  });

  test("an admin sees who is signed in, in the list of tokens, and revokes it there", async () => {
    await enter("person-1");
    const [, id] = /cokdyby_([0-9a-f]{16})_/.exec(browser.cookies.get(SESSION) ?? "") ?? [];
    const listed = (await service.store.tokens.list()).find((token) => token.id === id);
    expect(listed).toMatchObject({ owner: "ann@office.example", role: "drafter", signedIn: true });
    expect(await service.store.tokens.revoke(id ?? "")).toBe(true);
    expect(await service.store.tokens.revoke(id ?? "")).toBe(false);
    expect(await whoIsIn()).toEqual({});
  });

  test("nobody registers themselves: without a group there is no role", async () => {
    const before = (await service.store.tokens.list()).length;
    const refused = await enter("person-2");
    expect(refused.statusCode).toBe(403);
    expect(codeOf(refused)).toBe("SIGN_IN_ROLE_MISSING");
    expect(await whoIsIn()).toEqual({});
    expect(await service.store.tokens.list()).toHaveLength(before);
    expect(audit.events).toEqual([
      {
        ...{ action: "service.enter", code: "SIGN_IN_ROLE_MISSING", status: 403 },
        address: "127.0.0.1",
      },
    ]);
  });

  test("an address that the provider has not checked is nobody's name", async () => {
    expect(codeOf(await enter("person-3"))).toBe("SIGN_IN_OWNER_WRONG");
  });

  test("who signs out is out, and is led to where the provider ends its own session", async () => {
    const there = new ProviderBrowser();
    await enter("person-1", there);
    const copied = browser.cookies.get(SESSION) ?? "";
    const left = await browser.ask("/sign-out", { method: "POST" });
    const leadsTo = new URL(left.json().leadsTo);
    expect(leadsTo.origin).toBe(provider.issuer);
    expect(leadsTo.searchParams.get("post_logout_redirect_uri")).toBe(`${OFFICE}/`);
    expect(browser.cookies.size).toBe(0);
    expect(await whoIsIn()).toEqual({});
    // who has copied the cookie has nothing
    browser.cookies.set(SESSION, copied);
    expect(await whoIsIn()).toEqual({});
    const lines = audit.events.map(({ action, owner }) => [action, owner]);
    expect(lines).toEqual([
      ["session.open", "ann@office.example"],
      ["session.end", "ann@office.example"],
    ]);
  });

  test("signing out ends the session of the browser, never a program's token that comes with it", async () => {
    await enter("person-1");
    const token = await service.tokenFor("program", "reader");
    const headers = {
      authorization: `Bearer ${token}`,
      cookie: `${SESSION}=${browser.cookies.get(SESSION)}`,
      "sec-fetch-site": "same-origin",
    };
    await service.http.inject({ method: "POST", url: "/sign-out", headers });
    expect(await whoIsIn()).toEqual({});
    const { authorization } = headers;
    const asked = await service.http.inject({ url: "/v1/cases", headers: { authorization } });
    expect(asked.statusCode).toBe(200);
  });

  test("who leaves at the provider is out here too, in this session and in no other", async () => {
    const there = new ProviderBrowser();
    await enter("person-1", there);
    const other = browser;
    browser = new OfficeBrowser(service);
    await enter("person-1");
    const form = await (await there.ask(`${provider.issuer}/session/end`)).text();
    const [, secret = ""] = /name="xsrf" value="([^"]+)"/.exec(form) ?? [];
    await there.ask(
      `${provider.issuer}/session/end/confirm`,
      new URLSearchParams({ xsrf: secret, logout: "yes" }),
    );
    await expect.poll(() => provider.told).toHaveLength(1);
    expect(provider.told).toEqual([{ url: `${OFFICE}/sign-in/back-channel`, status: 200 }]);
    expect((await other.ask("/sign-in/session")).json()).toEqual({});
    expect(await whoIsIn()).toEqual({ owner: "ann@office.example", role: "drafter" });
    expect(audit.events.at(-1)).toMatchObject({ action: "session.end", status: 200 });
  });

  test("a code opens one session, and in the browser alone that began it", async () => {
    provider.login = "person-1";
    const led = await new ProviderBrowser().follow((await browser.begin()).href);
    const stranger = await new OfficeBrowser(service).ask(led, { site: "cross-site" });
    expect(codeOf(stranger)).toBe("SIGN_IN_STATE_WRONG");
    const attempt = new Map(browser.cookies);
    expect((await browser.ask(led, { site: "cross-site" })).statusCode).toBe(303);
    expect(codeOf(await browser.ask(led, { site: "cross-site" }))).toBe("SIGN_IN_STATE_WRONG");
    // a browser that keeps what it was told to forget gets no further: the provider knows the code
    for (const [name, value] of attempt) browser.cookies.set(name, value);
    expect(codeOf(await browser.ask(led, { site: "cross-site" }))).toBe("SIGN_IN_ANSWER_WRONG");
  });

  test("owner and role are read from the userinfo where the file says so, and deep in a claim", async () => {
    const { clientSecret: _, ...file } = providerFile(provider.issuer);
    const told: Partial<Provider> = {
      ...{ claimsFrom: "userinfo", ownerClaim: "name", roleClaim: ["access", "roles"] },
      ...{
        scope: "openid profile",
        clientId: PUBLIC,
        roles: [{ value: "judges", role: "reader" }],
      },
    };
    const signIn = { ...file, ...told };
    const other = await keepingService({ tokensRequired: true, signIn });
    try {
      browser = new OfficeBrowser(other);
      expect((await enter("person-4")).statusCode).toBe(303);
      expect(await whoIsIn()).toEqual({ owner: "dan", role: "reader" });
    } finally {
      await other.end();
    }
  });

  test("no session stands in an export", async () => {
    await enter("person-1");
    let file = "";
    for await (const lines of service.store.upkeep.export()) file += lines;
    expect(file).not.toContain("ann@office.example");
  });

  test("logs and trail say nothing of what the provider tells", () => {
    const told = `${service.log.join("")}${JSON.stringify(audit.events)}`;
    for (const planted of PLANTED) expect(told).not.toContain(planted);
  });
});

describe("a provider that answers as none should", () => {
  let provider: OddProvider;
  let service: Keeping;
  let browser: OfficeBrowser;
  let now = new Date();
  beforeAll(async () => {
    provider = await oddProvider();
  });
  afterAll(() => provider.end());
  beforeEach(async () => {
    provider.reset();
    now = new Date();
    const signIn = providerFile(provider.issuer);
    service = await keepingService({ tokensRequired: true, signIn, clock: () => now });
    browser = new OfficeBrowser(service);
    return () => service.end();
  });

  /** @param change of what the provider leads back with */
  async function signIn(change: Readonly<Record<string, string>> = {}) {
    const asked = await browser.begin();
    provider.nonce = asked.searchParams.get("nonce") ?? "";
    const state = asked.searchParams.get("state") ?? "";
    const said = { code: "a-code", state, iss: provider.issuer, ...change };
    const query = new URLSearchParams(said);
    return browser.ask(`/sign-in/callback?${query}`, { site: "cross-site" });
  }
  const isIn = async () => (await browser.ask("/sign-in/session")).json().owner !== undefined;

  test("one that answers as it should lets in", async () => {
    expect((await signIn()).statusCode).toBe(303);
    expect(await isIn()).toBe(true);
  });

  const seconds = () => Math.floor(Date.now() / 1_000);
  const WRONG: Readonly<Record<string, () => object>> = {
    "another issuer": () => ({ iss: "https://other.example" }),
    "another audience": () => ({ aud: "another" }),
    "several audiences, and another authorized party": () => ({ aud: ["cokdyby", "b"], azp: "b" }),
    "another nonce": () => ({ nonce: "another" }),
    "no nonce": () => ({ nonce: undefined }),
    "an expiry that is past": () => ({ iat: seconds() - 700, exp: seconds() - 100 }),
    nobody: () => ({ sub: undefined }),
  };
  test.for(Object.entries(WRONG))("an ID token with %s", async ([, change]) => {
    provider.answer = async (claims) => ({
      idToken: await provider.signed({ ...claims, ...change() }),
    });
    expect(codeOf(await signIn())).toBe("SIGN_IN_ANSWER_WRONG");
    expect(await isIn()).toBe(false);
  });

  test("an ID token that nobody signed, that another signed, or none", async () => {
    const published = provider.key;
    const another = await keyPair(published.kid);
    const answers: readonly OddProvider["answer"][] = [
      async (claims) => ({ idToken: unsigned(claims) }),
      async (claims) => {
        provider.key = another;
        const idToken = await provider.signed(claims);
        provider.key = published;
        return { idToken };
      },
      async () => ({}),
    ];
    for (const answer of answers) {
      provider.answer = answer;
      expect(codeOf(await signIn())).toBe("SIGN_IN_ANSWER_WRONG");
    }
    expect(await isIn()).toBe(false);
  });

  test("a key that was changed holds, at the latest the second time", async () => {
    await signIn();
    provider.key = await keyPair("odd-2");
    await signIn();
    expect((await signIn()).statusCode).toBe(303);
  });

  test("an answer of another provider than was asked (mix-up), or without its name", async () => {
    expect(codeOf(await signIn({ iss: "https://other.example" }))).toBe("SIGN_IN_ANSWER_WRONG");
    const asked = await browser.begin();
    const state = asked.searchParams.get("state") ?? "";
    const answer = await browser.ask(`/sign-in/callback?code=c&state=${state}`);
    expect(codeOf(answer)).toBe("SIGN_IN_ANSWER_WRONG");
  });

  test("an error in place of a code, a state that was never given, a code that is refused", async () => {
    expect(codeOf(await signIn({ error: "access_denied" }))).toBe("SIGN_IN_REFUSED");
    expect(codeOf(await signIn({ state: "another" }))).toBe("SIGN_IN_STATE_WRONG");
    provider.answer = async () => ({ status: 400 });
    expect(codeOf(await signIn())).toBe("SIGN_IN_ANSWER_WRONG");
  });

  test("one that fails is said to fail, at the start and at the end", async () => {
    provider.answer = async () => ({ status: 500 });
    const failed = await signIn();
    expect([failed.statusCode, codeOf(failed)]).toEqual([502, "SIGN_IN_PROVIDER_UNREACHABLE"]);
    provider.status = 503;
    const begun = await browser.ask("/sign-in");
    expect([begun.statusCode, codeOf(begun)]).toEqual([502, "SIGN_IN_PROVIDER_UNREACHABLE"]);
    provider.status = 0;
    provider.named = "https://other.example";
    expect(codeOf(await browser.ask("/sign-in"))).toBe("SIGN_IN_PROVIDER_UNREACHABLE");
    // and comes back without a restart here
    provider.reset();
    expect((await signIn()).statusCode).toBe(303);
  });

  test("a session ends with its hours", async () => {
    await signIn();
    now = new Date(now.getTime() + 8 * 3_600_000 + 1);
    expect(await isIn()).toBe(false);
    await service.store.signIns.forgetExpired(now.toISOString());
    expect(await service.store.tokens.list()).toEqual([]);
  });

  describe("a message that somebody has left", () => {
    const EVENT = "http://schemas.openid.net/event/backchannel-logout";
    async function tell(change: object, sign = provider.signed) {
      const { nonce: _, ...claims } = provider.claims("");
      const whole = { ...claims, jti: "message-1", events: { [EVENT]: {} }, ...change };
      const payload = new URLSearchParams({ logout_token: await sign(whole) }).toString();
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const url = "/sign-in/back-channel";
      return service.http.inject({ method: "POST", url, headers, payload });
    }

    test("ends the session that it names, or all of the person, and no others", async () => {
      await signIn();
      expect((await tell({ sid: "session-2" })).statusCode).toBe(200);
      expect((await tell({ sid: undefined, sub: "person-2" })).statusCode).toBe(200);
      expect(await isIn()).toBe(true);
      expect((await tell({ sub: undefined })).statusCode).toBe(200);
      expect(await isIn()).toBe(false);
      await signIn();
      expect((await tell({ sid: undefined })).statusCode).toBe(200);
      expect(await isIn()).toBe(false);
    });

    const WRONG_MESSAGES: Readonly<Record<string, () => object>> = {
      "of another issuer": () => ({ iss: "https://other.example" }),
      "for another": () => ({ aud: "another" }),
      "of another event": () => ({ events: { other: {} } }),
      "that is an ID token": () => ({ nonce: "n" }),
      "that is old": () => ({ iat: seconds() - 700, exp: seconds() + 100 }),
      "that has expired": () => ({ exp: seconds() - 100 }),
      "without a number": () => ({ jti: undefined }),
      "about nobody": () => ({ sub: undefined, sid: undefined }),
    };
    test.for(Object.entries(WRONG_MESSAGES))("%s ends nothing", async ([, change]) => {
      await signIn();
      const answer = await tell(change());
      expect([answer.statusCode, codeOf(answer)]).toEqual([400, "SIGN_OUT_WRONG"]);
      expect(await isIn()).toBe(true);
    });

    test("that nobody signed ends nothing", async () => {
      await signIn();
      expect(codeOf(await tell({}, async (claims) => unsigned(claims)))).toBe("SIGN_OUT_WRONG");
      expect(await isIn()).toBe(true);
    });
  });
});
