import { parse } from "node:querystring";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientError,
  type Configuration,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  type IDToken,
  ResponseBodyError,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  WWWAuthenticateChallengeError,
} from "openid-client";
import * as z from "zod";
import { authenticate, credentialsOf } from "../../access/authenticate.ts";
import type { AuditEvent } from "../../audit/entry.ts";
import type { AuditTrail } from "../../audit/trail.ts";
import { clearCookie, cookieIn, type OwnCookie, SESSION, setCookie } from "../../http/cookies.ts";
import { requireOwnPage } from "../../http/host-check.ts";
import { refuse } from "../../problems.ts";
import { isUnreachable, type KnownProvider, knownProvider } from "../../sign-in/ask-provider.ts";
import { type Attempt, ownAddress, readAttempt, writeAttempt } from "../../sign-in/attempt.ts";
import { readLogoutToken } from "../../sign-in/logout-token.ts";
import { personIn } from "../../sign-in/person.ts";
import type { Provider } from "../../sign-in/provider.ts";
import { newSession } from "../../sign-in/sessions.ts";
import type { Store } from "../../store/store.ts";
import { readNoQuery, readQuery } from "../read-query.ts";
import { refuseSignIn } from "./refusals.ts";

/** What the routes of signing in work with. */
export interface SignInOptions {
  readonly provider: Provider;
  readonly store: Pick<Store, "tokens" | "signIns">;
  readonly audit?: AuditTrail;
  readonly clock: () => Date;
}

interface Setting extends SignInOptions {
  readonly asked: KnownProvider;
}

const CALLBACK = "/sign-in/callback";

/** How often sessions that have expired are deleted, in milliseconds. */
const EVERY = 3_600_000;

/** Signing in at a provider (OpenID Connect Core 1.0, authorization code with PKCE), and out. */
export async function signInRoutes(app: FastifyInstance, options: SignInOptions): Promise<void> {
  const setting = { ...options, asked: knownProvider(options.provider) };
  beginRoute(app, setting);
  callbackRoute(app, setting);
  sessionRoutes(app, setting);
  await app.register(async (scope) => backChannelRoute(scope, setting));
  const { store, clock } = options;
  const forget = () =>
    store.signIns
      .forgetExpired(clock().toISOString())
      .catch((fault: unknown) => app.log.error({ fault }, "fault"));
  const timer = setInterval(forget, EVERY).unref();
  app.addHook("onReady", async () => void forget());
  app.addHook("onClose", async () => clearInterval(timer));
}

const beginShape = z.strictObject({ back: z.string().max(500).default("/") });

/** GET /sign-in: leads to the provider. */
function beginRoute(app: FastifyInstance, { provider, asked }: Setting): void {
  app.get("/sign-in", { schema: { hide: true } }, async (request, reply) => {
    const { back } = readQuery(beginShape, request.query);
    const config = await asked.known().catch((error) => {
      throw refusalOf(request, error);
    });
    const state = randomState();
    const verifier = randomPKCECodeVerifier();
    const attempt = { verifier, nonce: randomNonce(), back: ownAddress(back, provider.url) };
    const url = buildAuthorizationUrl(config, {
      redirect_uri: `${provider.url}${CALLBACK}`,
      scope: provider.scope,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state,
      nonce: attempt.nonce,
    });
    setCookie(request, reply, attemptCookie(state), writeAttempt(attempt));
    return reply.redirect(url.href, 302);
  });
}

const answerShape = z.looseObject({ state: z.string().min(1).max(200) });

/** GET /sign-in/callback: the provider says who it is, and the page opens. */
function callbackRoute(app: FastifyInstance, setting: Setting): void {
  const { provider, store, audit, clock, asked } = setting;
  app.get(CALLBACK, { schema: { hide: true } }, async (request, reply) => {
    const { state } = readQuery(answerShape, request.query);
    const attempt = readAttempt(cookieIn(request, attemptCookie(state)) ?? "");
    if (attempt === undefined) throw refuseSignIn(request, "SIGN_IN_STATE_WRONG");
    requireAudit(audit);
    // each attempt is answered once, however it ends
    clearCookie(reply, attemptCookie(state));
    const { idToken, said } = await exchange(request, state, attempt, setting).catch((error) => {
      asked.forget();
      throw refusalOf(request, error);
    });
    const person = personIn(said, provider);
    if (!person.ok) {
      note(request, audit, { action: "service.enter", code: person.code, status: 403 });
      throw refuseSignIn(request, person.code);
    }
    const { owner, role } = person;
    const { sub, sid } = idToken;
    const who = { owner, role, issuer: provider.issuer, sub };
    const named = typeof sid === "string" ? { ...who, sid } : who;
    const seconds = provider.hours * 3_600;
    const { token, record } = newSession(named, clock(), seconds);
    await store.signIns.add(record);
    note(request, audit, { action: "session.open", owner, token: record.id, status: 303 });
    setCookie(request, reply, SESSION, token, seconds);
    return reply.redirect(attempt.back, 303);
  });
}

