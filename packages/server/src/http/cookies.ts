import { parseCookie, stringifySetCookie } from "cookie";
import type { FastifyReply, FastifyRequest } from "fastify";

/** A cookie that the browser keeps from scripts, and from any other host than this. */
export interface OwnCookie {
  readonly kind: CookieKind;
  /** Which login, launch or sign-in it belongs to, where several are open at once in one browser; else empty. */
  readonly of: string;
}

export interface CookieKind {
  readonly name: string;
  /** Seconds. */
  readonly maxAge: number;
  readonly sameSite: "none" | "lax" | "strict";
  /** How many are open at once. */
  readonly most: number;
}

export function cookieIn(request: FastifyRequest, cookie: OwnCookie): string | undefined {
  return cookiesOf(request)[nameOf(cookie)];
}

/** Sets a cookie, and clears the oldest of its kind where there are so many that the header with them grows large. */
export function setCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  cookie: OwnCookie,
  value: string,
): void {
  const { kind } = cookie;
  const prefix = `${nameOf({ kind, of: "" })}-`;
  // a browser sends the oldest first (RFC 6265, 5.4)
  const open = Object.keys(cookiesOf(request)).filter((name) => name.startsWith(prefix));
  for (const name of open.slice(0, Math.max(0, open.length + 1 - kind.most))) {
    clearCookie(reply, { kind, of: name.slice(prefix.length) });
  }
  put(reply, cookie, value, kind.maxAge);
}

export function clearCookie(reply: FastifyReply, cookie: OwnCookie): void {
  put(reply, cookie, "", 0);
}

function nameOf({ kind, of }: OwnCookie): string {
  return ["__Host-cokdyby", kind.name, of].filter((part) => part !== "").join("-");
}

function cookiesOf({ headers }: FastifyRequest): Readonly<Record<string, string | undefined>> {
  return parseCookie(headers.cookie ?? "");
}

function put(reply: FastifyReply, cookie: OwnCookie, value: string, maxAge: number): void {
  const { sameSite } = cookie.kind;
  const kept = { httpOnly: true, secure: true, path: "/", sameSite } as const;
  // fastify puts several of these headers side by side
  reply.header("set-cookie", stringifySetCookie({ name: nameOf(cookie), value, maxAge, ...kept }));
}
