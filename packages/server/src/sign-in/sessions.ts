import { createHash } from "node:crypto";
import { EngineFault } from "@cokdyby/engine";
import type { Role } from "../access/roles.ts";
import { makeToken } from "../access/token.ts";
import type { SignInRecord } from "../store/store.ts";

/** A session that was just opened. */
export interface OpenedSession {
  /** For the cookie alone. */
  readonly token: string;
  readonly record: SignInRecord;
}

/** Who it is, for the provider and here. */
export interface SignedIn {
  readonly owner: string;
  readonly role: Role;
  readonly issuer: string;
  readonly sub: string;
  /** Its session there, where it names one. */
  readonly sid?: unknown;
}

/** A session as an access token that a provider can end. @param seconds how long it lasts */
export function newSession(who: SignedIn, created: Date, seconds: number): OpenedSession {
  const { owner, role, issuer, sub, sid } = who;
  const expires = new Date(created.getTime() + seconds * 1_000);
  const made = makeToken({ owner, role, created, expires });
  if (!made.ok) throw new EngineFault("a person who was read gets no token");
  const { token, record } = made.value;
  const session = typeof sid !== "string" ? {} : { session: hashedName(issuer, "sid", sid) };
  return { token, record: { ...record, subject: hashedName(issuer, "sub", sub), ...session } };
}

/** What the store knows a person or a session of the provider by: it holds no name that others know. */
export function hashedName(issuer: string, of: "sub" | "sid", name: string): string {
  return createHash("sha256")
    .update(JSON.stringify([issuer, of, name]))
    .digest("hex");
}
