import type { Result } from "@cokdyby/engine";
import type { TrainingSet } from "../sets/set.ts";
import { problemsOfKeys } from "./check-keys.ts";
import {
  type ExportedFile,
  type ExportFormat,
  type ExportOptions,
  writeFormat,
} from "./formats.ts";
import type { SayPlayer } from "./scorm/player-set-of.ts";
import { tellItems } from "./told/tell-item.ts";
import type { Telling } from "./told/telling.ts";
import type { ToldSet } from "./told/told-item.ts";

/** What an export is made with, besides the set. */
export interface ExportRequest extends Telling {
  readonly format: ExportFormat;
  /** What the set is called in the other system; a title that names the law date where it is left out. */
  readonly title?: string;
  /** The words of the player of SCORM, in the same language. */
  readonly playerWords: SayPlayer;
  readonly options?: ExportOptions;
}

/**
 * Puts a set into the format of another system. Every key is computed anew from the rulebook before.
 *
 * @returns the file; or each item that the rulebook does not bear out
 */
export function exportSet(set: TrainingSet, request: ExportRequest): Result<ExportedFile> {
  const problems = problemsOfKeys(request.rulebook, set);
  if (problems.length > 0) return { ok: false, problems };
  const { format, playerWords, options = {} } = request;
  return { ok: true, value: writeFormat(tellSet(set, request), format, playerWords, options) };
}

function tellSet({ set, basis, items }: TrainingSet, request: ExportRequest): ToldSet {
  const { language, words, title = words("setTitle", { date: basis.on }) } = request;
  return {
    set,
    title,
    language,
    items: tellItems(items, request),
  };
}
