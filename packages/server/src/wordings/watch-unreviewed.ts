import { unwatchFile, watchFile } from "node:fs";
import { join } from "node:path";
import type { UnreviewedChange } from "@cokdyby/api";
import type { Rulebook } from "@cokdyby/engine";
import { loadUnreviewed, unreviewedFile } from "@cokdyby/rules";

/** How often it is looked whether the file changed, in milliseconds. */
const EVERY = 2_000;

/** The open changes of the wordings in the data folder, as they are now. */
export interface WatchedUnreviewed {
  readonly unreviewed: () => readonly UnreviewedChange[];
  /** Ends the watching. */
  close(): void;
}

/**
 * Reads which changes of kept wordings are open, and again whenever `law import` or `law triage` writes it: no request waits
 * for the disk.
 *
 * @param every milliseconds between looks; another one in tests
 */
export async function watchUnreviewed(
  dataFolder: string,
  rulebook: Rulebook,
  every: number = EVERY,
): Promise<WatchedUnreviewed> {
  const folder = join(dataFolder, "wordings");
  let changes = await loadUnreviewed(folder, rulebook);
  const look = () => {
    loadUnreviewed(folder, rulebook).then(
      (found) => {
        changes = found;
      },
      // what cannot be read says nothing new
      () => undefined,
    );
  };
  // by its time on disk: events of a folder are lost on some file systems, and it may not be there yet
  watchFile(unreviewedFile(folder), { interval: every, persistent: false }, look);
  return {
    unreviewed: () => changes,
    close: () => unwatchFile(unreviewedFile(folder), look),
  };
}
