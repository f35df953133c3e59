import { createHash, randomUUID } from "node:crypto";
import { jwtVerify, SignJWT } from "jose";
import type { Platform } from "./platforms.ts";
import type { ToolKey } from "./tool-key.ts";

/** How long somebody may take to log in at their platform, in seconds. */
export const LOGIN_SECONDS = 600;

/** Which platform a login was begun at. */
export type Begun = Pick<Platform, "issuer" | "clientId">;

/**
 * What goes to the platform and comes back with the launch. It is signed instead of kept: a stranger who begins
 * a thousand logins leaves nothing behind.
 */
export async function newState(
  { stateKey }: ToolKey,
  { issuer, clientId }: Begun,
  now: Date,
): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1_000);
  return new SignJWT()
    .setProtectedHeader({ alg: "HS256" })
    .setIssuer(issuer)
    .setAudience(clientId)
    .setJti(randomUUID())
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + LOGIN_SECONDS)
    .sign(stateKey);
}

/** @returns nothing for a state that is not ours, or was given out too long ago */
export async function readState(
  { stateKey }: ToolKey,
  state: string,
  now: Date,
): Promise<Begun | undefined> {
  try {
    const { payload } = await jwtVerify(state, stateKey, {
      algorithms: ["HS256"],
      requiredClaims: ["iss", "aud", "exp"],
      currentDate: now,
    });
    const { iss, aud } = payload;
    return iss === undefined || typeof aud !== "string"
      ? undefined
      : { issuer: iss, clientId: aud };
  } catch {
    return undefined;
  }
}

/** The nonce that the token of a launch has to carry: no other state has it. */
export function nonceOf(state: string): string {
  return createHash("sha256").update(`nonce ${state}`).digest("base64url");
}
