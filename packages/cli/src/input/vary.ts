import { factValue } from "@cokdyby/api/sheet/fact-value";
import type { Rulebook } from "@cokdyby/engine";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import { cliProblem, type InputProblem } from "./bad-input.ts";

/** What `--vary` asks for, as the service takes it. */
export interface VaryRead {
  readonly vary: readonly { readonly fact: string; readonly values?: unknown }[];
  readonly problems: readonly InputProblem[];
}

/** Most whole numbers of a range that are each a value of their own. */
const MOST = 200;

/** Reads every use of `--vary`: `id`, `id=v1,v2`, or `id=from..to`. */
export function readVary(rulebook: Rulebook, given: readonly string[]): VaryRead {
  const problems: InputProblem[] = [];
  const vary = given.flatMap((each) => {
    const at = each.indexOf("=");
    const fact = (at < 0 ? each : each.slice(0, at)).trim();
    if (fact === "") {
      problems.push(cliProblem("NOT_A_PAIR", "--vary"));
      return [];
    }
    if (at < 0) return [{ fact }];
    const declared = rulebook.facts.find((known) => known.fact === fact);
    return [{ fact, values: valuesOf(each.slice(at + 1).trim(), declared) }];
  });
  return { vary, problems };
}

function valuesOf(text: string, fact: FactDeclaration | undefined): unknown {
  const value = factValue(text, fact);
  const range =
    typeof value === "object" && value !== null && !("oneOf" in value) ? value : undefined;
  // the bounds of a date, or of whole numbers: each of them
  if (range !== undefined) return fact?.type === "date" ? range : numbersIn(range, fact);
  return text.split(",").map((each) => factValue(each.trim(), fact));
}

function numbersIn(range: object, fact: FactDeclaration | undefined): unknown[] {
  const { min = fact?.range?.min, max = fact?.range?.max } = range as Record<string, unknown>;
  if (typeof min !== "number" || typeof max !== "number") return [range];
  const count = max - min + 1;
  if (count < 1 || count > MOST) return [range];
  return Array.from({ length: count }, (_, index) => min + index);
}
