import type { FastifyInstance, FastifyRequest } from "fastify";
import * as z from "zod";
import { clearCookie, cookieIn, setCookie } from "../../http/cookies.ts";
import type { Exercises } from "../../lti/exercises.ts";
import { checkIdToken } from "../../lti/id-token.ts";
import type { Claims } from "../../lti/launch-claims.ts";
import { platformKeys } from "../../lti/platform-keys.ts";
import { type Platform, platformOf, takesGrades } from "../../lti/platforms.ts";
import { readSet } from "../../lti/read-set.ts";
import { launchOf, type Session } from "../../lti/sessions.ts";
import { nonceOf, readState } from "../../lti/state.ts";
import { readQuery } from "../read-query.ts";
import { loginCookie, sessionCookie } from "./cookies.ts";
import { refuseLaunch, refuseSet } from "./refusals.ts";
import { LAUNCH, type LtiSetting, PAGE } from "./setting.ts";

/** Largest form, in bytes: a token holds what a platform says of a person and a course. */
const MOST = 262_144;

const token = z.string().min(1).max(MOST);
const launchShape = z.object({ state: token, id_token: token });
/** What comes instead where the platform logs nobody in. */
const errorShape = z.object({ error: z.string().min(1) });

/** POST /lti/launch: the platform says who works on what, and the page opens. */
export function launchRoute(app: FastifyInstance, setting: LtiSetting): void {
  const { lti, exercises, sessions, clock } = setting;
  const keysOf = platformKeys();
  app.post(LAUNCH, { schema: { hide: true }, bodyLimit: MOST }, async (request, reply) => {
    const now = clock();
    if (errorShape.safeParse(request.body).success)
      throw refuseLaunch(request, "LTI_LOGIN_REFUSED");
    const { state, id_token } = readQuery(launchShape, request.body);
    const begun = await readState(lti.key, state, now);
    if (begun === undefined || cookieIn(request, loginCookie(state)) !== state) {
      throw refuseLaunch(request, "LTI_STATE_WRONG");
    }
    const platform = platformOf(lti.registrations, begun.issuer, begun.clientId);
    if (platform === undefined) throw refuseLaunch(request, "LTI_PLATFORM_UNKNOWN");
    const nonce = nonceOf(state);
    const expected = { platform, keys: keysOf(platform), nonce, now };
    const checked = await checkIdToken(id_token, expected);
    const told = { platform: platform.issuer };
    if (!checked.ok) {
      throw refuseLaunch(request, checked.code, { ...told, failed: checked.failed });
    }
    const session = sessionOf(request, checked.claims, platform, exercises);
    const secret = await sessions.open(nonce, session, now);
    if (secret === undefined) throw refuseLaunch(request, "LTI_NONCE_USED", told);
    clearCookie(reply, loginCookie(state));
    const launch = launchOf(secret);
    setCookie(request, reply, sessionCookie(launch), secret);
    return reply.redirect(`${PAGE}#launch=${launch}`, 303);
  });
}

/** @throws Refusal when nothing can be worked on, or the grade would go where nobody has registered it */
function sessionOf(
  request: FastifyRequest,
  { user, lineItem, set }: Claims,
  platform: Platform,
  exercises: Exercises,
): Session {
  const { issuer, clientId } = platform;
  const choices = readSet(set, exercises);
  if (!choices.ok) throw refuseSet(request, issuer, choices.problems);
  if (user === undefined || lineItem === undefined) return { set: choices.value };
  if (!takesGrades(platform, lineItem))
    throw refuseLaunch(request, "LTI_LINE_ITEM_WRONG", { platform: issuer });
  return { set: choices.value, grade: { issuer, clientId, user, lineItem } };
}
