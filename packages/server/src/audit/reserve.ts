import { randomBytes } from "node:crypto";
import { appendFileSync, rmSync, statfsSync, statSync } from "node:fs";
import { join } from "node:path";

/** Bytes that are kept: what is deleted is overwritten, so a deletion needs about as much room as what it deletes. */
const BYTES = 16 * 1_048_576;
/** It is written in such pieces; no zeros: a file system that compresses would keep no room for them. */
const PIECE = randomBytes(1_048_576);

/** Room on the disk of a folder that is kept for deletions: a full disk takes their records, and what they overwrite. */
export interface Reserve {
  /** Whether all of it is kept; takes what room there is for what is not. */
  isWhole(): boolean;
  /** Gives it up where there is little other room. @returns whether it did; then it has to be given back */
  lend(): boolean;
  giveBack(): void;
}

/** Where none is kept. */
export const NO_RESERVE: Reserve = {
  isWhole: () => true,
  lend: () => false,
  giveBack: () => undefined,
};

/**
 * Opens the reserve without making it: what is opened after it at the start may need the room.
 *
 * @param dataFolder `DATA_DIR`
 */
export function openReserve(dataFolder: string): Reserve {
  const file = join(dataFolder, "reserve");
  let lent = 0;
  const release = () => rmSync(file, { force: true });
  const kept = () => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const fill = () => {
    try {
      while (kept() < BYTES) appendFileSync(file, PIECE, { mode: 0o600 });
    } catch {
      // what was written of it is kept
    }
    return kept() >= BYTES;
  };
  release();
  return {
    isWhole: () => lent === 0 && fill(),
    lend: () => {
      const { bavail, bsize } = statfsSync(dataFolder);
      if (lent === 0 && bavail * bsize >= BYTES) return false;
      lent += 1;
      release();
      return true;
    },
    giveBack: () => {
      lent -= 1;
      if (lent === 0) fill();
    },
  };
}
