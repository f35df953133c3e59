import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { clearCookie, cookieIn, setCookie } from "../../http/cookies.ts";
import { ownAddress, readAttempt, writeAttempt } from "../../sign-in/attempt.ts";
import { begin, CALLBACK, exchange } from "../../sign-in/authorization.ts";
import { personIn } from "../../sign-in/person.ts";
import { newSession } from "../../sign-in/sessions.ts";
import { readQuery } from "../read-query.ts";
import { attemptCookie, sessionCookie } from "./cookies.ts";
import { refusalOf, refuseSignIn } from "./refusals.ts";
import { note, requireTrail, type SignInSetting } from "./setting.ts";

const beginShape = z.strictObject({ back: z.string().max(500).default("/") });
const answerShape = z.looseObject({ state: z.string().min(1).max(200) });

/** GET /sign-in and GET /sign-in/callback: to the provider, and back as somebody. */
export function signInRoute(app: FastifyInstance, setting: SignInSetting): void {
  const { provider, store, clock, asked } = setting;
  app.get("/sign-in", { schema: { hide: true } }, async (request, reply) => {
    const { back } = readQuery(beginShape, request.query);
    const config = await asked.known().catch((error) => {
      throw refusalOf(request, error);
    });
    const begun = await begin(config, provider, ownAddress(back, provider.url));
    setCookie(request, reply, attemptCookie(begun.state), writeAttempt(begun.attempt));
    return reply.redirect(begun.address, 302);
  });
  app.get(CALLBACK, { schema: { hide: true } }, async (request, reply) => {
    const { state } = readQuery(answerShape, request.query);
    const attempt = readAttempt(cookieIn(request, attemptCookie(state)) ?? "");
    if (attempt === undefined) throw refuseSignIn(request, "SIGN_IN_STATE_WRONG");
    requireTrail(setting);
    // each attempt is answered once, however it ends
    clearCookie(reply, attemptCookie(state));
    const { idToken, claims } = await asked
      .known()
      .then((config) => exchange(config, provider, { led: request.url, state, attempt }))
      .catch((error) => {
        asked.forget();
        throw refusalOf(request, error);
      });
    const person = personIn(claims, provider);
    if (!person.ok) {
      note(request, setting, { action: "service.enter", code: person.code, status: 403 });
      throw refuseSignIn(request, person.code);
    }
    const { owner, role } = person;
    const who = { owner, role, issuer: provider.issuer, ...idToken };
    const seconds = provider.hours * 3_600;
    const { token, record } = newSession(who, clock(), seconds);
    await store.signIns.add(record);
    note(request, setting, { action: "session.open", owner, token: record.id, status: 303 });
    setCookie(request, reply, sessionCookie(seconds), token);
    return reply.redirect(attempt.back, 303);
  });
}
