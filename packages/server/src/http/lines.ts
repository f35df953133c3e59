const NEWLINE = 0x0a;

/** A line as it came: its number, counted from 1, and its bytes unless there are too many. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | "tooLong";
}

/**
 * The lines of a stream, one after the other as they are asked for: nothing is read ahead, so that a
 * sender waits for the consumer. Empty lines are skipped.
 *
 * @param most bytes of a line; the rest of a longer one is thrown away as it comes
 */
export async function* readLines(
  stream: AsyncIterable<Buffer>,
  most: number,
): AsyncGenerator<Line> {
  let number = 1;
  let kept: Buffer[] = [];
  let length = 0;
  const keep = (part: Buffer) => {
    length += part.length;
    if (length <= most) kept.push(part);
  };
  const take = (): Line | undefined => {
    const bytes = length > most ? "tooLong" : Buffer.concat(kept);
    kept = [];
    length = 0;
    const line = { number, bytes } as const;
    number += 1;
    return bytes === "tooLong" || bytes.some((byte) => byte > 0x20) ? line : undefined;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      const line = take();
      if (line !== undefined) yield line;
    }
    keep(chunk.subarray(from));
  }
  const last = take();
  if (last !== undefined) yield last;
}
