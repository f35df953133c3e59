import type { FastifyInstance } from "fastify";
import { ClientError } from "openid-client";
import * as z from "zod";
import { platformKeys } from "../../lti/platform-keys.ts";
import { readLogoutToken } from "../../sign-in/logout-token.ts";
import { readQuery } from "../read-query.ts";
import { refusalOf, refuseSignIn } from "./refusals.ts";
import { note, requireTrail, type SignInSetting } from "./setting.ts";

/** Largest message of a provider, in bytes. */
const MOST = 65_536;
const messageShape = z.looseObject({ logout_token: z.string().min(1) });

/** POST /sign-in/back-channel: the provider says that somebody has left. */
export function backChannelRoute(scope: FastifyInstance, setting: SignInSetting): void {
  const { provider, store, clock, asked } = setting;
  const { issuer, clientId } = provider;
  const keysOf = platformKeys();
  const options = { schema: { hide: true }, bodyLimit: MOST };
  scope.post("/sign-in/back-channel", options, async (request) => {
    const { logout_token } = readQuery(messageShape, request.body);
    const ended = await asked
      .known()
      .then((config) => {
        const { jwks_uri: jwksUri } = config.serverMetadata();
        if (jwksUri === undefined) throw new ClientError("no keys");
        const expected = { issuer, clientId, keys: keysOf({ jwksUri }), now: clock() };
        return readLogoutToken(logout_token, expected);
      })
      .catch((error) => {
        throw refusalOf(request, error);
      });
    if (ended === undefined) throw refuseSignIn(request, "SIGN_OUT_WRONG");
    requireTrail(setting);
    for (const token of await store.signIns.end(ended))
      note(request, setting, { action: "session.end", token, status: 200 });
    return {};
  });
}
