import { inputsOf, isValueDerivation, type Law, leavesIn } from "@cokdyby/engine";
import { idsIn } from "./outcome-distance.ts";
import { stepsIn } from "./steps.ts";

/** The facts that some rules read, those of a step that looks at facts alone, and those from which any of them follow. */
export function factsRead(law: Law, rules: Law["rules"]): readonly string[] {
  const read = rules.flatMap(({ wording }) => [...idsIn(law, wording.when)]);
  const steps = rules
    .flatMap(({ wording }) => leavesIn(wording.when).map(({ fact }) => fact))
    .filter((id) => stepsIn(law).outcomes.has(id));
  return withInputs(law, [...read, ...steps.flatMap((id) => ownFacts(law, id))]);
}

/** Facts and those from which their values are worked out, in rulebook order. */
export function withInputs({ rulebook }: Law, facts: readonly string[]): readonly string[] {
  const found = new Set(facts);
  for (const fact of found) {
    for (const each of rulebook.derivations) {
      if (each.fact !== fact || !isValueDerivation(each)) continue;
      for (const input of inputsOf(each)) found.add(input);
    }
  }
  return rulebook.facts.flatMap(({ fact }) => (found.has(fact) ? [fact] : []));
}

/** What the rules on an outcome read; nothing where they look at other outcomes. */
function ownFacts(law: Law, outcome: string): readonly string[] {
  const read = law.rules
    .filter(({ rule }) => rule.concludes === outcome)
    .flatMap(({ wording }) => [...idsIn(law, wording.when)]);
  return read.some((id) => isOutcome(law, id)) ? [] : read;
}

export function isOutcome({ rulebook }: Law, id: string): boolean {
  return rulebook.outcomes.some(({ outcome }) => outcome === id);
}
