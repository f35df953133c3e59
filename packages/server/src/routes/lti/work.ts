import { setTimeout as sleep } from "node:timers/promises";
import { readShape } from "@cokdyby/api";
import {
  type LtiScore,
  type LtiScoreRequest,
  type LtiSession,
  ltiScoreRequest,
} from "@cokdyby/api/shapes";
import type { FastifyInstance, FastifyRequest } from "fastify";
import * as z from "zod";
import { cookieIn } from "../../http/cookies.ts";
import { requireOwnPage } from "../../http/host-check.ts";
import { PlatformFault } from "../../lti/ask-platform.ts";
import type { Marks } from "../../lti/exercises.ts";
import { sendGrade } from "../../lti/grades.ts";
import { platformOf } from "../../lti/platforms.ts";
import { type Kept, launchOf, type Session } from "../../lti/sessions.ts";
import { refuse, refuseContent } from "../../problems.ts";
import { readNoQuery, readQuery } from "../read-query.ts";
import { sessionCookie } from "./cookies.ts";
import { refuseLaunch } from "./refusals.ts";
import type { LtiSetting } from "./setting.ts";

/** Which launch is asked about; without one there is none. */
const sessionShape = z.strictObject({ launch: z.string().max(200).default("") });

/** GET /lti/session and POST /lti/score: what was launched in this browser, and the answers to it. */
export function workRoutes(app: FastifyInstance, setting: LtiSetting): void {
  app.get("/lti/session", { schema: { hide: true } }, async (request): Promise<LtiSession> => {
    requireOwnPage(request.headers);
    const { launch } = readQuery(sessionShape, request.query);
    const secret = secretOf(request, launch);
    const { session } = await sessionOf(request, secret, setting);
    const { set, grade, sent } = session;
    const graded = grade !== undefined || sent !== undefined;
    return { launch, set, graded, ...(sent === undefined ? {} : { sent }) };
  });
  app.post("/lti/score", { schema: { hide: true } }, async (request): Promise<LtiScore> => {
    requireOwnPage(request.headers);
    readNoQuery(request.query);
    if (request.body === undefined) throw refuse("not-json", "NOT_JSON", "send a JSON body");
    const { launch, answers } = answersIn(request);
    return score(request, secretOf(request, launch), answers, setting);
  });
}

/** How long others wait for the one who sends a grade, in seconds: longer than three tries take. */
const SENDING_SECONDS = 60;
/** How often they look whether it was sent, in milliseconds. */
const PAUSE = 200;

/** Marks the answers, and sends the grade where one is asked for: once, however many requests and copies ask for it. */
async function score(
  request: FastifyRequest,
  secret: string,
  answers: LtiScoreRequest["answers"],
  setting: LtiSetting,
): Promise<LtiScore> {
  const { sessions, clock } = setting;
  for (;;) {
    const kept = await sessionOf(request, secret, setting);
    const { grade, sent, sendingUntil = "", ...session } = kept.session;
    // what was sent stays what it was, so that the page may ask again until it has an answer
    if (sent !== undefined) return { ...sent, sent: true };
    const marks = await marksOf(answers, session, setting);
    if (grade === undefined) return { ...marks, sent: false };
    const now = clock();
    if (sendingUntil <= now.toISOString()) {
      const until = new Date(now.getTime() + SENDING_SECONDS * 1_000).toISOString();
      const begun = { ...session, grade, sendingUntil: until };
      const sending = await sessions.replace(secret, kept, begun);
      if (sending !== undefined) {
        const release = (left: Session) => sessions.replace(secret, sending, left);
        await send(request, grade, marks, setting).catch(async (error: unknown) => {
          await release({ ...session, grade });
          throw error;
        });
        // from here on it is not known any more whose it was
        await release({ ...session, sent: marks });
        return { ...marks, sent: true };
      }
    }
    await sleep(PAUSE);
  }
}

/** @throws Refusal when this was not launched in the browser that asks */
function secretOf(request: FastifyRequest, launch: string): string {
  const secret = cookieIn(request, sessionCookie(launch));
  if (secret === undefined || launchOf(secret) !== launch)
    throw refuseLaunch(request, "LTI_SESSION_MISSING");
  return secret;
}

/** @throws Refusal when there is no such session, or no longer */
async function sessionOf(
  request: FastifyRequest,
  secret: string,
  { sessions, clock }: LtiSetting,
): Promise<Kept> {
  const kept = await sessions.find(secret, clock());
  if (kept === undefined) throw refuseLaunch(request, "LTI_SESSION_MISSING");
  return kept;
}

/** @throws Refusal with everything that is wrong with the form of the body */
function answersIn({ body }: FastifyRequest): LtiScoreRequest {
  const { problems, value } = readShape(ltiScoreRequest, body);
  if (problems.length > 0 || value === undefined) throw refuseContent(problems);
  return value;
}

/** @throws Refusal with everything that is wrong with the answers */
async function marksOf(
  answers: LtiScoreRequest["answers"],
  { set }: Session,
  { exercises }: LtiSetting,
): Promise<Marks> {
  const marks = await exercises.marks(set, answers);
  if (!marks.ok) throw refuseContent(marks.problems);
  return marks.value;
}

/** @throws Refusal when the platform did not take the grade; the session lives on, and it can be sent again */
async function send(
  request: FastifyRequest,
  { issuer, clientId, user, lineItem }: NonNullable<Session["grade"]>,
  marks: Marks,
  { lti, clock, pauses }: LtiSetting,
): Promise<void> {
  const platform = platformOf(lti.registrations, issuer, clientId);
  if (platform === undefined) throw refuseLaunch(request, "LTI_PLATFORM_UNKNOWN");
  try {
    await sendGrade(lti.key, { platform, user, lineItem, marks, now: clock() }, pauses);
  } catch (error) {
    if (!(error instanceof PlatformFault)) throw error;
    const code = error.passes ? "LTI_PLATFORM_UNREACHABLE" : "LTI_GRADE_REFUSED";
    throw refuseLaunch(request, code, { platform: issuer, status: error.status });
  }
}
