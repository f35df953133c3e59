import type { Readable } from "node:stream";
import type { Amendment, Rulebook } from "@cokdyby/engine";
import { readAmendment } from "@cokdyby/engine/read";
import type { InputProblem } from "./bad-input.ts";
import { atPlace } from "./case-file.ts";
import { readText } from "./read-text.ts";

/** What `--amend` names: ids of shipped amendments, and amendments read from files. */
export interface NamedAmendments {
  readonly amendments: readonly (string | Amendment)[];
  readonly problems: readonly InputProblem[];
}

/** Reads every use of `--amend`: a path or a name with an ending is a file, anything else an id. */
export async function readAmendments(
  given: readonly string[],
  rulebook: Rulebook,
  stdin: Readable,
): Promise<NamedAmendments> {
  const amendments: (string | Amendment)[] = [];
  const problems: InputProblem[] = [];
  for (const each of given) {
    if (!isFile(each)) {
      amendments.push(each);
      continue;
    }
    const text = await readText(each, stdin);
    if (!text.ok) {
      problems.push(text.problem);
      continue;
    }
    const read = readAmendment(each, text.text, rulebook);
    if (read.ok) amendments.push(read.value);
    else problems.push(...read.problems.map(atPlace));
  }
  return { amendments, problems };
}

function isFile(text: string): boolean {
  return /[/\\]|\.(?:ya?ml|json)$/i.test(text);
}
