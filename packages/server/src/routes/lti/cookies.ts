import { parseCookie, stringifySetCookie } from "cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { SESSION_SECONDS } from "../../lti/sessions.ts";
import { LOGIN_SECONDS, nonceOf } from "../../lti/state.ts";

/** A cookie of a launch: the browser keeps it from scripts, and from any other host than this. */
export interface LaunchCookie {
  readonly kind: keyof typeof KINDS;
  /** Which login or launch it belongs to: several are open at once in one browser. */
  readonly of: string;
}

/** The platform's form brings a login from its own site, only our own page asks with a session. */
const KINDS = {
  login: { maxAge: LOGIN_SECONDS, sameSite: "none", most: 5 },
  launch: { maxAge: SESSION_SECONDS, sameSite: "strict", most: 10 },
} as const;

/** The state of one login. */
export function loginCookie(state: string): LaunchCookie {
  return { kind: "login", of: nonceOf(state) };
}

/** The secret of the session of one launch. */
export function sessionCookie(launch: string): LaunchCookie {
  return { kind: "launch", of: launch };
}

export function cookieIn(request: FastifyRequest, cookie: LaunchCookie): string | undefined {
  return cookiesOf(request)[nameOf(cookie)];
}

/** Sets a cookie, and clears the oldest of its kind where there are so many that the header with them grows large. */
export function setCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  cookie: LaunchCookie,
  value: string,
): void {
  const { kind } = cookie;
  const prefix = nameOf({ kind, of: "" });
  // a browser sends the oldest first (RFC 6265, 5.4)
  const open = Object.keys(cookiesOf(request)).filter((name) => name.startsWith(prefix));
  for (const name of open.slice(0, Math.max(0, open.length + 1 - KINDS[kind].most))) {
    clearCookie(reply, { kind, of: name.slice(prefix.length) });
  }
  put(reply, cookie, value, KINDS[kind].maxAge);
}

export function clearCookie(reply: FastifyReply, cookie: LaunchCookie): void {
  put(reply, cookie, "", 0);
}

function nameOf({ kind, of }: LaunchCookie): string {
  return `__Host-cokdyby-lti-${kind}-${of}`;
}

function cookiesOf({ headers }: FastifyRequest): Readonly<Record<string, string | undefined>> {
  return parseCookie(headers.cookie ?? "");
}

function put(reply: FastifyReply, cookie: LaunchCookie, value: string, maxAge: number): void {
  const { sameSite } = KINDS[cookie.kind];
  const kept = { httpOnly: true, secure: true, path: "/", sameSite } as const;
  // fastify puts several of these headers side by side
  reply.header("set-cookie", stringifySetCookie({ name: nameOf(cookie), value, maxAge, ...kept }));
}
