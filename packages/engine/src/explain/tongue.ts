import type { Law } from "../rulebook/law-on.ts";
import type { Citation, FactDeclaration, Text } from "../rulebook/rulebook.ts";
import type { Speaker } from "./speaker.ts";
import type { ProvisionStep } from "./tree.ts";

/** One wording of the law, and the language to speak of it in. */
export interface Tongue {
  readonly law: Law;
  readonly lawDate: string;
  readonly language: string;
  readonly speaker: Speaker;
}

/** A text in the language asked for, on one line; empty when there is none. */
export function textOf(tongue: Tongue, text: Text | undefined): string {
  return oneLine(text?.[tongue.language] ?? "");
}

export function textsOf(tongue: Tongue, texts: readonly Text[] | undefined): readonly string[] {
  return (texts ?? []).map((text) => textOf(tongue, text));
}

/** A text without line breaks and control characters, so that it stays where it is put. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

export function declarationOf({ law }: Tongue, fact: string): FactDeclaration | undefined {
  return law.facts.get(fact)?.declaration;
}

export function factLabel(tongue: Tongue, fact: string): string {
  return textOf(tongue, declarationOf(tongue, fact)?.label) || fact;
}

/** A fact and what it is called. */
export function factNamed(
  tongue: Tongue,
  fact: string,
): { readonly fact: string; readonly label: string } {
  return { fact, label: factLabel(tongue, fact) };
}

export function outcomeLabel(tongue: Tongue, outcome: string): string {
  const declared = tongue.law.rulebook.outcomes.find((each) => each.outcome === outcome);
  return textOf(tongue, declared?.label) || outcome;
}

/** A citation, in words with the short title of its source. */
export function provisionStep(tongue: Tongue, { source, at, url }: Citation): ProvisionStep {
  const declared = tongue.law.rulebook.sources.find((each) => each.source === source);
  const short = textOf(tongue, declared?.short) || source;
  const words = oneLine(tongue.speaker.cite(at, short));
  return { source, at, words, ...(url === undefined ? {} : { url }) };
}

/**
 * A value with its unit, where it has one.
 *
 * @param count the number that stands next to the unit
 */
export function withUnit({ speaker }: Tongue, value: string, unit: string, count: number): string {
  if (unit === "") return value;
  return speaker.say("value.withUnit", { value, unit: speaker.unit(unit, count) });
}
