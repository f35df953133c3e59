import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientError,
  type Configuration,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  type IDToken,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import type { Attempt } from "./attempt.ts";
import type { Provider } from "./provider.ts";

/** Where the provider leads back to. */
export const CALLBACK = "/sign-in/callback";

/** A sign-in that is begun. */
export interface Begun {
  /** At the provider. */
  readonly address: string;
  readonly state: string;
  readonly attempt: Attempt;
}

/** Begins a sign-in, with PKCE (RFC 7636) and a nonce. @param back see {@link Attempt} */
export async function begin(
  config: Configuration,
  { url, scope }: Provider,
  back: string,
): Promise<Begun> {
  const attempt = { verifier: randomPKCECodeVerifier(), nonce: randomNonce(), back };
  const state = randomState();
  const address = buildAuthorizationUrl(config, {
    redirect_uri: `${url}${CALLBACK}`,
    scope,
    code_challenge: await calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: "S256",
    state,
    nonce: attempt.nonce,
  });
  return { address: address.href, state, attempt };
}

/** What the provider says of who signed in. */
export interface Said {
  readonly idToken: IDToken;
  /** Claims of the ID token or of the userinfo, as the file says. */
  readonly claims: Readonly<Record<string, unknown>>;
}

/**
 * Exchanges the code, and checks what comes for it.
 *
 * Source: OpenID Connect Core 1.0, 3.1.3.7 (ID token validation); RFC 9207 (the issuer of the answer).
 *
 * @param led path and query that the provider led back to
 * @throws the errors of openid-client for an answer that does not hold, ProviderFault for none
 */
export async function exchange(
  config: Configuration,
  { url, claimsFrom }: Provider,
  { led, state, attempt }: { led: string; state: string; attempt: Attempt },
): Promise<Said> {
  const tokens = await authorizationCodeGrant(config, new URL(`${url}${led}`), {
    pkceCodeVerifier: attempt.verifier,
    expectedState: state,
    expectedNonce: attempt.nonce,
    idTokenExpected: true,
  });
  const idToken = tokens.claims();
  if (idToken === undefined) throw new ClientError("no ID token");
  const claims =
    claimsFrom === "userinfo"
      ? await fetchUserInfo(config, tokens.access_token, idToken.sub)
      : idToken;
  return { idToken, claims };
}

/**
 * Where the provider ends its own session; our start where it says no address.
 *
 * Source: OpenID Connect RP-Initiated Logout 1.0, 2.
 */
export function leavingAddress(config: Configuration, { url, clientId }: Provider): string {
  if (config.serverMetadata().end_session_endpoint === undefined) return "/";
  const told = { post_logout_redirect_uri: `${url}/`, client_id: clientId };
  return buildEndSessionUrl(config, told).href;
}
