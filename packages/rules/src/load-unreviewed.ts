import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rulebook } from "@cokdyby/engine";
import { loadPins, loadReviews } from "./wordings/load-pins.ts";
import type { UnreviewedChange, WordingKey } from "./wordings/unreviewed.ts";

/** What is written of the open changes of kept wordings, for the law they were looked for in. */
export interface UnreviewedIndex {
  /** Of the rulebook, the pins and the reviews; with others it is out of date. */
  readonly law: string;
  readonly changes: readonly UnreviewedChange[];
}

/** The file beside kept wordings that says which of their changes are open. */
export function unreviewedFile(folder: string): string {
  return join(folder, "unreviewed.json");
}

/**
 * The open changes of the wordings that are kept in a folder, as their file says. Where it is not there or of another law
 * they are looked for in the wordings, which takes some tenths of a second for each.
 *
 * @param folder a folder for each source with a file for each day; it need not be there
 */
export async function loadUnreviewed(
  folder: string,
  rulebook: Rulebook,
): Promise<readonly UnreviewedChange[]> {
  if (!existsSync(folder)) return [];
  const index = jsonIn(unreviewedFile(folder)) as UnreviewedIndex | undefined;
  if (index?.law === lawOf(rulebook)) return index.changes;
  return (await indexUnreviewed(folder, rulebook)).changes;
}

/**
 * Looks through the wordings in a folder; a file that cannot be read says nothing.
 *
 * @param touched the one that is new or was looked at; the file says the rest, where it is of this law
 */
export async function indexUnreviewed(
  folder: string,
  rulebook: Rulebook,
  touched?: WordingKey,
): Promise<UnreviewedIndex> {
  // loaded for who keeps wordings alone
  const { readKeptWording, rests, unreviewedChanges } = await import("./wordings/index.ts");
  const kept = readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .flatMap(({ name }) => filesIn(join(folder, name)))
    .flatMap((file) => readKeptWording(jsonIn(file)) ?? []);
  const known = { rulebook, pins: loadPins(), reviews: loadReviews() };
  const law = lawOf(rulebook);
  const before = jsonIn(unreviewedFile(folder)) as UnreviewedIndex | undefined;
  if (touched === undefined || before?.law !== law)
    return { law, changes: unreviewedChanges(known, kept) };
  const inOrder = kept.toSorted((a, b) => a.on.localeCompare(b.on));
  const rest = before.changes.filter((each) => !rests(each, touched, inOrder));
  return { law, changes: [...rest, ...unreviewedChanges(known, kept, touched)] };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name))
    .map((name) => join(folder, name));
}

function lawOf({ digest }: Rulebook): string {
  const beside = JSON.stringify([loadPins(), loadReviews()]);
  return `${digest} ${createHash("sha256").update(beside).digest("hex")}`;
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
