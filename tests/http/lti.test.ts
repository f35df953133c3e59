import { problemShape } from "@cokdyby/api/shapes";
import { generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { keepingService } from "./keeping.ts";
import {
  CHOICES,
  type Change,
  HINTS,
  handIn,
  type Launching,
  launch,
  launching,
  login,
  rightAnswers,
  session,
} from "./lti/launching.ts";
import { CLIENT, claim, GRADES, PERSON, setParameter } from "./lti/platform.ts";
import { ltiSuite } from "./suite/lti.ts";

ltiSuite("SQLite", keepingService);

let at: Launching;
beforeAll(async () => {
  at = await launching(keepingService);
});
afterAll(() => at.end());
beforeEach(() => {
  at.at(new Date());
  at.browser.cookies.clear();
  at.browser.launch = "";
  at.platform.instead.clear();
  at.platform.asked.length = 0;
  at.platform.scores.length = 0;
});

const PLANTED = [...Object.values(PERSON), ...Object.values(HINTS), "marker7261"];

/** What no log, problem or figure may say. */
function expectNothingPersonal(text: string): void {
  for (const planted of PLANTED) expect(text.toLowerCase()).not.toContain(planted.toLowerCase());
}

const seconds = (of: Date) => Math.floor(of.getTime() / 1_000);
const saying = (change: JWTPayload): Change => ({ claims: (all) => ({ ...all, ...change }) });
const lacking = (name: string): Change => ({ claims: ({ [name]: _, ...rest }) => rest });
/** Signed by somebody else who names the platform's key. */
async function signedByAnother(claims: JWTPayload): Promise<string> {
  const { privateKey } = await generateKeyPair("RS256");
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "RS256", kid: "platform-1" })
    .sign(privateKey);
}
const secret = new TextEncoder().encode("platform-1 platform-1 platform-1");
const later = (by: number) => (from: Launching) => from.at(new Date(from.now().getTime() + by));
/** Name of the cookie of the one login that was begun. */
const loginIn = ({ cookies }: Launching["browser"]): string => {
  const names = [...cookies.keys()].filter((name) => name.startsWith("__Host-cokdyby-lti-login-"));
  if (names.length !== 1 || names[0] === undefined) throw new Error(`logins: ${names}`);
  return names[0];
};

