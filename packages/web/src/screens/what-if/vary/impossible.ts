import type { Problem } from "@cokdyby/engine";
import { clashesIn } from "../../scenario/clashes.ts";

/** Why there can be no such case, as the rulebook says it; nothing where it does not. */
export function impossibleWords(problem: Problem): string {
  return clashesIn([problem])
    .map(({ says }) => says)
    .join(" ");
}
