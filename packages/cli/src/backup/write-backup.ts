import { createWriteStream, existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Encrypter } from "age-encryption";
import { BadInput, cliProblem } from "../input/bad-input.ts";
import { takeAway } from "../output/take-away.ts";
import { PRIVATE } from "../output/write-new-file.ts";

/**
 * Whom a backup is encrypted to.
 *
 * @param recipients public keys of age, `age1…`
 * @returns nothing for a backup in the clear
 * @throws BadInput with every one that is none
 */
export function encrypterFor(recipients: readonly string[]): Encrypter | undefined {
  if (recipients.length === 0) return undefined;
  const encrypter = new Encrypter();
  const problems = recipients.flatMap((each) => {
    try {
      encrypter.addRecipient(each);
      return [];
    } catch {
      return [cliProblem("RECIPIENT_MALFORMED", `--to ${each}`)];
    }
  });
  if (problems.length > 0) throw new BadInput(problems);
  return encrypter;
}

/**
 * Writes a text to a new file for its owner alone; on disk when it returns. It is written beside, and has its
 * name once it is whole: a file with that name is never a part of a backup.
 *
 * @throws BadInput when there is such a file already, or it cannot be written; and what `lines` throws
 */
export async function writeBackup(
  lines: AsyncIterable<string>,
  file: string,
  encrypter: Encrypter | undefined,
): Promise<void> {
  const where = `--out ${file}`;
  refuseOver(file, where);
  const bytes = bytesOf(lines);
  const written =
    encrypter === undefined
      ? Readable.from(bytes)
      : Readable.fromWeb(await encrypter.encrypt(ReadableStream.from(bytes)));
  // opened when whoever is told of what goes wrong is there already
  const beside = `${file}.${process.pid}.part`;
  const out = createWriteStream(beside, { flags: "wx", mode: PRIVATE, flush: true });
  try {
    await pipeline(written, out);
    refuseOver(file, where);
    await rename(beside, file);
  } catch (error) {
    const { syscall } = error as NodeJS.ErrnoException;
    await takeAway(beside);
    if (syscall === undefined) throw error;
    throw new BadInput([cliProblem("FILE_NOT_WRITABLE", where)]);
  }
}

function refuseOver(file: string, where: string): void {
  if (existsSync(file)) throw new BadInput([cliProblem("FILE_EXISTS", where)]);
}

async function* bytesOf(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const each of lines) yield Buffer.from(each);
}
