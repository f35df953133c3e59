import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from "jose";
import { askPlatform } from "./ask-platform.ts";
import type { Platform } from "./platforms.ts";

/** The published keys of each platform or provider, asked for when one is needed and remembered for ten minutes. */
export function platformKeys(): (platform: Pick<Platform, "jwksUri">) => JWTVerifyGetKey {
  const known = new Map<string, JWTVerifyGetKey>();
  return ({ jwksUri }) => {
    const keys = known.get(jwksUri) ?? createRemoteJWKSet(new URL(jwksUri), { [customFetch]: ask });
    known.set(jwksUri, keys);
    return keys;
  };
}

async function ask(url: string): Promise<Response> {
  const headers = { accept: "application/json" };
  return new Response(await askPlatform(url, { method: "GET", headers }));
}
