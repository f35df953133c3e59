import type { FastifyInstance } from "fastify";
import { readForms } from "../../http/forms.ts";
import { knownProvider } from "../../sign-in/ask-provider.ts";
import { forgetRegularly } from "../../upkeep/forget-regularly.ts";
import { backChannelRoute } from "./back-channel.ts";
import type { SignInSetting } from "./setting.ts";
import { signInRoute } from "./sign-in.ts";
import { signOutRoute } from "./sign-out.ts";

/** Signing in at a provider (OpenID Connect Core 1.0, authorization code with PKCE), and out. */
export async function signInRoutes(
  app: FastifyInstance,
  options: Omit<SignInSetting, "asked">,
): Promise<void> {
  const setting = { ...options, asked: knownProvider(options.provider) };
  signInRoute(app, setting);
  signOutRoute(app, setting);
  await app.register(async (scope) => {
    readForms(scope);
    backChannelRoute(scope, setting);
  });
  forgetRegularly(app, options.store.signIns, options.clock);
}
