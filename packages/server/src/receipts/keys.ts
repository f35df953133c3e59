import { createPublicKey, type KeyObject, verify } from "node:crypto";

/** A public key as a record carries it: 32 bytes, base64url; nothing for a key of another kind. */
export function publicKeyText(key: KeyObject): string | undefined {
  if (key.asymmetricKeyType !== "ed25519") return undefined;
  const publicKey = key.type === "private" ? createPublicKey(key) : key;
  const { x } = publicKey.export({ format: "jwk" });
  return typeof x === "string" ? x : undefined;
}

/**
 * Reads a public key from what somebody keeps: the text of a record's `signature.key`, or PEM.
 *
 * @returns the text as a record carries it; nothing for anything else, a private key too
 */
export function readPublicKey(text: string): string | undefined {
  const given = text.trim();
  if (keyOfText(given) !== undefined) return given;
  if (!given.startsWith("-----BEGIN PUBLIC KEY-----")) return undefined;
  try {
    return publicKeyText(createPublicKey(given));
  } catch {
    return undefined;
  }
}

/** Whether the signature is that of the text under the key; never throws. */
export function isSignedBy(key: string, text: string, signature: string): boolean {
  const publicKey = keyOfText(key);
  const bytes = bytesOf(signature, 64);
  return (
    publicKey !== undefined &&
    bytes !== undefined &&
    verify(null, Buffer.from(text), publicKey, bytes)
  );
}

function keyOfText(text: string): KeyObject | undefined {
  if (bytesOf(text, 32) === undefined) return undefined;
  try {
    return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: text }, format: "jwk" });
  } catch {
    return undefined;
  }
}

/** Strict: the last character of base64url has bits that a lenient reader passes over. */
function bytesOf(text: string, length: number): Buffer | undefined {
  const bytes = Buffer.from(text, "base64url");
  return bytes.length === length && bytes.toString("base64url") === text ? bytes : undefined;
}
