import { createHash } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { type Problem, printProblem, type Rulebook } from "@cokdyby/engine";
import { builtRulebook } from "@cokdyby/engine/built-rulebook";
import { readRulebook } from "@cokdyby/engine/read";
import { readFolder } from "./read-folder.ts";
import { readVariableOrder } from "./variable-order.ts";

/**
 * Reads the rulebook from its YAML files.
 *
 * @throws Error with every problem in it, one a line with file, line and column
 */
export function readSource(): Rulebook {
  const rulebook = readRulebook(readFolder());
  if (rulebook.ok) return builtRulebook({ ...rulebook.value, variableOrder: readVariableOrder() });
  throw new Error(printProblems(rulebook.problems));
}

function printProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return [...problems.map(printProblem), `${count} in the rulebook`].join("\n");
}

/** Whether a built rulebook was made from the current files. */
export function isFresh(built: Rulebook): boolean {
  const files = readFolder();
  return (
    isDeepStrictEqual(built.variableOrder, readVariableOrder()) &&
    files.size === Object.keys(built.files).length &&
    [...files].every(([path, text]) => built.files[path] === sha256(text))
  );
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
