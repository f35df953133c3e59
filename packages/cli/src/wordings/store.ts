import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DECISIONS } from "@cokdyby/rules/wordings";
import * as z from "zod";
import { BadInput, cliProblem } from "../input/bad-input.ts";
import type { Io } from "../io.ts";
import { writeNewFile } from "../output/write-new-file.ts";

const FORMAT = 1;

const triage = z.strictObject({
  provision: z.string(),
  decision: z.enum(DECISIONS),
  who: z.string(),
  why: z.string(),
  /** Day on which it was recorded. */
  recorded: z.string(),
});

const shape = z.strictObject({
  wording: z.literal(FORMAT),
  source: z.string(),
  on: z.iso.date(),
  title: z.string(),
  format: z.string(),
  /** sha256 of the file. */
  file: z.string(),
  provisions: z.array(z.strictObject({ path: z.array(z.string()), words: z.string() })),
  headings: z.record(z.string(), z.string()),
  triage: z.array(triage),
});

/** A wording as it is kept on this machine, with what was found of its changes. */
export type StoredWording = z.infer<typeof shape>;

/** What a person found of one changed provision. */
export type Triage = z.infer<typeof triage>;

/** Where wordings are kept: `wordings` in DATA_DIR, a folder for each source, a file for each day. */
function folderOf({ environment }: Io): string {
  return join(resolve(environment.DATA_DIR || "data"), "wordings");
}

/**
 * The wordings of a source that were imported, the oldest first.
 *
 * @throws BadInput with each file that cannot be read
 */
export function storedWordings(io: Io, source: string): readonly StoredWording[] {
  const folder = join(folderOf(io), source);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name))
    .sort();
  return names.map((name) => readStored(join(folder, name)));
}

/** Sources of which something was imported. */
export function storedSources(io: Io): readonly string[] {
  const folder = folderOf(io);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** Keeps a wording: the file is there whole or not at all. @returns where */
export async function keepWording(
  io: Io,
  wording: Omit<StoredWording, "wording">,
): Promise<string> {
  const folder = join(folderOf(io), wording.source);
  const file = join(folder, `${wording.on}.json`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new BadInput([cliProblem("FILE_NOT_WRITABLE", folder)]);
  }
  const text = `${JSON.stringify({ wording: FORMAT, ...wording }, undefined, 1)}\n`;
  await writeNewFile(file, text, true);
  return file;
}

function readStored(file: string): StoredWording {
  const read = shape.safeParse(jsonIn(file));
  if (read.success) return read.data;
  throw new BadInput([cliProblem("WORDINGS_UNREADABLE", file)]);
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
