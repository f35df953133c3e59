import type { Problem, Result } from "@cokdyby/engine";
import { compareImport, hasWords, keptWording, triageUnder } from "@cokdyby/rules/wordings";
import { MOST_BYTES } from "@cokdyby/wordings";
import type { GuidedSetting } from "../setting.ts";
import { pinned } from "./beside.ts";
import { IMPORT_STEPS } from "./import-steps.ts";
import { keepWording, keptOf } from "./kept-wordings.ts";
import { readApart } from "./read-apart.ts";

/** Where the words of a file belong. */
export interface GivenWording {
  readonly source: string;
  /** The day from which they are in force, `YYYY-MM-DD`. */
  readonly on: string;
  /** Whether other words of that day may be written over. */
  readonly replaces: boolean;
}

/** What the browser itself can report of an import. */
const BROWSER_PROBLEMS = [
  "FILE_TOO_LARGE",
  "FILE_NOT_READABLE",
  "WORDING_THERE",
  "WORDING_NOT_KEPT",
] as const;

/**
 * Cuts the official words of an act, compares them with those before and keeps them in this browser; nothing is kept where
 * anything is wrong.
 *
 * @returns how many provisions there are, or every problem
 */
export async function importWording(
  { rulebook, pause }: GuidedSetting,
  file: File,
  { source, on, replaces }: GivenWording,
): Promise<Result<number>> {
  const of = IMPORT_STEPS.length;
  if (file.size > MOST_BYTES) return failed("FILE_TOO_LARGE");
  const bytes = await bytesOf(file);
  if (bytes === undefined) return failed("FILE_NOT_READABLE");
  const read = await readApart(bytes);
  if (!read.ok) return read;
  await pause({ done: 1, of });
  const [imports, { pins }] = await Promise.all([keptOf(source), pinned()]);
  const compared = compareImport({ rulebook, pins, source, on, read: read.value, imports });
  if (!compared.ok) return compared;
  const before = imports.find((each) => each.on === on);
  const { provisions } = read.value.wording;
  const isSame = before !== undefined && hasWords(before, provisions);
  if (before !== undefined && !isSame && !replaces) return failed("WORDING_THERE");
  await pause({ done: 2, of });
  const { holds: triage } = triageUnder(before, provisions);
  const isKept = await keepWording(keptWording(read.value, { source, on, triage }));
  return isKept ? { ok: true, value: provisions.length } : failed("WORDING_NOT_KEPT");
}

/** A file that was moved or deleted since it was chosen gives nothing. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

function failed(code: (typeof BROWSER_PROBLEMS)[number]): {
  readonly ok: false;
  readonly problems: readonly Problem[];
} {
  return { ok: false, problems: [{ code, detail: code }] };
}
