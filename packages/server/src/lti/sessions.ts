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
  /** What was sent. */
  readonly sent?: Marks;
}

/**
 * Sessions of launches. The secret of a session is in the browser alone: what the store has of it is encrypted
 * under a key that follows from the secret, under an id that follows from it too.
 */
export interface Sessions {
  /** @returns the secret of the new session; nothing when the nonce has opened one before */
  open(nonce: string, session: Session, now: Date): Promise<string | undefined>;
  /** @returns nothing when there is no such session, or no longer */
  find(secret: string, now: Date): Promise<Session | undefined>;
  replace(secret: string, session: Session): Promise<void>;
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
      return unseal(secret, launch.sealed);
    },
    replace: async (secret, session) => {
      await launches.reseal(idOf(secret), await seal(secret, session));
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
