import type { Readable } from "node:stream";
import type { Rulebook } from "@cokdyby/engine";
import { readRulebook } from "@cokdyby/server/receipts";
import type { InputProblem } from "./bad-input.ts";
import { jsonIn } from "./json-in.ts";
import { MOST_OF_RECORDS, readText } from "./read-text.ts";

/** The rulebooks of --rulebook. */
export async function readRulebooks(
  files: readonly string[],
  stdin: Readable,
): Promise<{
  readonly rulebooks: readonly Rulebook[];
  readonly problems: readonly InputProblem[];
}> {
  const rulebooks: Rulebook[] = [];
  const problems: InputProblem[] = [];
  for (const file of files) {
    const where = `--rulebook ${file}`;
    const text = await readText(file, stdin, MOST_OF_RECORDS);
    const read = text.ok ? readRulebook(jsonIn(text.text)) : undefined;
    if (!text.ok) problems.push({ ...text.problem, where });
    else if (read?.ok) rulebooks.push(read.value);
    else problems.push(...(read?.problems ?? []).map((each) => ({ ...each, where })));
  }
  return { rulebooks, problems };
}
