import type { CookieKind, OwnCookie } from "../../http/cookies.ts";
import { SESSION_SECONDS } from "../../lti/sessions.ts";
import { LOGIN_SECONDS, nonceOf } from "../../lti/state.ts";

/** The platform's form brings a login from its own site, only our own page asks with a session. */
const LOGIN: CookieKind = {
  name: "lti-login",
  maxAge: LOGIN_SECONDS,
  sameSite: "none",
  most: 5,
};
const LAUNCH: CookieKind = {
  name: "lti-launch",
  maxAge: SESSION_SECONDS,
  sameSite: "strict",
  most: 10,
};

/** The state of one login. */
export function loginCookie(state: string): OwnCookie {
  return { kind: LOGIN, of: nonceOf(state) };
}

/** The secret of the session of one launch. */
export function sessionCookie(launch: string): OwnCookie {
  return { kind: LAUNCH, of: launch };
}
