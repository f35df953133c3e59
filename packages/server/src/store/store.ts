import type { Result } from "@cokdyby/engine";
import type { ThingKind } from "./kinds.ts";
import type { ChainLink } from "./receipts/link.ts";
import type { Thing, ThingSummary, Version, Visibility } from "./thing.ts";
import type { TokenRecord } from "./token-record.ts";

/**
 * The store of things. Implemented for two databases with the same queries: a SQLite file, or PostgreSQL.
 * What a caller can put right is returned; every method rejects with a `StoreFault` when
 * the database cannot do its work. What was answered is on disk.
 */
export interface Store {
  readonly things: Things;
  readonly receipts: Receipts;
  readonly rulebooks: Rulebooks;
  readonly tokens: Tokens;
  readonly launches: Launches;
  readonly signIns: SignIns;
  readonly upkeep: Upkeep;
  close(): Promise<void>;
}

/** Saved cases, case files, amendments, drafts of them, receipts. */
export interface Things {
  /** Saves a thing. The same again changes nothing, so a client may retry until it has an answer. */
  put(thing: NewThing): Promise<Put>;
  /** The reader's own thing, else one that another shared; nothing else exists for the reader. */
  get(address: Address): Promise<Thing | undefined>;
  /** Newest first. */
  list(query: ListQuery): Promise<Result<Page>>;
  /** Deletes the owner's thing with its history. @returns whether there was one */
  delete(address: OwnAddress): Promise<boolean>;
  /** Every version of the reader's own thing, oldest first; of a kind without history the present one. */
  history(address: OwnAddress): Promise<readonly Version[]>;
}

export interface OwnAddress {
  readonly owner: string;
  readonly kind: ThingKind;
  readonly id: string;
}

export interface Address {
  readonly reader: string;
  readonly kind: ThingKind;
  readonly id: string;
  /** Whose; when left out the reader's own comes first, then the one that was shared first. */
  readonly owner?: string;
}

export interface NewThing extends OwnAddress {
  readonly visibility: Visibility;
  readonly title?: string;
  readonly content: unknown;
  /** The version that the client saw and changes; left out or 0 for a new thing. */
  readonly basedOn?: number;
}

export type Put =
  | { readonly kind: "stored"; readonly thing: Thing; readonly change: "made" | "changed" | "none" }
  /** Somebody saved in between, or the id is taken. `given` is 0 for a thing that was meant as new. */
  | { readonly kind: "conflict"; readonly given: number; readonly stored: Thing }
  /** It was based on a version of something that is not there. */
  | { readonly kind: "notFound" }
  /** The owner deleted it: a late retry does not bring it back. */
  | { readonly kind: "deleted" }
  | {
      readonly kind: "refused";
      readonly problems: Extract<Result<never>, { ok: false }>["problems"];
    };

export interface ListQuery {
  readonly reader: string;
  readonly kind: ThingKind;
  /** `shared`: what others shared. Default `all`. */
  readonly whose?: "own" | "shared" | "all";
  /** 1 to 100, default 50. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly after?: string;
}

export interface Page {
  readonly items: readonly ThingSummary[];
  /** Where the next page starts; left out on the last one. */
  readonly next?: string;
}

/** Receipts are things linked in a chain. */
export interface Receipts {
  /**
   * Saves a new receipt as the last link of the chain; for one that is there already see `Things.put`.
   * Rejects with `CLOCK_SET_BACK` while the clock is behind the newest receipt.
   */
  add(receipt: NewReceipt): Promise<Put>;
}

export interface NewReceipt extends Omit<OwnAddress, "kind"> {
  readonly visibility: Visibility;
  readonly title?: string;
  /** The rulebook that it was decided by, kept from now on. */
  readonly rulebook: { readonly digest: string };
  /** Makes the content once its place in the chain is known. */
  readonly sign: (link: ChainLink) => unknown;
}

/** Rulebooks that receipts were decided by: with them an old receipt is decided again. */
export interface Rulebooks {
  /** @returns the rulebook as plain data, nothing when none with this digest is kept */
  get(digest: string): Promise<unknown>;
}

/** Access tokens; `access/` makes and checks them, here are only hashes. Those of people who signed in are among them. */
export interface Tokens {
  add(token: TokenRecord): Promise<void>;
  find(id: string): Promise<TokenRecord | undefined>;
  /** All of them, oldest first. */
  list(): Promise<readonly TokenRecord[]>;
  /** An import does not bring it back. @returns whether there was one */
  revoke(id: string): Promise<boolean>;
}

