import { parseCookie, stringifySetCookie } from "cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import { SESSION_SECONDS } from "../../lti/sessions.ts";
import { LOGIN_SECONDS } from "../../lti/state.ts";

/** A cookie of a launch: the browser keeps it from scripts, and from any other host than this. */
export interface LaunchCookie {
  readonly name: `__Host-${string}`;
  readonly maxAge: number;
  readonly sameSite: "none" | "strict";
}

/** The state of a login; the platform's form brings the launch from its own site. */
export const LOGIN_COOKIE: LaunchCookie = {
  name: "__Host-cokdyby-lti-login",
  maxAge: LOGIN_SECONDS,
  sameSite: "none",
};

/** The secret of a session; only our own page asks with it. */
export const SESSION_COOKIE: LaunchCookie = {
  name: "__Host-cokdyby-lti",
  maxAge: SESSION_SECONDS,
  sameSite: "strict",
};

export function cookieIn({ headers }: FastifyRequest, { name }: LaunchCookie): string | undefined {
  return parseCookie(headers.cookie ?? "")[name];
}

export function setCookie(
  reply: FastifyReply,
  { name, maxAge, sameSite }: LaunchCookie,
  value: string,
): void {
  const kept = { httpOnly: true, secure: true, path: "/", sameSite } as const;
  // fastify puts several of these headers side by side
  reply.header("set-cookie", stringifySetCookie({ name, value, maxAge, ...kept }));
}

export function clearCookie(reply: FastifyReply, cookie: LaunchCookie): void {
  setCookie(reply, { ...cookie, maxAge: 0 }, "");
}
