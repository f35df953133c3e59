import type { Rulebook } from "@cokdyby/engine";

/** Parts of the rulebook besides its rules that name decisions. */
export interface Citing {
  readonly kind: "concurrence" | "outcome" | "fact";
  readonly id: string;
}

/**
 * The rules that name a decision, in a citation or in their words.
 *
 * @param docket of the decision; one without a number is named nowhere
 */
export function rulesCiting(rulebook: Rulebook, docket: string | undefined): readonly string[] {
  const names = namer(docket);
  return rulebook.rules.filter(names).map(({ rule }) => rule);
}

/** What else of the rulebook names it. */
export function othersCiting(rulebook: Rulebook, docket: string | undefined): readonly Citing[] {
  const names = namer(docket);
  return [
    ...rulebook.concurrence
      .filter(names)
      .map(({ concurrence }): Citing => ({ kind: "concurrence", id: concurrence })),
    ...rulebook.outcomes
      .filter(names)
      .map(({ outcome }): Citing => ({ kind: "outcome", id: outcome })),
    ...rulebook.facts.filter(names).map(({ fact }): Citing => ({ kind: "fact", id: fact })),
  ];
}

function namer(docket: string | undefined): (entry: object) => boolean {
  if (docket === undefined) return () => false;
  // the year ends the number: 8 Tdo 1076/201 names no other
  const whole = new RegExp(`(?<!\\d)${docket.replaceAll(/[\s ]+/g, "[\\s ]+")}(?!\\d)`, "u");
  return (entry) => whole.test(JSON.stringify(entry));
}
