/** Tables of the database; `migrations/` makes them. */
export interface Tables {
  things: ThingRow;
  revisions: RevisionRow;
  tokens: TokenRow;
  links: LinkRow;
  chain: ChainRow;
  rulebooks: RulebookRow;
  launches: LaunchRow;
  sign_ins: SignInRow;
}

/**
 * A thing, or what is left of a deleted one: its key, its kind and when. Texts of people are kept as
 * JSON, since PostgreSQL takes no U+0000.
 */
export interface ThingRow {
  key: string;
  kind: string;
  owner: string;
  id: string;
  visibility: string;
  version: number;
  title: string | null;
  /** Empty where it is packed. */
  content: string;
  /** The content, packed, for kinds that are. */
  packed: Buffer | null;
  /** Of title, visibility and content: equal for equal things. */
  digest: string;
  created: string;
  updated: string;
  deleted: string | null;
}

/** One version of a thing whose kind has a history. */
export interface RevisionRow {
  key: string;
  version: number;
  title: string | null;
  content: string;
  saved: string;
}

/** A receipt in the chain; it stays when the receipt is deleted, without what names it once that is forgotten. */
export interface LinkRow {
  hash: string;
  sequence: number;
  previous: string;
  /** Of the receipt in `things`; null when its deletion was forgotten. */
  key: string | null;
  made: string;
  deleted: string | null;
}

/** One row: the last link. */
export interface ChainRow {
  sequence: number;
  hash: string;
  made: string;
}

/** A rulebook that receipts were decided by. */
export interface RulebookRow {
  digest: string;
  packed: Buffer;
}

/** A launch by a learning platform, until it expires. */
export interface LaunchRow {
  id: string;
  nonce: string;
  sealed: string;
  expires: string;
}

/** The session of somebody who signed in, until it expires or is ended. */
export interface SignInRow extends TokenRow {
  /** Hash of who it is for the provider. */
  subject: string;
  /** Hash of the session there; null where the provider names none. */
  session: string | null;
}

export interface TokenRow {
  id: string;
  /** `REVOKED` in what is left of a revoked one. */
  hash: string;
  owner: string;
  role: string;
  created: string;
  expires: string;
}
