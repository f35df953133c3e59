import type { FastifyInstance, FastifyRequest } from "fastify";
import { authenticate, credentialsOf, type Identity } from "../../access/authenticate.ts";
import { clearCookie } from "../../http/cookies.ts";
import { requireOwnPage } from "../../http/host-check.ts";
import { leavingAddress } from "../../sign-in/authorization.ts";
import { readNoQuery } from "../read-query.ts";
import { sessionCookie } from "./cookies.ts";
import { note, type SignInSetting } from "./setting.ts";

/** GET /sign-in/session and POST /sign-out: who is signed in in this browser, and that they leave. */
export function signOutRoute(app: FastifyInstance, setting: SignInSetting): void {
  const { store, asked, provider } = setting;
  app.get("/sign-in/session", { schema: { hide: true } }, async (request) => {
    requireOwnPage(request.headers);
    readNoQuery(request.query);
    const { owner, role } = (await signedIn(request, setting)) ?? {};
    return owner === undefined ? {} : { owner, role };
  });
  app.post("/sign-out", { schema: { hide: true } }, async (request, reply) => {
    requireOwnPage(request.headers);
    const { owner, token } = (await signedIn(request, setting)) ?? {};
    if (owner !== undefined && token !== undefined) {
      await store.tokens.revoke(token);
      note(request, setting, { action: "session.end", owner, token, status: 200 });
    }
    clearCookie(reply, sessionCookie());
    // who leaves here has left, whether the provider can be asked or not
    const config = await asked.known().catch(() => undefined);
    return { leadsTo: config === undefined ? "/" : leavingAddress(config, provider) };
  });
}

/** By the session of the browser alone: a token of a program that comes with it is not meant. */
async function signedIn(
  { headers: { authorization: _, ...headers } }: FastifyRequest,
  { store, clock }: SignInSetting,
): Promise<Identity | undefined> {
  const access = await authenticate(credentialsOf(headers), store, clock());
  return access.ok ? access.identity : undefined;
}
