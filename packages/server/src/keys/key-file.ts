import { createPrivateKey, type KeyObject, randomBytes } from "node:crypto";
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
import type { Problem, Result } from "@cokdyby/engine";

/** A private key that a data folder keeps. */
export interface KeyKind {
  /** Name of the file in the folder. */
  readonly file: string;
  /** What kind of key it is, for the words of a problem. */
  readonly name: string;
  readonly isKind: (key: KeyObject) => boolean;
  readonly generate: () => KeyObject;
}

/**
 * The private key of a data folder, made when there is none. Copies of the service that are one share the
 * file. Whoever can read it can speak in the service's name: others must not be able to.
 *
 * @returns SIGNING_KEY_OPEN when others can read the file, SIGNING_KEY_UNREADABLE when it is no such key
 */
export function openKeyFile(folder: string, kind: KeyKind): Result<KeyObject> {
  const path = join(folder, kind.file);
  try {
    return read(path, kind);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") return unreadable(path, kind);
  }
  try {
    make(folder, path, kind);
    return read(path, kind);
  } catch {
    return unreadable(path, kind);
  }
}

/**
 * The private key of a data folder; none is made.
 *
 * @returns SIGNING_KEY_MISSING when there is none, and the problems of {@link openKeyFile}
 */
export function readKeyFile(folder: string, kind: KeyKind): Result<KeyObject> {
  const path = join(folder, kind.file);
  try {
    return read(path, kind);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") return unreadable(path, kind);
    const detail = `${path} is not there; the service makes it at its first start in that DATA_DIR`;
    return failed({ code: "SIGNING_KEY_MISSING", detail });
  }
}

function read(path: string, kind: KeyKind): Result<KeyObject> {
  const file = openSync(path, "r");
  try {
    if (process.platform !== "win32" && (fstatSync(file).mode & 0o077) !== 0) {
      const detail = `${path} can be read by others; make it yours alone (chmod 600)`;
      return failed({ code: "SIGNING_KEY_OPEN", detail });
    }
    const key = createPrivateKey(readFileSync(file));
    return kind.isKind(key) ? { ok: true, value: key } : unreadable(path, kind);
  } finally {
    closeSync(file);
  }
}

/** Under another name first and then linked: of two that start at once, both read the one key. */
function make(folder: string, path: string, { generate }: KeyKind): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  const file = openSync(draft, "wx", 0o600);
  try {
    writeFileSync(file, generate().export({ type: "pkcs8", format: "pem" }));
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

function unreadable(path: string, { name }: KeyKind): Result<never> {
  const detail = `${path} cannot be read or made, or holds no ${name} key; put back the right one`;
  return failed({ code: "SIGNING_KEY_UNREADABLE", detail });
}

function failed(problem: Problem): Result<never> {
  return { ok: false, problems: [problem] };
}
