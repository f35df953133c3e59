import { FORBIDDEN_KEYS } from "@cokdyby/engine/rulebook";
import { cliProblem, type InputProblem } from "./bad-input.ts";

/** What repeated options `--option id=value` say. */
export interface Pairs {
  readonly values: ReadonlyMap<string, string>;
  readonly problems: readonly InputProblem[];
}

/** Reads `id=value` of every use of an option. Problems name the id and never the value. */
export function readPairs(option: string, given: readonly string[]): Pairs {
  const values = new Map<string, string>();
  const problems: InputProblem[] = [];
  for (const each of given) {
    const at = each.indexOf("=");
    const id = each.slice(0, Math.max(at, 0)).trim();
    if (id === "") problems.push(cliProblem("NOT_A_PAIR", option));
    else if (FORBIDDEN_KEYS.has(id)) problems.push(cliProblem("FORBIDDEN_KEY", `${option} ${id}`));
    else if (values.has(id)) problems.push(cliProblem("GIVEN_TWICE", `${option} ${id}`));
    else values.set(id, each.slice(at + 1).trim());
  }
  return { values, problems };
}
