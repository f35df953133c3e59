import { resolve } from "node:path";
import type { Readable, Writable } from "node:stream";
import { printable, printableJson } from "./printable.ts";

/** What a command reads from and writes to. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly columns?: number };
  readonly stderr: Writable;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** DATA_DIR, as the service reads it. */
export function dataFolder({ environment }: Io): string {
  return resolve(environment.DATA_DIR || "data");
}

/** What was to be written is lost, as on a full disk. */
export class NotWritten extends Error {}

/**
 * Writes all of a text as a terminal may get it, see {@link printable}; a reader that has gone away is no fault.
 *
 * @throws NotWritten
 */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(printable(text), (error) => {
      if (error === null || error === undefined || isGone(error)) resolve();
      else reject(new NotWritten(error.message));
    });
  });
}

/** Whether the reader of our output has closed it, as `head` does. */
export function isGone(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "EPIPE" || code === "ERR_STREAM_DESTROYED";
}

/** Writes a value as JSON. */
export function writeJson(stream: Writable, value: unknown): Promise<void> {
  return write(stream, `${printableJson(value)}\n`);
}
