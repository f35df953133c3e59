import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
  UnsecuredJWT,
} from "jose";
import { CLIENT, close } from "./provider.ts";

interface KeyPair {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

/** A provider that answers as a test wants it to, where a real one never would. */
export interface OddProvider {
  readonly issuer: string;
  /** The key that signs, and that is published. */
  key: KeyPair;
  /** How it names itself. */
  named: string;
  /** Status in place of every answer; 0 for its own. */
  status: number;
  /** What comes for a code. @param claims those that would hold */
  answer: (claims: JWTPayload) => Promise<{ readonly status?: number; readonly idToken?: string }>;
  /** Claims that hold, of a sign-in with a nonce. */
  readonly claims: (nonce: string) => JWTPayload;
  readonly signed: (claims: JWTPayload, typ?: string) => Promise<string>;
  /** The nonce that the service asked with. */
  nonce: string;
  readonly reset: () => void;
  readonly end: () => Promise<void>;
}

export async function keyPair(kid: string): Promise<KeyPair> {
  return { kid, ...(await generateKeyPair("RS256")) };
}

export async function oddProvider(): Promise<OddProvider> {
  const http = createServer();
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const first = await keyPair("odd-1");
  const odd: OddProvider = {
    issuer,
    named: issuer,
    key: first,
    status: 0,
    nonce: "",
    answer: async (claims) => ({ idToken: await odd.signed(claims) }),
    claims: (nonce) => {
      const now = Math.floor(Date.now() / 1_000);
      return {
        ...{ iss: issuer, sub: "person-1", sid: "session-1", aud: CLIENT, nonce },
        ...{ iat: now, exp: now + 300, email: "ann@office.example", email_verified: true },
        groups: ["cokdyby-drafters"],
      };
    },
    signed: (claims, typ = "JWT") => {
      const { kid, privateKey } = odd.key;
      return new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid, typ }).sign(privateKey);
    },
    reset: () => {
      odd.key = first;
      odd.named = issuer;
      odd.status = 0;
      odd.answer = async (claims) => ({ idToken: await odd.signed(claims) });
    },
    end: () => close(http),
  };
  const answers: Readonly<Record<string, () => Promise<readonly [status: number, body: object]>>> =
    {
      "/.well-known/openid-configuration": async () => [
        200,
        { ...metadata(issuer), issuer: odd.named },
      ],
      "/jwks": async () => [200, { keys: [await published(odd.key)] }],
      "/token": async () => {
        const { status = 200, idToken } = await odd.answer(odd.claims(odd.nonce));
        if (status !== 200) return [status, { error: "invalid_grant" }];
        const token = { access_token: "a", token_type: "Bearer", expires_in: 300 };
        return [200, idToken === undefined ? token : { ...token, id_token: idToken }];
      },
    };
  http.on("request", async (request, response) => {
    const answer = answers[request.url ?? ""];
    const [status, body] = (await answer?.()) ?? [404, {}];
    response.writeHead(odd.status || status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
  return odd;
}

/** Claims that nobody has signed. */
export function unsigned(claims: JWTPayload): string {
  return new UnsecuredJWT(claims).encode();
}

function metadata(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    authorization_response_iss_parameter_supported: true,
  };
}

async function published({ kid, publicKey }: KeyPair): Promise<JWK> {
  return { ...(await exportJWK(publicKey)), kid, alg: "RS256", use: "sig" };
}
