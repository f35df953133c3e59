import type { FastifyInstance } from "fastify";
import * as z from "zod";
import { setCookie } from "../../http/cookies.ts";
import { platformOf } from "../../lti/platforms.ts";
import { newState, nonceOf } from "../../lti/state.ts";
import { readQuery } from "../read-query.ts";
import { loginCookie } from "./cookies.ts";
import { refuseLaunch } from "./refusals.ts";
import { LAUNCH, type LtiSetting } from "./setting.ts";

const words = z.string().min(1).max(2_000);

/** What a platform sends; other members are for others. */
const loginShape = z.object({
  iss: words,
  login_hint: words,
  target_link_uri: words,
  lti_message_hint: z.string().max(8_000).optional(),
  client_id: words.optional(),
});

/**
 * GET and POST /lti/login: a platform begins a launch here, and is asked who it is for.
 *
 * Source: 1EdTech Security Framework 1.0, 5.1.1.
 */
export function loginRoute(app: FastifyInstance, { lti, clock }: LtiSetting): void {
  app.route({
    method: ["GET", "POST"],
    url: "/lti/login",
    schema: { hide: true },
    handler: async (request, reply) => {
      const given = request.method === "POST" ? request.body : request.query;
      const { iss, client_id, login_hint, lti_message_hint } = readQuery(loginShape, given);
      const platform = platformOf(lti.registrations, iss, client_id);
      if (platform === undefined) throw refuseLaunch(request, "LTI_PLATFORM_UNKNOWN");
      const state = await newState(lti.key, platform, clock());
      const asked = {
        scope: "openid",
        response_type: "id_token",
        response_mode: "form_post",
        prompt: "none",
        client_id: platform.clientId,
        redirect_uri: `${lti.registrations.url}${LAUNCH}`,
        login_hint,
        ...(lti_message_hint === undefined ? {} : { lti_message_hint }),
        state,
        nonce: nonceOf(state),
      };
      const url = new URL(platform.authorizationEndpoint);
      for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
      setCookie(request, reply, loginCookie(state), state);
      return reply.redirect(url.href, 302);
    },
  });
}
