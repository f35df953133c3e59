import type { FindingRow, GravestRow } from "@cokdyby/engine";
import type { WireFindingRow } from "../shapes/finding.ts";

/** Data of the engine with the rows of findings as the wire has them. */
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
 * The same value. The members of a row are named by the tables of a rulebook, so the engine's types leave
 * them open; the shapes on the wire name those of the shipped law. This is the one place where a type is
 * claimed and not checked: the answers to worked cases are held to the shapes by the tests.
 */
export function onWire<T>(found: T): OnWire<T> {
  return found as OnWire<T>;
}
