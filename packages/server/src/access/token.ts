import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Problem, Result } from "@cokdyby/engine";
import { ownerProblems } from "../store/names.ts";
import type { TokenRecord } from "../store/token-record.ts";
import { isRole, ROLES } from "./roles.ts";

export interface NewToken {
  readonly owner: string;
  readonly role: string;
  readonly created: Date;
  /** After `created`. */
  readonly expires: Date;
}

export interface MadeToken {
  /** The token itself: shown once, kept nowhere. `cokdyby_<id>_<secret>` */
  readonly token: string;
  readonly record: TokenRecord;
}

/** What a token looks like: a name for lists, and 256 random bits. */
const TOKEN = /^cokdyby_([0-9a-f]{16})_([A-Za-z0-9_-]{43})$/;

/**
 * Makes an access token.
 *
 * Its secret is hashed with sha256 alone: slow hashing protects passwords that can be guessed, and nobody guesses
 * 256 random bits, while every request would pay for it.
 */
export function makeToken({ owner, role, created, expires }: NewToken): Result<MadeToken> {
  const problems: Problem[] = [...ownerProblems(owner)];
  if (!isRole(role)) {
    const detail = `a role is one of ${ROLES.join(", ")}`;
    problems.push({ code: "ROLE_UNKNOWN", detail, pointer: "#/role" });
  }
  if (!(expires.getTime() > created.getTime())) {
    const detail = "a token expires at a later time than now";
    problems.push({ code: "EXPIRY_MALFORMED", detail, pointer: "#/expires" });
  }
  if (!isRole(role) || problems.length > 0) return { ok: false, problems };
  const id = randomBytes(8).toString("hex");
  const secret = randomBytes(32).toString("base64url");
  const times = { created: created.toISOString(), expires: expires.toISOString() };
  const record = { id, hash: hashOf(secret).toString("hex"), owner, role, ...times };
  return { ok: true, value: { token: `cokdyby_${id}_${secret}`, record } };
}

/** The two parts of a token; nothing for anything else. */
export function readToken(
  text: string,
): { readonly id: string; readonly secret: string } | undefined {
  const [, id, secret] = TOKEN.exec(text) ?? [];
  return id === undefined || secret === undefined ? undefined : { id, secret };
}

/** Whether the secret is that of the record; takes as long for every wrong one, and without a record. */
export function isSecretOf(secret: string, record: TokenRecord | undefined): boolean {
  const kept = record === undefined ? NOBODY : Buffer.from(record.hash, "hex");
  return timingSafeEqual(hashOf(secret), kept) && record !== undefined;
}

const NOBODY = Buffer.alloc(32);

function hashOf(secret: string): Buffer {
  return createHash("sha256").update(secret).digest();
}
