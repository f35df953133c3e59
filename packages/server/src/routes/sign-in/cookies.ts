import type { CookieKind, OwnCookie } from "../../http/cookies.ts";

/** The provider leads back from its own site. */
const ATTEMPT: CookieKind = {
  name: "sign-in",
  // how long somebody may take at the provider
  maxAge: 900,
  sameSite: "lax",
  most: 5,
};

/** An attempt to sign in. */
export function attemptCookie(state: string): OwnCookie {
  return { kind: ATTEMPT, of: state };
}

/** The access token of who signed in in this browser: `access/` reads it. @param maxAge in seconds */
export function sessionCookie(maxAge = 0): OwnCookie {
  return { kind: { name: "session", maxAge, sameSite: "strict", most: 1 }, of: "" };
}
