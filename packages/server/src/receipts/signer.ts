import {
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
} from "node:crypto";
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Result } from "@cokdyby/engine";
import { publicKeyText } from "./keys.ts";

/** Signs receipts. */
export interface Signer {
  /** The public key, as a record carries it. */
  readonly key: string;
  /** @returns the Ed25519 signature of a text, base64url */
  sign(text: string): string;
}

const FILE = "receipt-key.pem";

/**
 * The key pair of a data folder, made when there is none. Copies of the service that are one signer share
 * the file. Whoever can read it can sign in the service's name: others must not be able to.
 *
 * @returns SIGNING_KEY_OPEN when others can read the file, SIGNING_KEY_UNREADABLE when it is no such key
 */
export function openSigner(folder: string): Result<Signer> {
  const path = join(folder, FILE);
  try {
    return read(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") return unreadable(path);
  }
  try {
    make(folder, path);
    return read(path);
  } catch {
    return unreadable(path);
  }
}

/**
 * The key pair of a data folder; none is made.
 *
 * @returns SIGNING_KEY_MISSING when there is none, and the problems of {@link openSigner}
 */
export function readSigner(folder: string): Result<Signer> {
  const path = join(folder, FILE);
  try {
    return read(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") return unreadable(path);
    const detail = `${path} is not there; the service makes it at its first start in that DATA_DIR`;
    return { ok: false, problems: [{ code: "SIGNING_KEY_MISSING", detail }] };
  }
}

function read(path: string): Result<Signer> {
  const file = openSync(path, "r");
  try {
    if (process.platform !== "win32" && (fstatSync(file).mode & 0o077) !== 0) {
      const detail = `${path} can be read by others; make it yours alone (chmod 600)`;
      return { ok: false, problems: [{ code: "SIGNING_KEY_OPEN", detail }] };
    }
    const key = createPrivateKey(readFileSync(file));
    const text = publicKeyText(key);
    return text === undefined ? unreadable(path) : { ok: true, value: signerOf(key, text) };
  } finally {
    closeSync(file);
  }
}

/** Under another name first and then linked: of two that start at once, both read the one key. */
function make(folder: string, path: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { privateKey } = generateKeyPairSync("ed25519");
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  const file = openSync(draft, "wx", 0o600);
  try {
    writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  try {
    linkSync(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
}

function signerOf(privateKey: KeyObject, key: string): Signer {
  return {
    key,
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString("base64url"),
  };
}

function unreadable(path: string): Result<Signer> {
  const detail = `${path} cannot be read or made, or holds no Ed25519 key; put back the right one`;
  return { ok: false, problems: [{ code: "SIGNING_KEY_UNREADABLE", detail }] };
}
