import { canonicalJson, sha256Of } from "@cokdyby/engine/rulebook";
import type { Basis, Item } from "../items/item.ts";

/** What a trainer chooses a set by. */
export interface Choices {
  /** Groups of outcomes or topics of worked cases; an item has one of them. Empty: any. */
  readonly topics: readonly string[];
  /** Empty: any. */
  readonly levels: readonly (1 | 2 | 3)[];
  /** Day of the law, YYYY-MM-DD. */
  readonly on: string;
  /** Reading → option or `open`; the others stand as the rulebook has them. */
  readonly readings: Readonly<Record<string, string>>;
  /** How many items, from 1 to 60. */
  readonly number: number;
  /** The same choices with another seed make another set. */
  readonly seed: string;
}

/** The format of a set file. */
export const SET_FORMAT = "cokdyby-training-set/1";

/** A set of items, as it is kept in a file. */
export interface TrainingSet {
  readonly format: typeof SET_FORMAT;
  /** Hash of all the rest; 16 hexadecimal digits. */
  readonly set: string;
  readonly choices: Choices;
  readonly basis: Basis;
  readonly items: readonly Item[];
}

/** The id of a set: 16 hexadecimal digits of the sha256 of the canonical JSON of all the rest. */
export function setId({ choices, basis, items }: Omit<TrainingSet, "set" | "format">): string {
  return sha256Of(canonicalJson({ choices, basis, items })).slice(0, 16);
}
