import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { SignJWT } from "jose";
import * as z from "zod";
import { askPlatform, PlatformFault } from "./ask-platform.ts";
import type { Marks } from "./exercises.ts";
import { SCORE_SCOPE } from "./launch-claims.ts";
import type { Platform } from "./platforms.ts";
import type { ToolKey } from "./tool-key.ts";

/** Pauses before the second and the third try, in milliseconds. */
const PAUSES = [500, 2_000] as const;

/** How long the tool's assertion of who it is may be used, in seconds. */
const ASSERTION_SECONDS = 60;

/** A grade on its way. */
export interface Grade {
  readonly platform: Platform;
  /** As the platform names the learner. */
  readonly user: string;
  readonly lineItem: string;
  readonly marks: Marks;
  readonly now: Date;
}

/**
 * Sends a grade; tries again what may pass by itself.
 *
 * Source: Assignment and Grade Services 2.0, 3.4 (score publish service).
 *
 * @param pauses before each further try, in milliseconds
 * @throws PlatformFault when the platform did not take it
 */
export async function sendGrade(
  key: ToolKey,
  grade: Grade,
  pauses: readonly number[] = PAUSES,
): Promise<void> {
  for (const pause of pauses) {
    try {
      return await tryOnce(key, grade);
    } catch (error) {
      if (!(error instanceof PlatformFault) || !error.passes) throw error;
      await sleep(pause);
    }
  }
  return tryOnce(key, grade);
}

async function tryOnce(key: ToolKey, grade: Grade): Promise<void> {
  const { platform, user, lineItem, marks, now } = grade;
  const token = await accessToken(key, platform, now);
  const score = {
    userId: user,
    scoreGiven: marks.points,
    scoreMaximum: marks.of,
    activityProgress: "Completed",
    gradingProgress: "FullyGraded",
    timestamp: now.toISOString(),
  };
  await askPlatform(scoresOf(lineItem), {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/vnd.ims.lis.v1.score+json",
    },
    body: JSON.stringify(score),
  });
}

/** A line item may have a query, as those of Moodle have. */
function scoresOf(lineItem: string): string {
  const url = new URL(lineItem);
  url.pathname = `${url.pathname.replace(/\/$/, "")}/scores`;
  return url.href;
}

const tokenShape = z.object({ access_token: z.string().min(1).max(10_000) });

/** Source: 1EdTech Security Framework 1.0, 4.1.1 (client credentials with a JSON web token). */
async function accessToken({ privateKey, jwk }: ToolKey, platform: Platform, now: Date) {
  const { clientId, tokenEndpoint, tokenAudience = tokenEndpoint } = platform;
  const seconds = Math.floor(now.getTime() / 1_000);
  const assertion = await new SignJWT()
    .setProtectedHeader({ alg: "RS256", kid: jwk.kid, typ: "JWT" })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(tokenAudience)
    .setJti(randomUUID())
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + ASSERTION_SECONDS)
    .sign(privateKey);
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: assertion,
    scope: SCORE_SCOPE,
  });
  const answer = await askPlatform(tokenEndpoint, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
    body: form.toString(),
  });
  return tokenIn(answer);
}

/** @throws PlatformFault when there is none */
function tokenIn(answer: string): string {
  try {
    return tokenShape.parse(JSON.parse(answer)).access_token;
  } catch {
    throw new PlatformFault();
  }
}
