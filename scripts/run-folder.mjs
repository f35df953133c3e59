import { chmodSync, mkdtempSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exitCode, root, Stop } from "./shell.mjs";

/** In MiB, what a run writes at most: what is built, results, databases of tests. */
const NEEDED = 1_024;

/**
 * A folder for all temporary files of one run, which goes with the run however that ends.
 *
 * @returns {string}
 * @throws {Stop} where the disk has too little room for a run
 */
export function makeRunFolder() {
  for (const place of [root, tmpdir()]) {
    const { bavail, bsize } = statfsSync(place);
    const free = Math.floor((bavail * bsize) / 2 ** 20);
    if (free >= NEEDED) continue;
    throw new Stop(
      `${place} has ${free} MiB left, and the tests need ${NEEDED}: free some space, then run again`,
      exitCode.unavailable,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), "cokdyby-run-"));
  // a database of a test may run as another account, and has a folder in it
  chmodSync(folder, 0o711);
  // what was killed may be writing there for a moment longer
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
