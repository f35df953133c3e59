import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { Decrypter } from "age-encryption";
import { BadInput, type CliCode, cliProblem, type InputProblem } from "../input/bad-input.ts";
import { readText } from "../input/read-text.ts";

/** How an encrypted file begins. */
const MAGIC = "age-encryption.org/";

/** Text of a backup from its start, as often as it is asked for. */
export type OpenBackup = () => AsyncIterable<string>;

/**
 * Opens a backup, encrypted or not.
 *
 * @param identities files with secret keys of age, `AGE-SECRET-KEY-1…`
 * @throws BadInput with every problem at once; reading throws `BackupUnreadable` when a file that was
 *   opened cannot be decrypted to its end
 */
export async function openBackup(
  file: string,
  identities: readonly string[],
  stdin: Readable,
): Promise<OpenBackup> {
  const problems: InputProblem[] = [];
  const decrypter = new Decrypter();
  for (const each of identities) {
    const problem = await addIdentity(decrypter, each, stdin);
    if (problem !== undefined) problems.push(problem);
  }
  const encrypted = await isEncrypted(file).catch((error: NodeJS.ErrnoException) => {
    const code = error.code === "ENOENT" ? "FILE_NOT_FOUND" : "FILE_NOT_READABLE";
    problems.push(cliProblem(code, file));
    return false;
  });
  if (encrypted && identities.length === 0) problems.push(cliProblem("IDENTITY_NEEDED", file));
  if (problems.length > 0) throw new BadInput(problems);
  if (!encrypted) return () => createReadStream(file, { encoding: "utf8" });
  return () => decrypted(decrypter, file);
}

async function addIdentity(
  decrypter: Decrypter,
  file: string,
  stdin: Readable,
): Promise<InputProblem | undefined> {
  const where = `--identity ${file}`;
  const text = await readText(file, stdin);
  if (!text.ok) return { ...text.problem, where };
  const keys = text.text.split("\n").filter((line) => line.startsWith("AGE-SECRET-KEY-"));
  try {
    for (const key of keys) decrypter.addIdentity(key.trim());
  } catch {
    return cliProblem("NOT_AN_IDENTITY", where);
  }
  return keys.length === 0 ? cliProblem("NOT_AN_IDENTITY", where) : undefined;
}

async function isEncrypted(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MAGIC.length));
    return buffer.toString("latin1", 0, bytesRead) === MAGIC;
  } finally {
    await handle.close();
  }
}

/** A backup that cannot be decrypted: by these keys, or not to its end. */
export class BackupUnreadable extends Error {
  override readonly name = "BackupUnreadable";
  readonly code: CliCode = "BACKUP_NOT_OPENED";
}

async function* decrypted(decrypter: Decrypter, file: string): AsyncGenerator<string> {
  const words = new TextDecoder("utf-8", { fatal: true });
  try {
    const clear = await decrypter.decrypt(bytesOf(file));
    for await (const bytes of clear) yield words.decode(bytes, { stream: true });
    yield words.decode();
  } catch (cause) {
    throw new BackupUnreadable("the backup cannot be decrypted", { cause });
  }
}

/** @returns a stream of the web that closes its file when it is cancelled */
function bytesOf(file: string): ReadableStream<Uint8Array> {
  return ReadableStream.from(createReadStream(file));
}
