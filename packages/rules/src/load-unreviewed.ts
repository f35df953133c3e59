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
  /** The files among them that are damaged; what changed in these is not known. */
  readonly damaged: readonly string[];
}

/** What of the kept wordings could not be read, by its path: a damaged file, or a file or folder that may not be read. */
export interface UnreadWording {
  readonly path: string;
  readonly isDamaged: boolean;
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
 * @param tell called with what could not be read, where that is anything: open changes in it are not among the answer
 */
export async function loadUnreviewed(
  folder: string,
  rulebook: Rulebook,
  tell: (unread: readonly UnreadWording[]) => void = () => undefined,
): Promise<readonly UnreviewedChange[]> {
  if (!existsSync(folder)) return [];
  const { files, closed } = filesIn(folder);
  const written = indexIn(folder);
  const isOfNow =
    written?.law === lawOf(rulebook) &&
    Array.isArray(written.damaged) &&
    isDeepStrictEqual(written.kept, hashesOf(files));
  const { changes, damaged } = isOfNow ? written : await indexUnreviewed(folder, rulebook);
  const unread = [
    ...closed.map((path) => ({ path, isDamaged: false })),
    ...damaged.map((name) => ({ path: join(folder, name), isDamaged: true })),
  ];
  if (unread.length > 0) tell(unread);
  return changes;
}

/**
 * Looks through the wordings in a folder; a file that cannot be read says nothing, and is named.
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
  const { files } = filesIn(folder);
  const read = files.map(({ name, text }) => ({ name, kept: readKeptWording(jsonOf(text)) }));
  const kept = read.flatMap((each) => each.kept ?? []);
  const damaged = read.flatMap((each) => (each.kept === undefined ? [each.name] : []));
  const known = { rulebook, pins: loadPins(), reviews: loadReviews() };
  const law = lawOf(rulebook);
  const hashes = hashesOf(files);
  const before = indexIn(folder);
  if (touched === undefined || before?.law !== law || !isOfRest(before.kept, hashes, touched))
    return { law, kept: hashes, changes: unreviewedChanges(known, kept), damaged };
  const inOrder = kept.toSorted((a, b) => a.on.localeCompare(b.on));
  const rest = before.changes.filter((each) => !rests(each, touched, inOrder));
  const changes = [...rest, ...unreviewedChanges(known, kept, touched)];
  return { law, kept: hashes, changes, damaged };
}

/** A file of a kept wording, by its path in the folder. */
interface KeptFile {
  readonly name: string;
  readonly text: string;
}

/** The files of kept wordings, and the folders that may not be read, or are none. */
function filesIn(folder: string): {
  readonly files: readonly KeptFile[];
  readonly closed: readonly string[];
} {
  const closed: string[] = [];
  const entriesOf = (path: string) => {
    try {
      return readdirSync(path, { withFileTypes: true });
    } catch {
      closed.push(path);
      return [];
    }
  };
  const files = entriesOf(folder)
    .filter((each) => each.isDirectory())
    .flatMap(({ name: source }) =>
      entriesOf(join(folder, source))
        .filter((day) => /^\d{4}-\d{2}-\d{2}\.json$/.test(day.name))
        .map((day) => `${source}/${day.name}`),
    )
    .map((name) => ({ name, text: textIn(join(folder, name)) }));
  return { files, closed };
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
