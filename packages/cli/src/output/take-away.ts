import { rm } from "node:fs/promises";

/** Takes a file away that could not be written whole; what prevented that may prevent this too. */
export async function takeAway(file: string): Promise<void> {
  await rm(file, { force: true }).catch(() => undefined);
}
