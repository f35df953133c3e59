import { strToU8, zipSync } from "fflate";

/** The earliest time that a zip knows, so that the same files make the same bytes. */
const TIME = "1980-01-01T00:00:00";

/**
 * A zip of text files.
 *
 * @param files path → text
 */
export function zipOf(files: ReadonlyMap<string, string>): Uint8Array {
  const entries = [...files].map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: TIME, level: 9 });
}
