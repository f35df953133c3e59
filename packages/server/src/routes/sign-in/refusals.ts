import type { FastifyRequest } from "fastify";
import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from "openid-client";
import { logStranger } from "../../http/log.ts";
import { type ProblemKind, type Refusal, refuse } from "../../problems.ts";
import { isUnreachable } from "../../sign-in/ask-provider.ts";
import type { SignInCode } from "../../sign-in/problems.ts";

const AGAIN = "sign in again at /sign-in";

/** What somebody is told, and what would mend it. */
const REFUSALS: Readonly<Record<SignInCode, readonly [kind: ProblemKind, detail: string]>> = {
  SIGN_IN_STATE_WRONG: [
    "forbidden",
    `this sign-in was not begun in this browser, or too long ago; ${AGAIN}, with cookies allowed`,
  ],
  SIGN_IN_REFUSED: ["forbidden", `the provider did not sign you in; ${AGAIN}`],
  SIGN_IN_ANSWER_WRONG: [
    "forbidden",
    `the answer of the provider does not hold; ${AGAIN}. If that does not help, whoever runs this service compares issuer, client id, secret and clock with those of the provider`,
  ],
  SIGN_IN_OWNER_WRONG: [
    "forbidden",
    "the provider gives no name that things can be kept under, or has not checked your address; ask whoever runs this service",
  ],
  SIGN_IN_ROLE_MISSING: [
    "forbidden",
    "you are known to the provider, but have no role here; ask whoever gives out groups in your office",
  ],
  SIGN_IN_PROVIDER_UNREACHABLE: [
    "provider-failed",
    "the provider does not answer as it should; try again in a while",
  ],
  SIGN_OUT_WRONG: ["bad-request", "this is no message of the provider that somebody has left"],
};

/** Refuses a sign-in, and tells the log so, without anything that says who. */
export function refuseSignIn(request: FastifyRequest, code: SignInCode): Refusal {
  const [kind, detail] = REFUSALS[code];
  logStranger(request, { level: "warn", words: "sign-in refused", said: { code } });
  return refuse(kind, code, detail);
}

/** What an error in asking the provider comes to; a fault of ours stays what it is. */
export function refusalOf(request: FastifyRequest, error: unknown): unknown {
  if (isUnreachable(error)) return refuseSignIn(request, "SIGN_IN_PROVIDER_UNREACHABLE");
  if (error instanceof AuthorizationResponseError) return refuseSignIn(request, "SIGN_IN_REFUSED");
  const isAnswer =
    error instanceof ClientError ||
    error instanceof ResponseBodyError ||
    error instanceof WWWAuthenticateChallengeError;
  return isAnswer ? refuseSignIn(request, "SIGN_IN_ANSWER_WRONG") : error;
}
