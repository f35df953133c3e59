import { unwatchFile, watchFile } from "node:fs";
import type { UnreviewedChange } from "@cokdyby/api";

/** How often it is looked whether the file changed, in milliseconds. */
const EVERY = 2_000;

/** The open changes of the wordings that are kept, as they are now. */
export interface WatchedUnreviewed {
  readonly unreviewed: () => readonly UnreviewedChange[];
  /** Ends the watching. */
  close(): void;
}

/**
 * Reads which changes of kept wordings are open, and again whenever `law import` or `law triage` writes it: no request waits
 * for the disk.
 *
 * @param file that is written then; it need not be there yet
 * @param load reads what it says
 * @param every milliseconds between looks; another one in tests
 */
export async function watchUnreviewed(
  file: string,
  load: () => Promise<readonly UnreviewedChange[]>,
  every: number = EVERY,
): Promise<WatchedUnreviewed> {
  let changes = await load();
  const look = () => {
    load().then(
      (found) => {
        changes = found;
      },
      // what cannot be read says nothing new
      () => undefined,
    );
  };
  // by its time on disk: events of a folder are lost on some file systems, and it may not be there yet
  watchFile(file, { interval: every, persistent: false }, look);
  return { unreviewed: () => changes, close: () => unwatchFile(file, look) };
}
