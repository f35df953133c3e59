import { isId } from "@cokdyby/api";
import * as z from "zod";
import { ROLES } from "../../access/roles.ts";
import { KINDS, type ThingKind } from "../kinds.ts";
import { isOwner } from "../names.ts";
import { VISIBILITIES } from "../thing.ts";

/** What the first line of an exported file is checked against; changed when a line changes its shape or may hold more. */
export const FORMAT = 3;
/** Formats that are read; 1 had no links and no rulebooks, 2 no case files. */
const READ = [1, 2, FORMAT] as const;

const kinds = Object.keys(KINDS) as [ThingKind, ...ThingKind[]];
const time = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const version = z
  .int()
  .min(1)
  .max(2 ** 31 - 1);
const id = z.string().refine(isId);
const owner = z.string().refine(isOwner);

export const headLine = z.strictObject({
  "@type": z.literal("cokdyby"),
  format: z.literal(READ),
  schema: z.string(),
  made: time,
});

const versionLine = z.strictObject({
  version,
  title: z.string().optional(),
  content: z.unknown(),
  saved: time,
});

export const thingLine = z.strictObject({
  "@type": z.literal("thing"),
  kind: z.enum(kinds),
  id,
  owner,
  visibility: z.enum(VISIBILITIES),
  version,
  title: z.string().optional(),
  content: z.unknown(),
  created: time,
  updated: time,
  /** Every version, the present one too, of a kind that keeps them. */
  history: z.array(versionLine),
});
export type ThingLine = z.infer<typeof thingLine>;

export const tokenLine = z.strictObject({
  "@type": z.literal("token"),
  id,
  hash,
  owner,
  role: z.enum(ROLES),
  created: time,
  expires: time,
});
export type TokenLine = z.infer<typeof tokenLine>;

/** That a thing was deleted: its key is a hash of kind, owner and id. */
export const deletedLine = z.strictObject({
  "@type": z.literal("deleted"),
  key: hash,
  kind: z.enum(kinds),
  at: time,
});
export type DeletedLine = z.infer<typeof deletedLine>;

/** A receipt's place in the chain; it stays when the receipt is deleted. */
export const linkLine = z.strictObject({
  "@type": z.literal("link"),
  hash,
  sequence: version,
  previous: hash,
  /** Of the receipt; null when its deletion was forgotten. */
  key: hash.nullable(),
  made: time,
  deleted: time.nullable(),
});
export type LinkLine = z.infer<typeof linkLine>;

/** A rulebook that receipts were decided by. */
export const rulebookLine = z.strictObject({
  "@type": z.literal("rulebook"),
  rulebook: z.looseObject({ digest: hash }),
});
export type RulebookLine = z.infer<typeof rulebookLine>;

export const endLine = z.strictObject({
  "@type": z.literal("end"),
  lines: z.int().min(0),
  /** Of every line before this one with its line feed, in UTF-8. */
  sha256: hash,
});

/** A line between the first and the last. */
export const bodyLine = z.discriminatedUnion("@type", [
  thingLine,
  tokenLine,
  deletedLine,
  linkLine,
  rulebookLine,
]);
export type BodyLine = z.infer<typeof bodyLine>;
