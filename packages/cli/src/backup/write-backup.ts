import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Encrypter } from "age-encryption";
import { BadInput, cliProblem } from "../input/bad-input.ts";
import { takeAway } from "../output/take-away.ts";

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
 * Writes a text to a new file for its owner alone; on disk when it returns. A file that could not be
 * written whole is taken away again.
 *
 * @throws BadInput when there is such a file already, or it cannot be written; and what `lines` throws
 */
export async function writeBackup(
  lines: AsyncIterable<string>,
  file: string,
  encrypter: Encrypter | undefined,
): Promise<void> {
  const where = `--out ${file}`;
  const bytes = bytesOf(lines);
  const written =
    encrypter === undefined
      ? Readable.from(bytes)
      : Readable.fromWeb(await encrypter.encrypt(ReadableStream.from(bytes)));
  // opened when whoever is told of what goes wrong is there already
  const out = createWriteStream(file, { flags: "wx", mode: 0o600, flush: true });
  try {
    await pipeline(written, out);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") throw new BadInput([cliProblem("FILE_EXISTS", where)]);
    await takeAway(file);
    if (syscall === undefined) throw error;
    throw new BadInput([cliProblem("FILE_NOT_WRITABLE", where)]);
  }
}

async function* bytesOf(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const each of lines) yield Buffer.from(each);
}
