import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type KeptWording, readKeptWording } from "@cokdyby/rules/wordings";
import { BadInput, cliProblem } from "../input/bad-input.ts";
import { dataFolder, type Io } from "../io.ts";
import { writeNewFile } from "../output/write-new-file.ts";

/** Where wordings are kept: `wordings` in DATA_DIR, a folder for each source, a file for each day. */
export function wordingsFolder(io: Io): string {
  return join(dataFolder(io), "wordings");
}

/**
 * The wordings of a source that were imported, the oldest first.
 *
 * @throws BadInput with each file that cannot be read
 */
export function storedWordings(io: Io, source: string): readonly KeptWording[] {
  const folder = join(wordingsFolder(io), source);
  const names = entriesOf(folder)
    .map(({ name }) => name)
    .filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name))
    .sort();
  return names.map((name) => readStored(join(folder, name)));
}

/**
 * Sources of which something was imported.
 *
 * @throws BadInput where the folder cannot be read
 */
export function storedSources(io: Io): readonly string[] {
  return entriesOf(wordingsFolder(io))
    .filter((each) => each.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Keeps a wording: the file is there whole or not at all. @returns where */
export async function keepWording(io: Io, wording: KeptWording): Promise<string> {
  const folder = join(wordingsFolder(io), wording.source);
  const file = join(folder, `${wording.on}.json`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new BadInput([cliProblem("FILE_NOT_WRITABLE", folder)]);
  }
  const text = `${JSON.stringify(wording, undefined, 1)}\n`;
  await writeNewFile(file, text, true);
  return file;
}

/** What is in a folder; nothing where there is none. */
function entriesOf(folder: string) {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    throw new BadInput([cliProblem("FILE_NOT_READABLE", folder)]);
  }
}

function readStored(file: string): KeptWording {
  const read = readKeptWording(jsonIn(file));
  if (read !== undefined) return read;
  throw new BadInput([cliProblem("WORDINGS_UNREADABLE", file)]);
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
