import { parseCookie, stringifySetCookie } from "cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { SESSION_COOKIE } from "../access/authenticate.ts";
import { SESSION_SECONDS } from "../lti/sessions.ts";
import { LOGIN_SECONDS, nonceOf } from "../lti/state.ts";

/** A cookie that the browser keeps from scripts, and from any other host than this. */
export interface OwnCookie {
  readonly kind: keyof typeof KINDS;
  /** Which login, launch or sign-in it belongs to: several are open at once in one browser. */
  readonly of: string;
}

/** How long somebody may take to sign in at a provider, in seconds. */
const SIGN_IN_SECONDS = 900;

/**
 * A platform's form brings a login from its own site, a provider leads back from its own; only our own page asks
 * with a session.
 */
const KINDS = {
  "lti-login": { maxAge: LOGIN_SECONDS, sameSite: "none", most: 5 },
  "lti-launch": { maxAge: SESSION_SECONDS, sameSite: "strict", most: 10 },
  "sign-in": { maxAge: SIGN_IN_SECONDS, sameSite: "lax", most: 5 },
  session: { maxAge: 0, sameSite: "strict", most: 1 },
} as const;

/** The access token of who signed in in this browser. */
export const SESSION: OwnCookie = { kind: "session", of: "" };

/** The state of one login. */
export function loginCookie(state: string): OwnCookie {
  return { kind: "lti-login", of: nonceOf(state) };
}

/** The secret of the session of one launch. */
export function launchCookie(launch: string): OwnCookie {
  return { kind: "lti-launch", of: launch };
}

export function cookieIn(request: FastifyRequest, cookie: OwnCookie): string | undefined {
  return cookiesOf(request)[nameOf(cookie)];
}

/** Sets a cookie for some seconds, and clears the oldest of its kind where there are so many that the header with them grows large. */
export function setCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  cookie: OwnCookie,
  value: string,
  maxAge: number = KINDS[cookie.kind].maxAge,
): void {
  const { kind } = cookie;
  const prefix = nameOf({ kind, of: "" });
  // a browser sends the oldest first (RFC 6265, 5.4)
  const open = Object.keys(cookiesOf(request)).filter((name) => name.startsWith(prefix));
  for (const name of open.slice(0, Math.max(0, open.length + 1 - KINDS[kind].most))) {
    clearCookie(reply, { kind, of: name.slice(prefix.length) });
  }
  put(reply, cookie, value, maxAge);
}

export function clearCookie(reply: FastifyReply, cookie: OwnCookie): void {
  put(reply, cookie, "", 0);
}

function nameOf({ kind, of }: OwnCookie): string {
  if (kind === "session") return SESSION_COOKIE;
  return `__Host-cokdyby-${kind}-${of}`;
}

function cookiesOf({
  headers,
}: Pick<FastifyRequest, "headers">): Readonly<Record<string, string | undefined>> {
  return parseCookie(headers.cookie ?? "");
}

function put(reply: FastifyReply, cookie: OwnCookie, value: string, maxAge: number): void {
  const { sameSite } = KINDS[cookie.kind];
  const kept = { httpOnly: true, secure: true, path: "/", sameSite } as const;
  // fastify puts several of these headers side by side
  reply.header("set-cookie", stringifySetCookie({ name: nameOf(cookie), value, maxAge, ...kept }));
}
