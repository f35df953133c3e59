import { errors, type JWTVerifyGetKey, jwtVerify } from "jose";
import * as z from "zod";
import { PlatformFault } from "../lti/ask-platform.ts";
import { ProviderFault } from "./ask-provider.ts";
import { hashedName } from "./sessions.ts";

const EVENT = "http://schemas.openid.net/event/backchannel-logout";
const ALGORITHMS = ["RS256", "PS256", "ES256", "EdDSA"];
/** How far the clock of the provider may be from ours, in seconds. */
const TOLERANCE = 30;
/** How old a message may be, in seconds. */
const MOST_AGE = 600;

const claimsShape = z.object({
  sub: z.string().min(1).optional(),
  sid: z.string().min(1).optional(),
  jti: z.string().min(1),
  events: z.looseObject({ [EVENT]: z.looseObject({}) }),
  nonce: z.undefined().optional(),
});

/** What a message is held against. */
export interface LogoutExpected {
  readonly issuer: string;
  readonly clientId: string;
  readonly keys: JWTVerifyGetKey;
  readonly now: Date;
}

/**
 * Whose sessions a provider ends. Of one that names a session, that alone; else all of the person.
 *
 * Source: OpenID Connect Back-Channel Logout 1.0, 2.6 (logout token validation). The same message twice ends what
 * is ended: no list of those seen is kept.
 *
 * @returns nothing for a message that does not hold
 * @throws ProviderFault when its keys cannot be had
 */
export async function readLogoutToken(
  token: string,
  { issuer, clientId, keys, now }: LogoutExpected,
): Promise<{ readonly session: string } | { readonly subject: string } | undefined> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      ...{ issuer, audience: clientId, algorithms: ALGORITHMS, clockTolerance: TOLERANCE },
      ...{ requiredClaims: ["iat"], maxTokenAge: MOST_AGE, currentDate: now },
    });
    const { sid, sub } = claimsShape.safeParse(payload).data ?? {};
    if (sid !== undefined) return { session: hashedName(issuer, "sid", sid) };
    return sub === undefined ? undefined : { subject: hashedName(issuer, "sub", sub) };
  } catch (error) {
    if (error instanceof PlatformFault || error instanceof errors.JWKSTimeout)
      throw new ProviderFault();
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}
