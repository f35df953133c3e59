import type { Role } from "../access/roles.ts";

/** What a revoked token has for its hash until it is forgotten: no secret has it. */
export const REVOKED = "0".repeat(64);

/** What is kept of an access token: enough to check one, not enough to be one. */
export interface TokenRecord {
  /** Public part of the token; names it in lists. */
  readonly id: string;
  /** sha256 of the secret part, hexadecimal. */
  readonly hash: string;
  /** Whose things the token opens. */
  readonly owner: string;
  readonly role: Role;
  readonly created: string;
  /** From this time on it is refused. */
  readonly expires: string;
  /** Whether somebody signed in with a provider, and nobody made it; said in lists. */
  readonly signedIn?: boolean;
}