const REFUSED: readonly (readonly [what: string, code: string, change: Change])[] = [
  ["another issuer", "LTI_TOKEN_WRONG", saying({ iss: "https://other.example" })],
  ["another audience", "LTI_TOKEN_WRONG", saying({ aud: "tool-2" })],
  [
    "several audiences and no word on who is meant",
    "LTI_TOKEN_WRONG",
    saying({ aud: [CLIENT, "tool-2"] }),
  ],
  ["another authorized party", "LTI_TOKEN_WRONG", saying({ azp: "tool-2" })],
  ["another nonce", "LTI_NONCE_WRONG", saying({ nonce: "another" })],
  ["no nonce", "LTI_TOKEN_WRONG", lacking("nonce")],
  ["no time of issue", "LTI_TOKEN_WRONG", lacking("iat")],
  ["no expiry", "LTI_TOKEN_WRONG", lacking("exp")],
  [
    "a time of issue that is to come",
    "LTI_TOKEN_WRONG",
    { claims: (claims) => ({ ...claims, iat: Number(claims.iat) + 120 }) },
  ],
  ["an expiry that is past", "LTI_TOKEN_EXPIRED", saying({ exp: seconds(new Date()) - 61 })],
  ["a token that came late", "LTI_TOKEN_EXPIRED", { before: later(121_000) }],
  [
    "a token that is old, whatever it says of its expiry",
    "LTI_TOKEN_EXPIRED",
    { claims: (claims) => ({ ...claims, iat: Number(claims.iat) - 700 }) },
  ],
  ["another deployment", "LTI_DEPLOYMENT_UNKNOWN", saying({ [claim("deployment_id")]: "2" })],
  ["no deployment", "LTI_TOKEN_WRONG", lacking(claim("deployment_id"))],
  ["another version", "LTI_MESSAGE_UNKNOWN", saying({ [claim("version")]: "1.1" })],
  [
    "another message",
    "LTI_MESSAGE_UNKNOWN",
    saying({ [claim("message_type")]: "LtiDeepLinkingRequest" }),
  ],
  ["no link", "LTI_MESSAGE_UNKNOWN", lacking(claim("resource_link"))],
  ["the key of somebody else", "LTI_TOKEN_WRONG", { sign: signedByAnother }],
  [
    "a key that is not published",
    "LTI_TOKEN_WRONG",
    { sign: (claims, from) => from.sign(claims, { kid: "platform-2" }) },
  ],
  ["no signature", "LTI_TOKEN_WRONG", { sign: (claims) => new UnsecuredJWT(claims).encode() }],
  [
    "a shared secret for a key",
    "LTI_TOKEN_WRONG",
    {
      sign: (claims) =>
        new SignJWT(claims).setProtectedHeader({ alg: "HS256", kid: "platform-1" }).sign(secret),
    },
  ],
  [
    "another algorithm, under a key that is published",
    "LTI_TOKEN_WRONG",
    {
      sign: (claims, { otherKey }) =>
        new SignJWT(claims).setProtectedHeader({ alg: "ES256", kid: "platform-es" }).sign(otherKey),
    },
  ],
  [
    "claims that were changed after they were signed",
    "LTI_TOKEN_WRONG",
    { sign: async (claims, from) => changed(await from.sign(claims)) },
  ],
  ["something that is no token", "LTI_TOKEN_WRONG", { sign: () => "marker7261" }],
  ["another state", "LTI_STATE_WRONG", { state: () => "marker7261" }],
  ["a state that was changed", "LTI_STATE_WRONG", { state: (state) => changed(state) }],
  ["a state that is too old", "LTI_STATE_WRONG", { before: later(601_000) }],
  [
    "the state of another browser",
    "LTI_STATE_WRONG",
    { before: ({ browser }) => browser.cookies.delete(loginIn(browser)) },
  ],
  [
    "the cookie of another login",
    "LTI_STATE_WRONG",
    { before: ({ browser }) => browser.cookies.set(loginIn(browser), "another") },
  ],
  ["no custom parameter", "LTI_SET_WRONG", lacking(claim("custom"))],
  [
    "a set that is no JSON",
    "LTI_SET_WRONG",
    saying({ [claim("custom")]: { set: "bWFya2VyNzI2MQ" } }),
  ],
  [
    "a set that exercises do not know",
    "LTI_SET_WRONG",
    saying({
      [claim("custom")]: { set: setParameter({ ...CHOICES, readings: { another: "x" } }) },
    }),
  ],
  ["a set that is no text", "LTI_SET_WRONG", saying({ [claim("custom")]: { set: 4 } })],
  [
    "a line item elsewhere",
    "LTI_LINE_ITEM_WRONG",
    saying({
      [GRADES]: {
        scope: ["https://purl.imsglobal.org/spec/lti-ags/scope/score"],
        lineitem: "https://other.example/items/7",
      },
    }),
  ],
];

/** The second part of a token with another first letter that still decodes. */
function changed(token: string): string {
  const [head, payload = "", signature] = token.split(".");
  const said = JSON.parse(Buffer.from(payload, "base64url").toString());
  const other = Buffer.from(JSON.stringify({ ...said, extra: 1 })).toString("base64url");
  return [head, other, signature].join(".");
}

describe("a launch is refused, in a problem and in the log, without a word on who it was, for", () => {
  test.each(REFUSED)("%s", async (_what, code, change) => {
    const from = at.service.log.length;
    const { answer } = await launch(at, change);
    expect(answer.headers["content-type"]).toContain("application/problem+json");
    const problem = problemShape.parse(answer.json());
    expect(problem.errors[0]?.code).toBe(code);
    expect(answer.statusCode).toBe(
      code === "LTI_SET_WRONG" || code === "LTI_MESSAGE_UNKNOWN" ? 422 : 403,
    );
    expect([...at.browser.cookies.keys()].join()).not.toContain("__Host-cokdyby-lti-launch-");
    const log = at.service.log.slice(from).join("");
    expect(log).toContain(`"code":"${code}"`);
    // whoever runs the service finds out what to compare
    if (code === "LTI_TOKEN_WRONG") expect(log).toMatch(/"failed":"\w+"/);
    expectNothingPersonal(log + answer.body);
    expect((await session(at.browser)).statusCode).toBe(403);
  });

  test("a launch that was used already", async () => {
    let login = "";
    const before = ({ browser }: Launching) => {
      login = loginIn(browser);
    };
    const first = await launch(at, { before });
    expect(first.answer.statusCode).toBe(303);
    expect(at.browser.cookies.has(login)).toBe(false);
    at.browser.cookies.set(login, first.form.state ?? "");
    const replayed = await at.browser.form("/lti/launch", first.form);
    expect(replayed.json().errors[0].code).toBe("LTI_NONCE_USED");
  });

  test("a person whom the platform did not log in", async () => {
    await login(at);
    const answer = await at.browser.form("/lti/launch", { state: "x", error: "login_required" });
    expect(answer.json().errors[0].code).toBe("LTI_LOGIN_REFUSED");
  });

  test("keys that cannot be had, and it is taken when they can", async () => {
    const fresh = await launching(keepingService);
    for (const instead of [500, 302, 404]) {
      fresh.platform.instead.set("/keys", [instead]);
      const { answer } = await launch(fresh);
      expect(answer.statusCode).toBe(502);
      expect(answer.json().errors[0].code).toBe("LTI_PLATFORM_UNREACHABLE");
    }
    fresh.platform.instead.set("/keys", [(response) => response.end("{}")]);
    expect((await launch(fresh)).answer.statusCode).toBe(502);
    fresh.platform.instead.set("/keys", [
      (response) => response.end(fresh.platform.jwks + " ".repeat(300_000)),
    ]);
    expect((await launch(fresh)).answer.statusCode).toBe(502);
    expect((await launch(fresh)).answer.statusCode).toBe(303);
    await fresh.end();
  });
});

