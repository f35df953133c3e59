import { errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { PlatformFault } from "./ask-platform.ts";
import { type Claims, claimsOf, launchesLink } from "./launch-claims.ts";
import type { Platform } from "./platforms.ts";
import type { LtiCode } from "./problems.ts";

/** What a valid launch says, or why it is refused. */
export type CheckedToken =
  | { readonly ok: true; readonly claims: Claims }
  | {
      readonly ok: false;
      readonly code: LtiCode;
      /** For whoever runs the service: the claim that is not as expected, or what else is wrong; never a value. */
      readonly failed?: string | undefined;
    };

/** How far the clock of a platform may be from ours, in seconds. */
const TOLERANCE = 60;
/** How old a token may be, in seconds. */
const MOST_AGE = 600;

/** What a token is held against. */
export interface Expected {
  readonly platform: Platform;
  readonly keys: JWTVerifyGetKey;
  /** Of the state that came with the token. */
  readonly nonce: string;
  readonly now: Date;
}

/**
 * Checks the token of a launch.
 *
 * Source: 1EdTech Security Framework 1.0, 5.1.3 (authentication response validation).
 */
export async function checkIdToken(token: string, expected: Expected): Promise<CheckedToken> {
  const { platform, keys, now } = expected;
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: platform.issuer,
      audience: platform.clientId,
      algorithms: ["RS256"],
      requiredClaims: ["exp", "iat"],
      maxTokenAge: MOST_AGE,
      clockTolerance: TOLERANCE,
      currentDate: now,
    });
    return checkPayload(payload, expected);
  } catch (error) {
    return { ok: false, code: codeOf(error), failed: failedIn(error) };
  }
}

function checkPayload(payload: JWTPayload, { platform, nonce }: Expected): CheckedToken {
  const refused = (code: LtiCode, failed?: string): CheckedToken => ({ ok: false, code, failed });
  if (!launchesLink(payload)) return refused("LTI_MESSAGE_UNKNOWN");
  const claims = claimsOf(payload);
  if (claims === undefined) return refused("LTI_TOKEN_WRONG", "claims");
  if (!isForUs(payload, claims, platform)) return refused("LTI_TOKEN_WRONG", "azp");
  if (claims.nonce !== nonce) return refused("LTI_NONCE_WRONG");
  if (!platform.deploymentIds.includes(claims.deployment)) return refused("LTI_DEPLOYMENT_UNKNOWN");
  return { ok: true, claims };
}

/** Who is named as the authorized party is us; of several audiences one has to be named. */
function isForUs(
  { aud }: JWTPayload,
  { authorizedParty }: Claims,
  { clientId }: Platform,
): boolean {
  if (authorizedParty !== undefined) return authorizedParty === clientId;
  return [aud].flat().length === 1;
}

function failedIn(error: unknown): string | undefined {
  if (error instanceof errors.JWTClaimValidationFailed) return error.claim;
  return error instanceof errors.JOSEError ? error.code : undefined;
}

function codeOf(error: unknown): LtiCode {
  if (error instanceof errors.JWTExpired) return "LTI_TOKEN_EXPIRED";
  if (error instanceof PlatformFault || error instanceof errors.JWKSTimeout || isNoKeySet(error)) {
    return "LTI_PLATFORM_UNREACHABLE";
  }
  if (error instanceof errors.JOSEError) return "LTI_TOKEN_WRONG";
  throw error;
}

/** What the platform publishes is no set of keys. */
function isNoKeySet(error: unknown): boolean {
  if (error instanceof errors.JWKSInvalid) return true;
  return error instanceof errors.JOSEError && error.code === "ERR_JOSE_GENERIC";
}
