import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type CryptoKey,
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  jwtVerify,
  SignJWT,
} from "jose";

const LTI = "https://purl.imsglobal.org/spec/lti/claim/";
const AGS = "https://purl.imsglobal.org/spec/lti-ags/";

export const CLIENT = "tool-1";
export const DEPLOYMENT = "deployment-1";
/** Planted in every token: none of them may turn up anywhere but at the platform itself. */
export const PERSON = {
  sub: "sub-marker7261",
  name: "Name Marker7261",
  given_name: "Given Marker7261",
  family_name: "Family Marker7261",
  email: "mail-marker7261@school.example",
};

/** What a platform was asked, and in what way it answers. */
export interface TestPlatform {
  readonly issuer: string;
  /** A key that it publishes too, of an algorithm that tools do not take; its id is `platform-es`. */
  readonly otherKey: CryptoKey;
  /** Its keys, as it publishes them. */
  readonly jwks: string;
  /** Scores that were taken, with what came along. */
  readonly scores: { readonly url: string; readonly score: unknown }[];
  readonly tokens: URLSearchParams[];
  /** Requests of any kind. */
  readonly asked: string[];
  /** Answers the next requests for a path with these instead; a function answers by itself. */
  readonly instead: Map<string, (number | ((response: ServerResponse) => void))[]>;
  /** The claims of a launch as a platform makes it. */
  claims(nonce: string, now: Date): JWTPayload;
  sign(claims: JWTPayload, header?: Record<string, unknown>): Promise<string>;
  end(): Promise<void>;
}

/**
 * A learning platform over http on this machine, with keys, token endpoint and a line item.
 *
 * @param toolKeys the published keys of the tool
 * @param set the custom parameter of its link
 */
export async function testPlatform(
  toolKeys: () => Promise<Parameters<typeof createLocalJWKSet>[0]>,
  set: string,
): Promise<TestPlatform> {
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(publicKey)), kid: "platform-1", alg: "RS256", use: "sig" };
  const other = await generateKeyPair("ES256");
  const otherJwk = { ...(await exportJWK(other.publicKey)), kid: "platform-es", alg: "ES256" };
  const jwks = JSON.stringify({ keys: [jwk, otherJwk] });
  const state = {
    scores: [] as { url: string; score: unknown }[],
    tokens: [] as URLSearchParams[],
    asked: [] as string[],
    instead: new Map<string, (number | ((response: ServerResponse) => void))[]>(),
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const url = new URL(request.url ?? "", issuer);
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    state.asked.push(`${request.method} ${url.pathname}`);
    const instead = state.instead.get(url.pathname)?.shift();
    if (typeof instead === "function") return instead(response);
    if (instead !== undefined) return response.writeHead(instead).end();
    const json = (value: unknown) =>
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
    switch (`${request.method} ${url.pathname}`) {
      case "GET /keys":
        return response.end(jwks);
      case "POST /token": {
        const form = new URLSearchParams(body);
        state.tokens.push(form);
        const assertion = form.get("client_assertion") ?? "";
        const { payload } = await jwtVerify(assertion, createLocalJWKSet(await toolKeys()), {
          issuer: CLIENT,
          subject: CLIENT,
          audience: `${issuer}/token`,
          algorithms: ["RS256"],
          requiredClaims: ["jti", "exp", "iat"],
        });
        const isAsked = form.get("scope") === `${AGS}scope/score`;
        return isAsked && payload.jti !== undefined
          ? json({ access_token: "access-1", token_type: "Bearer", expires_in: 3_600 })
          : response.writeHead(400).end();
      }
      case "POST /items/7/lineitem/scores": {
        const { authorization, "content-type": type } = request.headers;
        const isScore = type === "application/vnd.ims.lis.v1.score+json";
        if (authorization !== "Bearer access-1" || !isScore) return response.writeHead(401).end();
        state.scores.push({ url: request.url ?? "", score: JSON.parse(body) });
        return response.writeHead(204).end();
      }
      default:
        return response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(400).end());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    ...state,
    issuer,
    otherKey: other.privateKey,
    jwks,
    claims: (nonce, now) => ({
      ...PERSON,
      iss: issuer,
      aud: CLIENT,
      iat: Math.floor(now.getTime() / 1_000),
      exp: Math.floor(now.getTime() / 1_000) + 60,
      nonce,
      [`${LTI}message_type`]: "LtiResourceLinkRequest",
      [`${LTI}version`]: "1.3.0",
      [`${LTI}deployment_id`]: DEPLOYMENT,
      [`${LTI}target_link_uri`]: "https://tool.example/lti/launch",
      [`${LTI}resource_link`]: { id: "link-1", title: "Exercises" },
      [`${LTI}roles`]: ["http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"],
      [`${LTI}custom`]: { set },
      [`${AGS}claim/endpoint`]: {
        scope: [`${AGS}scope/score`],
        lineitem: `${issuer}/items/7/lineitem?type_id=1`,
      },
    }),
    sign: (claims, header = {}) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: "RS256", kid: "platform-1", ...header })
        .sign(privateKey),
    end: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** A claim of LTI by its short name. */
export const claim = (name: string) => `${LTI}${name}`;
export const GRADES = `${AGS}claim/endpoint`;

/** The custom parameter for the choices of a set. */
export function setParameter(choices: unknown): string {
  return Buffer.from(JSON.stringify(choices)).toString("base64url");
}
