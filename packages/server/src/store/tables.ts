/** Tables of the database; `migrations/` makes them. */
export interface Tables {
  things: ThingRow;
  revisions: RevisionRow;
  tokens: TokenRow;
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
  content: string;
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

export interface TokenRow {
  id: string;
  hash: string;
  owner: string;
  role: string;
  created: string;
  expires: string;
}
