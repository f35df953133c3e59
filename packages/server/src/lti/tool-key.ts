import { createPublicKey, generateKeyPairSync, hkdfSync, type KeyObject } from "node:crypto";
import type { Result } from "@cokdyby/engine";
import { calculateJwkThumbprint, exportJWK, type JWK } from "jose";
import { type KeyKind, openKeyFile } from "../keys/key-file.ts";

/** The tool's own key pair: platforms know the service by it. */
export interface ToolKey {
  readonly privateKey: KeyObject;
  /** The public key, as it is published. */
  readonly jwk: JWK & { readonly kid: string };
  /** For what only the service itself reads again; follows from the private key. */
  readonly stateKey: Uint8Array;
}

const BITS = 2_048;

const TOOL_KEY: KeyKind = {
  file: "lti-key.pem",
  name: "RSA",
  isKind: ({ asymmetricKeyType, asymmetricKeyDetails }) =>
    asymmetricKeyType === "rsa" && (asymmetricKeyDetails?.modulusLength ?? 0) >= BITS,
  generate: () => generateKeyPairSync("rsa", { modulusLength: BITS }).privateKey,
};

/**
 * The tool's key pair in a data folder, made when there is none. Copies of the service that are one tool
 * share the file.
 *
 * Source: 1EdTech Security Framework 1.0, 5.2: platforms and tools support RS256.
 *
 * @returns the problems of {@link openKeyFile}
 */
export async function openToolKey(folder: string): Promise<Result<ToolKey>> {
  const read = openKeyFile(folder, TOOL_KEY);
  if (!read.ok) return read;
  const privateKey = read.value;
  const jwk = await exportJWK(createPublicKey(privateKey));
  const kid = await calculateJwkThumbprint(jwk);
  const secret = privateKey.export({ type: "pkcs8", format: "der" });
  const stateKey = new Uint8Array(hkdfSync("sha256", secret, "", "cokdyby lti state", 32));
  return {
    ok: true,
    value: { privateKey, jwk: { ...jwk, kid, alg: "RS256", use: "sig" }, stateKey },
  };
}
