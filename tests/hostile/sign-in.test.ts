import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { type Keeping, keepingService } from "../http/keeping.ts";
import { type OddProvider, oddProvider, unsigned } from "../http/sign-in/odd-provider.ts";
import { providerFile } from "../http/sign-in/office.ts";

const REQUESTS = runs({ quick: 300, full: 1_000, deep: 20_000 });

let provider: OddProvider;
let service: Keeping;
/** What a real sign-in and a real session of the service have left in a browser, and what the provider once said. */
let real: readonly string[];
/** Codes that the service has exchanged: those requests came the farthest. */
let exchanged = 0;
beforeAll(async () => {
  provider = await oddProvider();
  const signIn = providerFile(provider.issuer);
  service = await keepingService({ log: false, tokensRequired: true, signIn });
  const begun = await service.http.inject({ url: "/sign-in" });
  const state = new URL(String(begun.headers.location)).searchParams.get("state") ?? "";
  const [attempt = ""] = String(begun.headers["set-cookie"]).split(";");
  const expired = await service.tokenFor("ann", "admin", new Date());
  const claims = provider.claims("n");
  real = [
    ...[state, attempt, `__Host-cokdyby-session=${expired}`, provider.issuer, "code"],
    ...[await provider.signed(claims), unsigned(claims), "openid", "/amendment", "logout_token"],
  ];
  // signed by the provider, for a sign-in that nobody begun here
  provider.answer = async () => {
    exchanged += 1;
    return { idToken: real[5] ?? "" };
  };
});
afterAll(async () => {
  await service.end();
  await provider.end();
});

const piece = fc.oneof(
  fc.nat(9).map((at) => () => real[at] ?? ""),
  fc.string({ unit: "binary", maxLength: 60 }).map((text) => () => text),
  fc
    .constantFrom("", "__proto__", "\0", "//evil.example", "x".repeat(9_000))
    .map((text) => () => text),
);
/** One or two pieces one after the other, or one with a letter changed. */
const text = fc
  .tuple(piece, piece, fc.nat(200), fc.boolean())
  .map(([one, two, at, joins]) => () => {
    const given = one();
    return joins ? given + two() : `${given.slice(0, at)}x${given.slice(at + 1)}`;
  });
const names = fc.constantFrom("state", "code", "iss", "error", "back", "logout_token", "response");
const pairs: fc.Arbitrary<[string, () => string][]> = fc.array(
  fc.tuple(names, fc.oneof(piece, text)),
  { maxLength: 5 },
);
/** All that a browser which began to sign in would come back with. */
const whole: typeof pairs = fc.constant(
  [["state", 0] as const, ["iss", 3] as const, ["code", 4] as const].map(
    ([name, at]) => [name, () => real[at] ?? ""] as [string, () => string],
  ),
);
const request = fc.record({
  method: fc.constantFrom("GET", "GET", "POST", "HEAD", "PUT", "DELETE"),
  path: fc.constantFrom(
    ...["/sign-in", "/sign-in/callback", "/sign-in/callback", "/sign-in/session", "/sign-out"],
    ...["/sign-in/back-channel", "/sign-in/back-channel", "/v1/cases", "/sign-in/%2e%2e/v1/cases"],
  ),
  query: fc.oneof(pairs, pairs, whole),
  form: pairs,
  cookie: fc.oneof(
    piece,
    text,
    fc.constant(() => real[1] ?? ""),
  ),
  site: fc.constantFrom("same-origin", "cross-site", "none"),
  type: fc.constantFrom("application/x-www-form-urlencoded", "application/json", "text/plain"),
});

test(`of ${REQUESTS} odd requests to sign in, none is a fault and nobody comes in`, async () => {
  const known = await service.store.tokens.list();
  const property = fc.asyncProperty(request, async ({ method, path, query, form, ...told }) => {
    const said = (given: typeof query) =>
      new URLSearchParams(given.map(([name, value]): [string, string] => [name, value()]));
    const body = method === "GET" || method === "HEAD" ? {} : { payload: said(form).toString() };
    const {
      statusCode,
      headers,
      body: answer,
    } = await service.http.inject({
      method: method as "GET",
      url: `${path}?${said(query)}`,
      headers: {
        cookie: told.cookie().replace(/[^\x20-\x7e]/g, "?"),
        "sec-fetch-site": told.site,
        "content-type": told.type,
      },
      ...body,
    });
    expect(statusCode, answer).toBeLessThan(500);
    if (path === "/v1/cases" && statusCode < 400) throw new Error("somebody came in");
    expect(String(headers["set-cookie"])).not.toContain("__Host-cokdyby-session=cokdyby");
    const location = String(headers.location ?? provider.issuer);
    expect(location.startsWith(provider.issuer)).toBe(true);
  });
  await fc.assert(property, { numRuns: REQUESTS });
  expect(await service.store.tokens.list()).toEqual(known);
  expect(exchanged).toBeGreaterThan(0);
});
