import { intersects, type ValueSet, valueSetOf } from "../facts/value-set.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Scalar, Steps } from "../rulebook/rulebook.ts";
import { numbersOfSteps } from "./derived-values.ts";
import type { ReadCase } from "./read-case.ts";

/**
 * By fact: what is stated as a class, and not as the number from which the class follows, as it may stand under
 * another law than that of the case, which may draw the lines elsewhere.
 */
export function classesUnder(
  asked: Law,
  { law, given }: ReadCase,
): Readonly<Record<string, { readonly oneOf: readonly Scalar[] }>> {
  const classes: Record<string, { readonly oneOf: readonly Scalar[] }> = {};
  for (const derivation of law.rulebook.derivations) {
    if (!("steps" in derivation) || given.has(derivation.steps.of)) continue;
    const stated = given.get(derivation.fact);
    if (stated?.kind !== "values") continue;
    classes[derivation.fact] = { oneOf: classesLeft(derivation.steps, stated.values, law, asked) };
  }
  return classes;
}

function classesLeft(steps: Steps, stated: ValueSet, under: Law, asked: Law): readonly Scalar[] {
  const numbers = numbersOfSteps(under, steps).filter(({ is }) =>
    intersects(stated, valueSetOf(is)),
  );
  return numbersOfSteps(asked, steps).flatMap(({ is, among }) =>
    numbers.some((each) => intersects(each.among, among)) ? [is] : [],
  );
}
