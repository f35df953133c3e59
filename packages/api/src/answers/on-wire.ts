import type { FindingRow } from "@cokdyby/engine";
import type { GravestRow } from "@cokdyby/engine/analyse";
import type { WireFindingRow } from "../shapes/finding.ts";

/** A type of the engine with the rows of findings in the shape of answers. */
export type OnWire<T> = T extends FindingRow
  ? WireFindingRow
  : T extends GravestRow
    ? Pick<GravestRow, "date" | "row"> & Partial<Pick<WireFindingRow, "lower" | "upper">>
    : T extends readonly (infer Entry)[]
      ? readonly OnWire<Entry>[]
      : T extends object
        ? { readonly [Member in keyof T]: OnWire<T[Member]> }
        : T;

/**
 * Returns the same value under the type of answers. The tables of a rulebook name the members of a row, so
 * the engine's types leave them open; the shapes of answers name those of the shipped law. This is the only
 * unchecked cast: tests hold the answers to worked cases to the shapes.
 */
export function onWire<T>(found: T): OnWire<T> {
  return found as OnWire<T>;
}
