import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { readSignatures, type Signature, withSignatures } from "@cokdyby/api/signatures";
import { BadInput, cliProblem } from "../input/bad-input.ts";
import { dataFolder, type Io } from "../io.ts";
import { PRIVATE, writeNewFile } from "../output/write-new-file.ts";

/** The signatures that are shipped with the rules, and those kept on this machine. @throws BadInput where these are damaged */
export function signaturesAtHand(io: Io): readonly Signature[] {
  const shipped: unknown = createRequire(import.meta.url)("@cokdyby/rules/signatures.json");
  return withSignatures(readSignatures(shipped) ?? [], keptSignatures(io));
}

/** Keeps further signatures: all of them, or none. They hold names, so their owner alone may read the file. */
export async function keepSignatures(io: Io, added: readonly Signature[]): Promise<void> {
  const signatures = withSignatures(keptSignatures(io), added);
  try {
    mkdirSync(dataFolder(io), { recursive: true });
  } catch {
    throw new BadInput([cliProblem("FILE_NOT_WRITABLE", dataFolder(io))]);
  }
  const text = `${JSON.stringify({ signatures }, undefined, 1)}\n`;
  await writeNewFile(fileOf(io), text, true, fileOf(io), PRIVATE);
}

function keptSignatures(io: Io): readonly Signature[] {
  let text: string;
  try {
    text = readFileSync(fileOf(io), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new BadInput([cliProblem("FILE_NOT_READABLE", fileOf(io))]);
  }
  const read = readSignatures(jsonOf(text));
  if (read === undefined) throw new BadInput([cliProblem("SIGNATURES_UNREADABLE", fileOf(io))]);
  return read;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fileOf(io: Io): string {
  return join(dataFolder(io), "signatures.json");
}