/** Exchanges the code, and checks what comes for it; see OpenID Connect Core 1.0, 3.1.3.7 and RFC 9207. */
async function exchange(
  { url }: FastifyRequest,
  state: string,
  { verifier, nonce }: Attempt,
  { provider, asked }: Setting,
): Promise<{ readonly idToken: IDToken; readonly said: Readonly<Record<string, unknown>> }> {
  const config = await asked.known();
  const tokens = await authorizationCodeGrant(config, new URL(`${provider.url}${url}`), {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
  const idToken = tokens.claims();
  if (idToken === undefined) throw new ClientError("no ID token");
  const said =
    provider.claimsFrom === "userinfo"
      ? await fetchUserInfo(config, tokens.access_token, idToken.sub)
      : idToken;
  return { idToken, said };
}

function refusalOf(request: FastifyRequest, error: unknown): unknown {
  if (isUnreachable(error)) return refuseSignIn(request, "SIGN_IN_PROVIDER_UNREACHABLE");
  if (error instanceof AuthorizationResponseError) return refuseSignIn(request, "SIGN_IN_REFUSED");
  const isAnswer =
    error instanceof ClientError ||
    error instanceof ResponseBodyError ||
    error instanceof WWWAuthenticateChallengeError;
  return isAnswer ? refuseSignIn(request, "SIGN_IN_ANSWER_WRONG") : error;
}

/** GET /sign-in/session and POST /sign-out: who is signed in in this browser, and that they leave. */
function sessionRoutes(app: FastifyInstance, setting: Setting): void {
  const { store, audit, clock, asked, provider } = setting;
  const identityIn = async (request: FastifyRequest) => {
    const access = await authenticate(credentialsOf(request.headers), store, clock());
    return access.ok ? access.identity : undefined;
  };
  app.get("/sign-in/session", { schema: { hide: true } }, async (request) => {
    requireOwnPage(request.headers);
    readNoQuery(request.query);
    const { owner, role } = (await identityIn(request)) ?? {};
    return owner === undefined ? {} : { owner, role };
  });
  app.post("/sign-out", { schema: { hide: true } }, async (request, reply) => {
    requireOwnPage(request.headers);
    const identity = await identityIn(request);
    if (identity?.token !== undefined && cookieIn(request, SESSION) !== undefined) {
      await store.tokens.revoke(identity.token);
      const { owner, token } = identity;
      note(request, audit, { action: "session.end", owner, token, status: 200 });
    }
    clearCookie(reply, SESSION);
    // who leaves here has left, whether the provider can be asked or not
    const config = await asked.known().catch(() => undefined);
    return { leadsTo: config === undefined ? "/" : leavingAddress(config, provider) };
  });
}

/** Where the provider ends its own session; see OpenID Connect RP-Initiated Logout 1.0, 2. */
function leavingAddress(config: Configuration, { url, clientId }: Provider): string {
  if (config.serverMetadata().end_session_endpoint === undefined) return "/";
  return buildEndSessionUrl(config, {
    post_logout_redirect_uri: `${url}/`,
    client_id: clientId,
  }).href;
}

/** Largest message of a provider, in bytes. */
const MOST = 65_536;
const messageShape = z.looseObject({ logout_token: z.string().min(1) });

/** POST /sign-in/back-channel: the provider says that somebody has left. */
function backChannelRoute(
  scope: FastifyInstance,
  { provider, store, audit, clock, asked }: Setting,
): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string" },
    (_request, body, done) => done(null, { ...parse(String(body), "&", "=", { maxKeys: 10 }) }),
  );
  const options = { schema: { hide: true }, bodyLimit: MOST };
  scope.post("/sign-in/back-channel", options, async (request, reply: FastifyReply) => {
    const { logout_token } = readQuery(messageShape, request.body);
    const { issuer, clientId } = provider;
    const ended = await asked
      .known()
      .then(async (config) => {
        const { jwks_uri: jwksUri } = config.serverMetadata();
        if (jwksUri === undefined) throw new ClientError("no keys");
        return readLogoutToken(logout_token, { issuer, clientId, jwksUri, now: clock() });
      })
      .catch((error) => {
        throw refusalOf(request, error);
      });
    if (ended === undefined) throw refuseSignIn(request, "SIGN_OUT_WRONG");
    requireAudit(audit);
    for (const token of await store.signIns.end(ended))
      note(request, audit, { action: "session.end", token, status: 200 });
    return reply.status(200).send({});
  });
}

function attemptCookie(state: string): OwnCookie {
  return { kind: "sign-in", of: state };
}

/** Nobody comes in unrecorded. */
function requireAudit(audit: AuditTrail | undefined): void {
  if (audit === undefined || audit.isWritten()) return;
  const detail = "what is done here has to be recorded, and the record cannot be written";
  throw refuse("audit-unavailable", "AUDIT_NOT_WRITABLE", detail);
}

function note(request: FastifyRequest, audit: AuditTrail | undefined, event: AuditEvent): void {
  audit?.record({ ...event, address: request.ip });
}
