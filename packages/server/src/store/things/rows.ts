import { EngineFault } from "@cokdyby/engine";
import { StoreFault } from "../fault.ts";
import { isKind, KINDS, type ThingKind } from "../kinds.ts";
import { pack, unpack } from "../pack.ts";
import type { ThingRow } from "../tables.ts";
import type { Thing, ThingSummary } from "../thing.ts";
import { digestOfWritten } from "./prepare.ts";

/** Columns that a list reads: all that says something about a thing but its content. */
export const SUMMARY = [
  "key",
  "kind",
  "owner",
  "id",
  "visibility",
  "version",
  "title",
  "created",
  "updated",
] as const satisfies readonly (keyof ThingRow)[];
export type SummaryRow = Pick<ThingRow, (typeof SUMMARY)[number]>;

export function summaryOf(row: SummaryRow): ThingSummary {
  const { kind, owner, id, version, created, updated } = row;
  if (!isKind(kind)) throw new EngineFault(`the store holds a thing of kind ${kind}`);
  const visibility = row.visibility === "shared" ? "shared" : "private";
  return { kind, id, owner, visibility, version, ...titleOf(row), created, updated };
}

/** @throws {StoreFault} STORE_DAMAGED when it is not what was written */
export function thingOf(row: ThingRow): Thing {
  const content = contentOf(row);
  if (digestOfWritten({ ...row, content }) !== row.digest) {
    throw new StoreFault("STORE_DAMAGED", "digest");
  }
  return { ...summaryOf(row), content: JSON.parse(content) };
}

/**
 * The content of a thing as its row holds it.
 *
 * @throws {StoreFault} STORE_DAMAGED when it cannot be unpacked
 */
export function contentOf({ content, packed }: Pick<ThingRow, "content" | "packed">): string {
  if (packed === null) return content;
  try {
    return unpack(packed);
  } catch {
    throw new StoreFault("STORE_DAMAGED", "packed");
  }
}

/** The columns that hold a content: packed, for a kind that is. */
export async function columnsOf(
  kind: ThingKind,
  content: string,
): Promise<Pick<ThingRow, "content" | "packed">> {
  if (!KINDS[kind].packed) return { content, packed: null };
  return { content: "", packed: await pack(content) };
}

/** What stays in the row of a deleted thing beside its key, kind and times. */
export const BLANK = {
  owner: "",
  id: "",
  visibility: "private",
  title: null,
  content: "",
  packed: null,
  digest: "",
} as const satisfies Partial<ThingRow>;

export function titleOf({ title }: { readonly title: string | null }): { readonly title?: string } {
  return title === null ? {} : { title: JSON.parse(title) };
}
