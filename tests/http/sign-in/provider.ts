import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK } from "jose";
import { Provider } from "oidc-provider";

/** Where the service stands for browsers and for the provider. */
export const OFFICE = "https://office.example";
export const CLIENT = "cokdyby";
/** A client without a secret. */
export const PUBLIC = "cokdyby-public";
export const SECRET = "a-secret-of-this-test-alone-0123456789";

/** Somebody whom the provider knows. */
export interface Account {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly groups?: readonly string[];
  readonly name?: string;
  readonly access?: { readonly roles: readonly string[] };
}

/** A real provider, by the library that it is made with, in this process and on a port of its own. */
export interface RealProvider {
  readonly issuer: string;
  /** Who signs in next. */
  login: string;
  /** Messages that it sent over the back channel, taken by the service. */
  readonly told: { readonly url: string; readonly status: number }[];
  readonly end: () => Promise<void>;
}

/**
 * @param tell hands a request of the provider to the service
 * @param office origin of the service
 */
export async function realProvider(
  accounts: Readonly<Record<string, Account>>,
  tell: (url: string, form: string) => Promise<number>,
  office = OFFICE,
): Promise<RealProvider> {
  const http = createServer();
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const told: { url: string; status: number }[] = [];
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: PUBLIC,
        token_endpoint_auth_method: "none",
        redirect_uris: [`${office}/sign-in/callback`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
      {
        client_id: CLIENT,
        client_secret: SECRET,
        redirect_uris: [`${office}/sign-in/callback`],
        post_logout_redirect_uris: [`${office}/`],
        backchannel_logout_uri: `${office}/sign-in/back-channel`,
        backchannel_logout_session_required: true,
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    claims: {
      ...{ openid: ["sub"], email: ["email", "email_verified"], groups: ["groups"] },
      profile: ["name", "access"],
    },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    jwks: { keys: [await signingKey()] },
    ttl: { AccessToken: 600, IdToken: 600, Interaction: 600, Session: 600, Grant: 600 },
    cookies: { keys: ["a key of this test alone"] },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => {
          context.body = `<!doctype html><html lang="en"><title>Sign out</title>${form}</html>`;
        },
      },
    },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, accountId) => {
      const account = accounts[accountId];
      if (account === undefined) return undefined;
      return { accountId, claims: async () => ({ sub: accountId, ...account }) };
    },
    // what the office's own service asks for is granted without a question
    loadExistingGrant: async (context) => {
      const { client, session, provider: at } = context.oidc;
      const grant = new at.Grant({
        clientId: client?.clientId ?? "",
        accountId: session?.accountId ?? "",
      });
      grant.addOIDCScope("openid email groups profile");
      await grant.save();
      return grant;
    },
    fetch: async (asked, options) => {
      const url = String(asked);
      const status = await tell(new URL(url).pathname, String(options?.body));
      told.push({ url, status });
      return new Response(null, { status });
    },
  });
  const real: RealProvider = { issuer, login: "", told, end: () => close(http) };
  const answer = provider.callback();
  http.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return void answer(request, response);
    provider
      .interactionFinished(request, response, { login: { accountId: real.login } })
      .catch(() => response.writeHead(500).end());
  });
  return real;
}

async function signingKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return { ...(await exportJWK(privateKey)), use: "sig", alg: "RS256", kid: "real-1" };
}

export async function close(http: Server): Promise<void> {
  http.closeAllConnections();
  await new Promise((done) => http.close(done));
}

/** A browser at the provider: keeps its cookies, and follows to where the provider leads away. */
export class ProviderBrowser {
  readonly #cookies = new Map<string, string>();

  /** @returns the first address outside the provider */
  async follow(url: string, form?: URLSearchParams): Promise<string> {
    const { origin } = new URL(url);
    let next = url;
    let body = form;
    for (let steps = 0; steps < 10; steps++) {
      const response = await this.ask(next, body);
      body = undefined;
      const location = response.headers.get("location");
      if (location === null) throw new Error(`${response.status}: ${await response.text()}`);
      next = new URL(location, next).href;
      if (new URL(next).origin !== origin) return next;
    }
    throw new Error("the provider leads nowhere");
  }

  async ask(url: string, body?: URLSearchParams): Promise<Response> {
    const cookie = [...this.#cookies].map((pair) => pair.join("=")).join("; ");
    const response = await fetch(url, {
      method: body === undefined ? "GET" : "POST",
      redirect: "manual",
      headers: { cookie },
      ...(body === undefined ? {} : { body }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      this.#cookies.set(name, value);
    }
    return response;
  }
}
