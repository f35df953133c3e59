import type { IncomingHttpHeaders } from "node:http";
import { parseCookie } from "cookie";
import type { Tokens } from "../store/store.ts";
import type { Role } from "./roles.ts";
import { isSecretOf, readToken } from "./token.ts";

/** Who asks. */
export interface Identity {
  /** Whose things are their own. */
  readonly owner: string;
  readonly role: Role;
  /** Id of the token; none is needed on the loopback address. */
  readonly token?: string;
}

/** Who asks without a token where none is needed: on this machine, for this machine. */
export const LOCAL: Identity = { owner: "local", role: "admin" };

/** Every code of authentication, of a role without a permission, and of {@link makeToken}. */
export const ACCESS_PROBLEMS = [
  "TOKEN_MISSING",
  "TOKEN_MALFORMED",
  "TOKEN_WRONG",
  "TOKEN_EXPIRED",
  "FORBIDDEN",
  "ROLE_UNKNOWN",
  "EXPIRY_MALFORMED",
] as const;
export type AccessRefusalCode = Extract<(typeof ACCESS_PROBLEMS)[number], `TOKEN_${string}`>;

const REFUSALS: Readonly<Record<AccessRefusalCode, string>> = {
  TOKEN_MISSING:
    "send an access token as `Authorization: Bearer cokdyby_…`; where others cannot reach the service, its own account needs none",
  TOKEN_MALFORMED: "the `Authorization` header holds no access token of this service",
  TOKEN_WRONG: "this access token is not known here; it may have been revoked",
  TOKEN_EXPIRED: "this access token has expired; ask for a new one",
};

/** Why somebody is not let in: an answer 401 with the challenge as `WWW-Authenticate`. */
export interface AccessRefusal {
  readonly code: AccessRefusalCode;
  readonly detail: string;
  readonly challenge: string;
}

export type Access =
  | { readonly ok: true; readonly identity: Identity }
  | { readonly ok: false; readonly refusal: AccessRefusal };

export interface Door {
  readonly tokens: Pick<Tokens, "find">;
  /** The identity of a request without a token, see {@link LOCAL}; such requests are refused when left out. */
  readonly withoutToken?: Identity;
}

/**
 * Authenticates a request; the only way to an identity. A token that is shown counts, also
 * where none is needed; a wrong one is refused there too.
 *
 * @param header see {@link credentialsOf}
 * @throws {StoreFault} when the tokens cannot be looked up
 */
export async function authenticate(
  header: string | undefined,
  { tokens, withoutToken }: Door,
  now: Date,
): Promise<Access> {
  if (header === undefined) {
    return withoutToken === undefined
      ? refused("TOKEN_MISSING")
      : { ok: true, identity: withoutToken };
  }
  const token = shownToken(header);
  if (token === undefined) return refused("TOKEN_MALFORMED");
  const record = await tokens.find(token.id);
  if (!isSecretOf(token.secret, record) || record === undefined) return refused("TOKEN_WRONG");
  // only the holder of the secret learns that it has expired
  if (record.expires <= now.toISOString()) return refused("TOKEN_EXPIRED");
  const { owner, role, id } = record;
  return { ok: true, identity: { owner, role, token: id } };
}

/** Name of the cookie with the access token of who signed in in a browser. */
const SESSION_COOKIE = "__Host-cokdyby-session";

/**
 * The `Authorization` header, or what takes its place: the session of the browser, where its own page asks. A browser
 * marks that in a way that no page of others can (Fetch Metadata Request Headers, `Sec-Fetch-Site`).
 */
export function credentialsOf(headers: IncomingHttpHeaders): string | undefined {
  const { authorization, cookie = "", "sec-fetch-site": site } = headers;
  if (authorization !== undefined || site !== "same-origin") return authorization;
  const token = parseCookie(cookie)[SESSION_COOKIE];
  return token === undefined ? undefined : `Bearer ${token}`;
}

/** The token in an `Authorization` header, known here or not. */
export function shownToken(header = ""): ReturnType<typeof readToken> {
  const [, text = ""] = /^bearer +(\S{1,200})$/i.exec(header) ?? [];
  return readToken(text);
}

function refused(code: AccessRefusalCode): Access {
  const error = code === "TOKEN_MISSING" ? "" : ', error="invalid_token"';
  const challenge = `Bearer realm="cokdyby"${error}`;
  return { ok: false, refusal: { code, detail: REFUSALS[code], challenge } };
}
