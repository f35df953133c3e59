import type { WireCase } from "@cokdyby/api/shapes";
import type { Problem } from "@cokdyby/engine";
import type { Call } from "../commands/command.ts";
import { atPlace, BadInput, cliProblem, type InputProblem } from "./bad-input.ts";
import { readData } from "./read-data.ts";

/** A case file of several persons and acts as somebody wrote it. */
export interface FileInput {
  /** What an operation is asked with: the members, or what stands in their place where it holds none. */
  readonly request: object;
  readonly members: Readonly<Record<string, unknown>>;
  /** Those of the members, whose shape nobody has checked. */
  readonly amendments: WireCase["amendments"];
  /** Says where a member with a problem is written. */
  readonly locate: (problem: Problem) => InputProblem;
}

/**
 * Reads a case file in YAML or JSON.
 *
 * @param path `-` for standard input
 * @throws BadInput when none was named, it cannot be read (no UTF-8, no YAML, a member that stands twice), or is a single case
 */
export async function readFileInput(call: Call, path: string | undefined): Promise<FileInput> {
  if (path === undefined) throw new BadInput([cliProblem("NOTHING_GIVEN", "cokdyby file")]);
  const { value, sourceMap, problems } = await readData(path, "[file]", call.io.stdin);
  if (sourceMap === undefined) throw new BadInput(problems);
  const holds = typeof value === "object" && value !== null && !Array.isArray(value);
  const members = (holds ? value : {}) as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(members, "facts") && !Object.hasOwn(members, "file")) {
    throw new BadInput([atPlace({ ...cliProblem("CASE_GIVEN", path), ...sourceMap("/facts") })]);
  }
  const place = (pointer: string | undefined) => {
    // what is missing is told at what should hold it
    for (let at = (pointer ?? "#").slice(1); ; at = at.slice(0, at.lastIndexOf("/"))) {
      const found = sourceMap(at);
      if (found.at !== undefined || at === "") return found;
    }
  };
  return {
    request: holds ? members : { file: value },
    members,
    amendments: members.amendments as WireCase["amendments"],
    locate: (problem) => atPlace({ ...problem, ...place(problem.pointer) }),
  };
}