describe("a login", () => {
  const begin = (members: Record<string, string>) =>
    at.browser.get(`/lti/login?${new URLSearchParams(members)}`);
  const whole = () => ({
    ...{ iss: at.platform.issuer, client_id: CLIENT, target_link_uri: "https://tool.example/" },
    ...HINTS,
  });

  test("is refused for a platform or client that is not registered", async () => {
    for (const change of [{ iss: "https://other.example" }, { client_id: "tool-2" }]) {
      const answer = await begin({ ...whole(), ...change });
      expect(answer.statusCode).toBe(403);
      expect(answer.json().errors[0].code).toBe("LTI_PLATFORM_UNKNOWN");
      expect(answer.headers["set-cookie"]).toBeUndefined();
    }
  });

  test("is told all that is missing at once", async () => {
    const answer = await begin({});
    expect(answer.statusCode).toBe(422);
    const pointers = answer.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers).toEqual(["?iss", "?login_hint", "?target_link_uri"]);
    const twice = await at.browser.form("/lti/login", `${new URLSearchParams(whole())}&iss=other`);
    expect(twice.json().errors[0].pointer).toBe("?iss");
  });

  test("may be posted, and leaves its cookie to this host over https alone", async () => {
    const { client_id: _, ...rest } = whole();
    const answer = await at.browser.form("/lti/login", rest);
    expect(answer.statusCode).toBe(302);
    expect(answer.headers["set-cookie"]).toMatch(
      /^__Host-cokdyby-lti-login-[\w-]{43}=[\w.-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=None$/,
    );
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  test("leaves nothing in the store, however often it is begun", async () => {
    const before = at.stored.length;
    for (let times = 0; times < 20; times += 1) await begin(whole());
    expect(at.stored).toHaveLength(before);
    expect(at.browser.cookies.size).toBe(5);
  });
});

describe("a session", () => {
  test("has a cookie for our own page alone, and its address says which it is and nothing of anybody", async () => {
    const { answer } = await launch(at);
    expect(answer.headers.location).toMatch(/^\/training\/launched#launch=[\w-]{43}$/);
    expect(answer.headers["set-cookie"]).toEqual([
      expect.stringMatching(
        /^__Host-cokdyby-lti-login-[\w-]{43}=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=None$/,
      ),
      expect.stringMatching(
        /^__Host-cokdyby-lti-launch-[\w-]{43}=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      ),
    ]);
    expect(answer.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  });

  test("is not told to other pages, and takes no answers from them", async () => {
    await launch(at);
    for (const site of ["cross-site", "same-site"]) {
      const asked = await session(at.browser, { "sec-fetch-site": site });
      expect(asked.json().errors[0].code).toBe("ORIGIN_NOT_ALLOWED");
      const posted = await handIn(at.browser, { answers: [] }, { "sec-fetch-site": site });
      expect(posted.json().errors[0].code).toBe("ORIGIN_NOT_ALLOWED");
    }
    const form = await at.browser.form("/lti/score", { answers: "[]" });
    expect(form.statusCode).toBe(415);
    expect(at.platform.scores).toEqual([]);
  });

  test("that was made up is none", async () => {
    const [made, launch] = ["A".repeat(43), "B".repeat(43)];
    at.browser.cookies.set(`__Host-cokdyby-lti-launch-${launch}`, made);
    const answer = await at.browser.json("/lti/score", { launch, answers: [] });
    expect(answer.json().errors[0].code).toBe("LTI_SESSION_MISSING");
  });

  test.each([
    ["names no line item", saying({ [GRADES]: { scope: [] } })],
    ["gives no scope for scores", saying({ [GRADES]: { lineitem: "http://127.0.0.1/items/7" } })],
    ["does not say whom it launches", lacking("sub")],
  ])("of a platform that %s is marked, and nothing is sent", async (_what, change) => {
    await launch(at, change);
    expect((await session(at.browser)).json()).toMatchObject({ graded: false });
    const answers = rightAnswers();
    const scored = await handIn(at.browser, { answers });
    expect(scored.json()).toEqual({ points: 3, of: 3, sent: false });
    expect(at.platform.scores).toEqual([]);
    expect(at.platform.tokens).toEqual([]);
  });

  test("is told everything that is wrong with answers", async () => {
    await launch(at);
    const answers = [{ item: 1, grounds: [] }, { item: "a" }];
    const answer = await handIn(at.browser, { answers, more: 1 });
    expect(answer.statusCode).toBe(422);
    const pointers = answer.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.sort()).toEqual(["#/answers/0/item", "#/answers/1/grounds", "#/more"]);
  });
});

test("answers to items that the set does not have, and second answers, are told", async () => {
  await launch(at);
  const [first] = rightAnswers();
  const answers = [first, { item: "another", grounds: [] }, first];
  const answer = await handIn(at.browser, { answers });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().errors).toMatchObject([
    { code: "LTI_ANSWER_WRONG", pointer: "#/answers/1/item" },
    { code: "LTI_ANSWER_WRONG", pointer: "#/answers/2/item" },
  ]);
  expect(at.platform.scores).toEqual([]);
});

describe("a grade", () => {
  const SCORES = "/items/7/lineitem/scores";
  const send = () => handIn(at.browser, { answers: [] });

  test.each([
    ["the token endpoint", "/token"],
    ["the line item", SCORES],
  ])("is sent again when %s fails twice", async (_what, path) => {
    await launch(at);
    at.platform.instead.set(path, [503, (response) => response.destroy()]);
    expect((await send()).json()).toMatchObject({ sent: true });
    expect(at.platform.scores).toHaveLength(1);
    expect(at.platform.asked.filter((each) => each === `POST ${path}`)).toHaveLength(3);
  });

  test("is sent once, however often it is asked for at once", async () => {
    await launch(at);
    const answers = await Promise.all([send(), send(), send()]);
    for (const each of answers) expect(each.json()).toMatchObject({ points: 0, sent: true });
    expect(at.platform.scores).toHaveLength(1);
  });

  test("can be sent later when the platform fails three times, and nothing is lost", async () => {
    await launch(at);
    const from = at.service.log.length;
    at.platform.instead.set(SCORES, [503, 503, 429]);
    const failed = await send();
    expect(failed.statusCode).toBe(502);
    expect(failed.json().errors[0].code).toBe("LTI_PLATFORM_UNREACHABLE");
    expect((await session(at.browser)).json()).toEqual({
      launch: expect.any(String),
      set: CHOICES,
      graded: true,
    });
    expect((await send()).json()).toMatchObject({ sent: true });
    expect(at.platform.scores).toHaveLength(1);
    expectNothingPersonal(at.service.log.slice(from).join("") + failed.body);
  });

  test.each([
    [400, "/token"],
    [401, "/token"],
    [403, SCORES],
    [404, SCORES],
    [302, SCORES],
  ])("that is refused with %i at %s is not sent again, and is told", async (status, path) => {
    await launch(at);
    at.platform.instead.set(path, [status]);
    const answer = await send();
    expect(answer.statusCode).toBe(502);
    expect(answer.json().errors[0].code).toBe("LTI_GRADE_REFUSED");
    expect(at.platform.asked.filter((each) => each === `POST ${path}`)).toHaveLength(1);
    expect(at.platform.scores).toEqual([]);
  });
});

describe("answers", () => {
  const launched = async () => {
    await launch(at);
    return at.browser.launch;
  };

  test("to each of two launches at once in one browser are taken, each for its own", async () => {
    const logins = [await login(at), await login(at)];
    const launches: string[] = [];
    for (const { searchParams } of logins) {
      const [state, nonce] = [searchParams.get("state") ?? "", searchParams.get("nonce") ?? ""];
      const id_token = await at.platform.sign(at.platform.claims(nonce, at.now()));
      const answer = await at.browser.form("/lti/launch", { state, id_token });
      expect(answer.statusCode).toBe(303);
      launches.push(at.browser.launch);
    }
    const [earlier, last] = launches;
    expect(last).not.toBe(earlier);
    const first = await at.browser.json("/lti/score", { launch: earlier, answers: [] });
    expect(first.json()).toEqual({ points: 0, of: 3, sent: true });
    const second = await at.browser.json("/lti/score", { launch: last, answers: rightAnswers() });
    expect(second.json()).toEqual({ points: 3, of: 3, sent: true });
    expect(at.platform.scores).toMatchObject([
      { score: { scoreGiven: 0 } },
      { score: { scoreGiven: 3 } },
    ]);
  });

  test("are taken of the ten last launches of a browser, and of no other browser's", async () => {
    const oldest = await launched();
    for (let more = 0; more < 10; more++) await launch(at);
    const kept = [...at.browser.cookies.keys()].filter((name) => name.includes("-launch-"));
    expect(kept).toHaveLength(10);
    const refused = await at.browser.json("/lti/score", { launch: oldest, answers: [] });
    expect(refused.statusCode).toBe(403);
    expect(refused.json().errors[0].code).toBe("LTI_SESSION_MISSING");
    at.browser.cookies.clear();
    expect((await session(at.browser)).statusCode).toBe(403);
  });

  test("that name no launch are not taken", async () => {
    await launched();
    const answer = await at.browser.json("/lti/score", { answers: [] });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors[0].pointer).toBe("#/launch");
    expect(at.platform.scores).toEqual([]);
  });

  test("are told apart by what gives away neither the cookie nor the place in the store", async () => {
    const name = await launched();
    expect([...at.browser.cookies.values()]).not.toContain(name);
    expect(JSON.stringify(at.stored)).not.toContain(name);
  });
});

test("no redirect of a platform is followed", async () => {
  await launch(at);
  for (const path of ["/token", "/items/7/lineitem/scores"]) {
    at.platform.instead.set(path, [
      (response) => response.writeHead(307, { location: `${at.platform.issuer}/elsewhere` }).end(),
    ]);
    expect((await handIn(at.browser, { answers: [] })).statusCode).toBe(502);
  }
  expect(at.platform.asked).not.toContain("POST /elsewhere");
});

test("keys are published without the private part, and stay the same", async () => {
  const { keys } = (await at.browser.get("/lti/keys")).json();
  expect(keys).toEqual([
    {
      kty: "RSA",
      n: expect.any(String),
      e: "AQAB",
      kid: expect.any(String),
      alg: "RS256",
      use: "sig",
    },
  ]);
  expect((await at.browser.get("/lti/keys")).json()).toEqual({ keys });
});

test("nothing of who was launched stands in the log or in a figure", async () => {
  await launch(at);
  await handIn(at.browser, { answers: [] });
  const token = await at.service.tokenFor("ann", "admin");
  const headers = { authorization: `Bearer ${token}` };
  const { body: metrics } = await at.service.http.inject({ url: "/metrics", headers });
  expect(metrics).toContain('path="/lti/launch",status="303"');
  expectNothingPersonal(metrics + at.service.log.join(""));
  const secrets = [...at.browser.cookies.values()];
  expect(secrets).toHaveLength(1);
  for (const each of secrets) expect(at.service.log.join("")).not.toContain(each);
});

test("launches that are refused again and again are told with their number", async () => {
  const own = await launching(keepingService);
  for (let count = 0; count < 40; count += 1) await session(own.browser);
  await own.end();
  const lines = own.service.log.map((line) => JSON.parse(line));
  const refused = lines.filter(({ msg }) => msg === "launch refused");
  expect(refused).toHaveLength(11);
  expect(refused.at(-1)).toMatchObject({ code: "LTI_SESSION_MISSING", times: 30 });
});

test("without registered platforms there is nothing of it", async () => {
  const service = await keepingService({ tokensRequired: true });
  for (const url of ["/lti/login", "/lti/launch", "/lti/keys", "/lti/session", "/lti/score"]) {
    expect((await service.http.inject({ url })).statusCode).toBe(404);
  }
  await service.end();
});
