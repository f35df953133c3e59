import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Rulebook } from "@cokdyby/engine";
import { loadPins, loadReviews } from "./wordings/load-pins.ts";
import type { UnreviewedChange, WordingKey } from "./wordings/unreviewed.ts";

/** What is written of the open changes of kept wordings, for the law they were looked for in. */
export interface UnreviewedIndex {
  /** Of the rulebook, the pins and the reviews; with others it is out of date. */
  readonly law: string;
  /** The files of the wordings that were looked through, each with its hash; with others it is out of date. */
  readonly kept: Readonly<Record<string, string>>;
  readonly changes: readonly UnreviewedChange[];
}

/** The file beside kept wordings that says which of their changes are open. */
export function unreviewedFile(folder: string): string {
  return join(folder, "unreviewed.json");
}

/**
 * The open changes of the wordings that are kept in a folder, as their file says. Where it is not there, of another
 * law or of other wordings (an import broke off, or two ran at once) they are looked for in the wordings, which takes some
 * tenths of a second for each.
 *
 * @param folder a folder for each source with a file for each day; it need not be there
 */
export async function loadUnreviewed(
  folder: string,
  rulebook: Rulebook,
): Promise<readonly UnreviewedChange[]> {
  if (!existsSync(folder)) return [];
  const index = indexIn(folder);
  const isOfNow =
    index?.law === lawOf(rulebook) && isDeepStrictEqual(index.kept, hashesOf(filesIn(folder)));
  return isOfNow ? index.changes : (await indexUnreviewed(folder, rulebook)).changes;
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
  const files = filesIn(folder);
  const kept = files.flatMap(({ text }) => readKeptWording(jsonOf(text)) ?? []);
  const known = { rulebook, pins: loadPins(), reviews: loadReviews() };
  const law = lawOf(rulebook);
  const hashes = hashesOf(files);
  const before = indexIn(folder);
  if (touched === undefined || before?.law !== law || !isOfRest(before.kept, hashes, touched))
    return { law, kept: hashes, changes: unreviewedChanges(known, kept) };
  const inOrder = kept.toSorted((a, b) => a.on.localeCompare(b.on));
  const rest = before.changes.filter((each) => !rests(each, touched, inOrder));
  const changes = [...rest, ...unreviewedChanges(known, kept, touched)];
  return { law, kept: hashes, changes };
}

/** A file of a kept wording, by its path in the folder. */
interface KeptFile {
  readonly name: string;
  readonly text: string;
}

function filesIn(folder: string): readonly KeptFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .flatMap(({ name: source }) =>
      readdirSync(join(folder, source))
        .filter((day) => /^\d{4}-\d{2}-\d{2}\.json$/.test(day))
        .map((day) => `${source}/${day}`),
    )
    .map((name) => ({ name, text: textIn(join(folder, name)) }));
}

function hashesOf(files: readonly KeptFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ name, text }) => [name, hashOf(text)]));
}

/** Whether an index was made of the same wordings, but for the one that was touched. */
function isOfRest(
  before: UnreviewedIndex["kept"],
  now: UnreviewedIndex["kept"],
  { source, on }: WordingKey,
): boolean {
  const touched = { [`${source}/${on}.json`]: "" };
  return isDeepStrictEqual({ ...before, ...touched }, { ...now, ...touched });
}

function lawOf({ digest }: Rulebook): string {
  const beside = JSON.stringify([loadPins(), loadReviews()]);
  return `${digest} ${hashOf(beside)}`;
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function indexIn(folder: string): UnreviewedIndex | undefined {
  return jsonOf(textIn(unreviewedFile(folder))) as UnreviewedIndex | undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Nothing where it cannot be read. */
function textIn(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
