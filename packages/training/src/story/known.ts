import type { CaseInput, Rulebook, Scalar } from "@cokdyby/engine";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";

/** What a case says of one fact: its value, one of several, a span of numbers or days, or that it cannot be found out. */
export type Known =
  | { readonly kind: "plain"; readonly value: Scalar }
  | { readonly kind: "oneOf"; readonly values: readonly Scalar[] }
  | { readonly kind: "span"; readonly from: number | string; readonly to: number | string }
  | { readonly kind: "unknown" };

/** By fact, in the order of the rulebook. */
export type KnownFacts = ReadonlyMap<string, Known>;

/**
 * What a case says of each fact. What leaves every value open is told as unknown.
 *
 * @param told a case that fits the rulebook
 */
export function knownFacts(rulebook: Rulebook, told: CaseInput): KnownFacts {
  const found = rulebook.facts.flatMap((fact) => {
    const input = told.facts[fact.fact];
    const known = input === undefined ? undefined : knownOf(fact, input);
    if (known !== undefined) return [[fact.fact, known] as const];
    const isUnobtainable = told.unobtainable?.includes(fact.fact) === true;
    return isUnobtainable ? [[fact.fact, { kind: "unknown" } as const] as const] : [];
  });
  return new Map(found);
}

function knownOf(fact: FactDeclaration, input: CaseInput["facts"][string]): Known {
  if (typeof input !== "object") return { kind: "plain", value: input };
  if ("oneOf" in input) return chosenOf(fact, [...new Set(input.oneOf)]);
  const { min = fact.range?.min, max = fact.range?.max } = input;
  if (min === undefined || max === undefined) return { kind: "unknown" };
  if (min === max) return { kind: "plain", value: min };
  const isOpen = min === fact.range?.min && max === fact.range?.max;
  return isOpen ? { kind: "unknown" } : { kind: "span", from: min, to: max };
}

function chosenOf(fact: FactDeclaration, values: readonly Scalar[]): Known {
  const [only] = values;
  if (only === undefined) return { kind: "unknown" };
  if (values.length === 1) return { kind: "plain", value: only };
  const all =
    fact.type === "bool" ? [true, false] : (fact.options ?? []).map((each) => each.option);
  const leavesOpen =
    fact.optionsFrom === undefined && all.length > 0 && all.every((each) => values.includes(each));
  return leavesOpen ? { kind: "unknown" } : { kind: "oneOf", values };
}
