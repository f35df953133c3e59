import type { ServiceContext } from "@cokdyby/api";
import type { Rulebook } from "@cokdyby/engine";
import { indexUnreviewed, loadUnreviewed, unreviewedFile } from "@cokdyby/rules";
import type { Io } from "../io.ts";
import { writeNewFile } from "../output/write-new-file.ts";
import { wordingsFolder } from "./store.ts";

/** What is open of the wordings that are kept on this machine, for the answers that say so. */
export async function unreviewedHere(
  io: Io,
  rulebook: Rulebook,
): Promise<Required<Pick<ServiceContext, "unreviewed">>> {
  const changes = await loadUnreviewed(wordingsFolder(io), rulebook);
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