/**
 * Sessions of people who signed in at a provider: tokens that `Tokens` finds, lists and revokes, and that stand in no
 * export: a restored store lets nobody in who has left.
 */
export interface SignIns {
  add(signIn: SignInRecord): Promise<void>;
  /** Ends all of one person, or of one session of the provider. @returns the ids of those that it ended */
  end(of: Pick<SignInRecord, "subject"> | { readonly session: string }): Promise<readonly string[]>;
  /** Deletes those that have expired. */
  forgetExpired(now: string): Promise<void>;
}

export interface SignInRecord extends TokenRecord {
  /** Hash of the issuer and of who it is for the provider. */
  readonly subject: string;
  /** Hash of the issuer and of its session; left out where the provider names none. */
  readonly session?: string;
}

/**
 * Launches by learning platforms, each until it expires; in no export. The store can read nothing of them but
 * when they expire.
 */
export interface Launches {
  /** @returns whether it was added: not when another launch had its nonce */
  add(launch: LaunchRecord): Promise<boolean>;
  find(id: string): Promise<LaunchRecord | undefined>;
  /** Puts other content in place of the former. @returns whether it was still there */
  reseal(id: string, former: string, sealed: string): Promise<boolean>;
  /** Deletes those that have expired. */
  forgetExpired(now: string): Promise<void>;
}

export interface LaunchRecord {
  /** Follows from the secret of the session, and not the other way round. */
  readonly id: string;
  /** Of the token of the launch; each opens one session. */
  readonly nonce: string;
  /** What the session holds, encrypted under its secret. */
  readonly sealed: string;
  readonly expires: string;
}

/** What an operator does. */
export interface Upkeep {
  /** Resolves when the database answers, has the tables of this program and takes what is written: for readiness. */
  ready(): Promise<void>;
  /** Looks through the whole database, as far as hashes reach; see storage.md. @returns everything that is not sound */
  check(): Promise<readonly Unsound[]>;
  /** Takes the clock as right from now on, though the newest receipt is of a later time. */
  acceptClock(): Promise<void>;
  /** The keys of all that has a text in its title, such as the number of a file, whoever keeps it. */
  keysTitled(text: string): Promise<readonly string[]>;
  /** Deletes all that matches; at least one condition. @returns how many things */
  deleteWhere(condition: DeleteCondition): Promise<number>;
  /**
   * Forgets that things were deleted and tokens revoked before a time, and tokens, launches and sign-ins that expired
   * before it; those that are valid stay, also before a time to come.
   */
  forgetBefore(time: string): Promise<void>;
  /** Takes the last remnants of what was deleted out of the database's files. Blocks writes meanwhile. */
  erase(): Promise<void>;
  /** Everything as one file, in chunks of whole lines, as it stood when the first was asked for. */
  export(): AsyncIterable<string>;
  /**
   * Adds everything of an exported file, or nothing.
   *
   * @param open gives the file's text from its start; called twice
   */
  import(open: () => AsyncIterable<string>): Promise<Result<Imported>>;
}

/** Something in the database that is not as it was written. */
export type Unsound =
  /** The database itself says so. */
  | { readonly what: "database" }
  /** A thing whose content, names or versions were changed, or that cannot be read. */
  | {
      readonly what: "thing";
      readonly kind: string;
      readonly owner: string;
      readonly id: string;
    }
  /** A rulebook that receipts name and that is gone, or is not the one of its digest. */
  | { readonly what: "rulebook"; readonly digest: string }
  /** The receipt with this number is gone, and nobody deleted it here; or it is another one. */
  | { readonly what: "receipt"; readonly sequence: number }
  /** What this receipt names as the one before it is not there, or it has no place in the chain itself. */
  | { readonly what: "chain"; readonly sequence: number };

export interface DeleteCondition {
  readonly owner?: string;
  readonly kind?: ThingKind;
  /** Only what was last changed before this time. */
  readonly updatedBefore?: string;
}

export interface Imported {
  readonly things: number;
  readonly tokens: number;
  /** Things and tokens that were here already, or were deleted or revoked here: they stay as they are. */
  readonly kept: number;
}
