import { hkdfSync, randomBytes } from "node:crypto";
import { CompactEncrypt, compactDecrypt } from "jose";
import type { Launches } from "../store/store.ts";
import type { Marks } from "./exercises.ts";
import type { Begun } from "./state.ts";

/** How long somebody may work on a set before they launch it again, in seconds. */
export const SESSION_SECONDS = 28_800;

/** What a launch leaves behind until it expires. */
export interface Session {
  /** Choices of the set, as the link carries them. */
  readonly set: unknown;
  /** Whom a grade is for and where it goes; left out where none is asked for, or when it was sent. */
  readonly grade?: Begun & { readonly user: string; readonly lineItem: string };
  /** Until when others wait for the grade that is being sent. */
  readonly sendingUntil?: string;
  /** What was sent. */
  readonly sent?: Marks;
}

/** A session as it is kept. */
export interface Kept {
  readonly session: Session;
  /** Another text after each change. */
  readonly sealed: string;
}

/**
 * Sessions of launches. The secret of a session is in the browser alone: what the store has of it is encrypted
 * under a key that follows from the secret, under an id that follows from it too.
 */
export interface Sessions {
  /** @returns the secret of the new session; nothing when the nonce has opened one before */
  open(nonce: string, session: Session, now: Date): Promise<string | undefined>;
  /** @returns nothing when there is no such session, or no longer */
  find(secret: string, now: Date): Promise<Kept | undefined>;
  /** @returns what is kept from now on; nothing when another request, of whatever copy, has changed it meanwhile */
  replace(secret: string, kept: Kept, session: Session): Promise<Kept | undefined>;
}

export function sessionsIn(launches: Launches): Sessions {
  return {
    open: async (nonce, session, now) => {
      const secret = randomBytes(32).toString("base64url");
      const sealed = await seal(secret, session);
      const expires = new Date(now.getTime() + SESSION_SECONDS * 1_000).toISOString();
      const added = await launches.add({ id: idOf(secret), nonce, sealed, expires });
      return added ? secret : undefined;
    },
    find: async (secret, now) => {
      const launch = await launches.find(idOf(secret));
      if (launch === undefined || launch.expires <= now.toISOString()) return undefined;
      const { sealed } = launch;
      return { session: await unseal(secret, sealed), sealed };
    },
    replace: async (secret, kept, session) => {
      const sealed = await seal(secret, session);
      const isReplaced = await launches.reseal(idOf(secret), kept.sealed, sealed);
      return isReplaced ? { session, sealed } : undefined;
    },
  };
}

/** What a page may keep to know a launch again: neither the secret nor the id in the store follows from it. */
export function launchOf(secret: string): string {
  return derived(secret, "launch").toString("base64url");
}

function idOf(secret: string): string {
  return derived(secret, "id").toString("hex");
}

function derived(secret: string, what: "id" | "key" | "launch"): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "", `cokdyby lti session ${what}`, 32));
}

function seal(secret: string, session: Session): Promise<string> {
  return new CompactEncrypt(Buffer.from(JSON.stringify(session)))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .encrypt(derived(secret, "key"));
}

async function unseal(secret: string, sealed: string): Promise<Session> {
  const { plaintext } = await compactDecrypt(sealed, derived(secret, "key"));
  return JSON.parse(Buffer.from(plaintext).toString("utf8"));
}
