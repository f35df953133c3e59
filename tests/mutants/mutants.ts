import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A fault put in on purpose, and the test that has to fall by it. */
export interface Mutant {
  readonly id: string;
  /** The file that is made wrong. */
  readonly file: string;
  /** The text that another takes the place of; it stands there once. */
  readonly from: string;
  readonly to: string;
  /** What is wrong then. */
  readonly breaks: string;
  /** The file of the test, of the quick tier. */
  readonly test: string;
  /** Words of the name of the test that falls; by default any test of the file. */
  readonly named?: string;
  /** Where the test is written, if neither in the file of the test nor, as an example of a rule, in that of the fault. */
  readonly suite?: string;
  /** Why only a test of the full tier sees it. */
  readonly full?: string;
}

export const ROOT = join(import.meta.dirname, "../..");

/** By area, in the order of the list. */
export function readMutants(): readonly (Mutant & { readonly area: string })[] {
  const text = readFileSync(join(import.meta.dirname, "mutants.yaml"), "utf8");
  const areas: Readonly<Record<string, readonly Mutant[]>> = parse(text);
  return Object.entries(areas).flatMap(([area, all]) => all.map((each) => ({ area, ...each })));
}

/** @returns how often a text stands in another */
export function timesIn(text: string, part: string): number {
  return text.split(part).length - 1;
}
