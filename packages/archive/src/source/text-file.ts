import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";

/** The longest piece of a file that is looked at, in bytes. */
const MOST = 1_048_576;

/** What stands in a file from a byte on, as far as it is looked at. */
export async function textFrom(file: string, from: number): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST), 0, MOST, from);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The last characters of a file. */
export async function endOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(
      Buffer.alloc(1024),
      0,
      1024,
      Math.max(0, size - 1024),
    );
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * The numbers, from 1, of the lines that stand at some bytes of a file: a break within a value is a break too.
 *
 * @param places bytes from 0, in their order
 */
export async function linesAt(file: string, places: readonly number[]): Promise<number[]> {
  const found: number[] = [];
  let line = 1;
  let at = 0;
  let isAfterReturn = false;
  for await (const chunk of createReadStream(file)) {
    for (const byte of chunk as Buffer) {
      while (places[found.length] === at) found.push(line);
      if (found.length === places.length) return found;
      // a carriage return and a line feed are one break
      if (byte === 0x0d || (byte === 0x0a && !isAfterReturn)) line += 1;
      isAfterReturn = byte === 0x0d;
      at += 1;
    }
  }
  return found;
}
