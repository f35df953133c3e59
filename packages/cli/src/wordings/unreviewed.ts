import type { ServiceContext } from "@cokdyby/api";
import type { Rulebook } from "@cokdyby/engine";
import { indexUnreviewed, loadUnreviewed, unreviewedFile } from "@cokdyby/rules";
import type { Call } from "../commands/command.ts";
import { cliProblem, type InputProblem } from "../input/bad-input.ts";
import { type Io, write } from "../io.ts";
import { writeNewFile } from "../output/write-new-file.ts";
import { problemLines } from "../print/problems.ts";
import { wordsIn } from "../words/words.ts";
import { wordingsFolder } from "./store.ts";

/**
 * What is open of the wordings that are kept on this machine, for the answers that say so. What cannot be read is told on the
 * error stream, beside the answer.
 */
export async function unreviewedHere(
  { io, language }: Pick<Call, "io" | "language">,
  rulebook: Rulebook,
): Promise<Required<Pick<ServiceContext, "unreviewed">>> {
  const unread: InputProblem[] = [];
  const changes = await loadUnreviewed(wordingsFolder(io), rulebook, (found) => {
    for (const { path, isDamaged } of found)
      unread.push(cliProblem(isDamaged ? "WORDINGS_UNREADABLE" : "FILE_NOT_READABLE", path));
  });
  if (unread.length > 0) await write(io.stderr, problemLines(unread, wordsIn(language), rulebook));
  return { unreviewed: () => changes };
}

/**
 * Writes what is open now, for every answer from here on.
 *
 * @param touched the wording that was imported or looked at
 */
export async function noteUnreviewed(
  io: Io,
  rulebook: Rulebook,
  touched: { readonly source: string; readonly on: string },
): Promise<void> {
  const folder = wordingsFolder(io);
  const index = await indexUnreviewed(folder, rulebook, touched);
  await writeNewFile(unreviewedFile(folder), `${JSON.stringify(index, undefined, 1)}\n`, true);
}
