import { open, rename, writeFile } from "node:fs/promises";
import { BadInput, cliProblem } from "../input/bad-input.ts";
import { takeAway } from "./take-away.ts";

/** Mode of a file that its owner alone may read. */
export const PRIVATE = 0o600;

/**
 * Writes a file whole or not at all: beside it first, and under its name once it is on disk.
 *
 * @param replaces whether a file that is there may be written over
 * @param where how the person at the keyboard named it
 * @param mode who may read it; by default everybody whom the system lets
 * @throws BadInput where there is such a file and it may not, or it cannot be written
 */
export async function writeNewFile(
  file: string,
  bytes: Uint8Array | string,
  replaces: boolean,
  where: string = file,
  mode = 0o666,
): Promise<void> {
  const beside = `${file}.${process.pid}.part`;
  // takes the name, so that nobody else does meanwhile
  const isTaken = replaces ? false : await takeName(file, where);
  try {
    await writeFile(beside, bytes, { flag: "wx", mode, flush: true });
    await rename(beside, file);
  } catch {
    await takeAway(beside);
    if (isTaken) await takeAway(file);
    throw new BadInput([cliProblem("FILE_NOT_WRITABLE", where)]);
  }
}

async function takeName(file: string, where: string): Promise<true> {
  try {
    const handle = await open(file, "wx");
    await handle.close();
    return true;
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    throw new BadInput([cliProblem(isThere ? "FILE_EXISTS_FORCE" : "FILE_NOT_WRITABLE", where)]);
  }
}
