import { EngineFault } from "@cokdyby/engine";
import { isKind } from "../kinds.ts";
import type { ThingRow } from "../tables.ts";
import type { Thing, ThingSummary } from "../thing.ts";

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

export function thingOf(row: ThingRow): Thing {
  return { ...summaryOf(row), content: JSON.parse(row.content) };
}

export function titleOf({ title }: { readonly title: string | null }): { readonly title?: string } {
  return title === null ? {} : { title: JSON.parse(title) };
}
