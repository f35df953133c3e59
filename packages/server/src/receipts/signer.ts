import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { EngineFault, type Result } from "@cokdyby/engine";
import { type KeyKind, openKeyFile, readKeyFile } from "../keys/key-file.ts";
import { publicKeyText } from "./keys.ts";

/** Signs receipts. */
export interface Signer {
  /** The public key, as a record carries it. */
  readonly key: string;
  /** @returns the Ed25519 signature of a text, base64url */
  sign(text: string): string;
}

const RECEIPT_KEY: KeyKind = {
  file: "receipt-key.pem",
  name: "Ed25519",
  isKind: (key) => publicKeyText(key) !== undefined,
  generate: () => generateKeyPairSync("ed25519").privateKey,
};

/**
 * The key pair of a data folder, made when there is none. Copies of the service that are one signer share
 * the file.
 *
 * @returns the problems of {@link openKeyFile}
 */
export function openSigner(folder: string): Result<Signer> {
  return signerOf(openKeyFile(folder, RECEIPT_KEY));
}

/**
 * The key pair of a data folder; none is made.
 *
 * @returns the problems of {@link readKeyFile}
 */
export function readSigner(folder: string): Result<Signer> {
  return signerOf(readKeyFile(folder, RECEIPT_KEY));
}

function signerOf(read: Result<KeyObject>): Result<Signer> {
  if (!read.ok) return read;
  const key = publicKeyText(read.value);
  if (key === undefined) throw new EngineFault("a key of another kind was read as an Ed25519 key");
  return {
    ok: true,
    value: {
      key,
      sign: (text) => sign(null, Buffer.from(text), read.value).toString("base64url"),
    },
  };
}
