import type { Readable } from "node:stream";
import type { Amendment, Rulebook } from "@cokdyby/engine";
import { readAmendment } from "@cokdyby/engine/read";
import { atPlace, type InputProblem } from "./bad-input.ts";
import { readText } from "./read-text.ts";

/** What `--amend` names: ids of shipped amendments, and amendments read from files. */
export interface NamedAmendments {
  readonly amendments: readonly (string | Amendment)[];
  /** What each of them was called on the command line. */
  readonly names: readonly string[];
  readonly problems: readonly InputProblem[];
}

/** Reads every use of `--amend`: a path or a name with an ending is a file, anything else an id. */
export async function readAmendments(
  given: readonly string[],
  rulebook: Rulebook,
  stdin: Readable,
): Promise<NamedAmendments> {
  const amendments: (string | Amendment)[] = [];
  const names: string[] = [];
  const problems: InputProblem[] = [];
  for (const each of given) {
    if (!isFile(each)) {
      amendments.push(each);
      names.push(each);
      continue;
    }
    const text = await readText(each, stdin);
    if (!text.ok) {
      problems.push(text.problem);
      continue;
    }
    const read = readAmendment(each, text.text, rulebook);
    if (!read.ok) {
      problems.push(...read.problems.map(atPlace));
      continue;
    }
    amendments.push(read.value);
    names.push(each);
  }
  return { amendments, names, problems };
}

/**
 * A problem of one of several amendments at its name on the command line.
 *
 * @param member of the request that lists them, as `amended/amendments`
 */
export function atAmendment(
  problem: InputProblem,
  member: string,
  option: string,
  { names }: NamedAmendments,
): InputProblem {
  const [before, rest] = (problem.pointer ?? "").split(`#/${member}/`);
  const name = before === "" ? names[Number(rest?.split("/")[0])] : undefined;
  return name === undefined ? problem : { ...problem, where: `${option} ${name}` };
}

function isFile(text: string): boolean {
  return /[/\\]|\.(?:ya?ml|json)$/i.test(text);
}
