import type { CaseInput, FactInput } from "@cokdyby/engine";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";

const worked = readWorkedCases();

/** The facts of a worked case, some of them stated otherwise, or not at all where nothing is said of one. */
export function factsOf(
  name: string,
  otherwise: Readonly<Record<string, FactInput | undefined>> = {},
): CaseInput["facts"] {
  const found = worked.find((each) => each.case === name);
  if (found === undefined) throw new Error(`no worked case ${name}`);
  return JSON.parse(JSON.stringify({ ...found.facts, ...otherwise }));
}
