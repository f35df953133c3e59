import { writeFile } from "node:fs/promises";
import { BadInput, cliProblem } from "../input/bad-input.ts";
import { takeAway } from "./take-away.ts";
import { PRIVATE } from "./write-new-file.ts";

/**
 * Writes a file for its owner alone and over no other: on disk when it returns, and taken away again when
 * it could not be written whole.
 *
 * @param where how the person at the keyboard named it
 * @throws BadInput where there is such a file already, or it cannot be written
 */
export async function writePrivateFile(file: string, text: string, where: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: "wx", mode: PRIVATE, flush: true });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === "EEXIST";
    if (!isThere) await takeAway(file);
    throw new BadInput([cliProblem(isThere ? "FILE_EXISTS" : "FILE_NOT_WRITABLE", where)]);
  }
}
