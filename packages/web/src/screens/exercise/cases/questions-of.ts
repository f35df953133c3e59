import type { Rulebook } from "@cokdyby/engine";
import { SECTIONS } from "../../../law/sections.ts";
import type { ExerciseCase } from "./use-cases.ts";

/** The group of outcomes that are single offences. */
const OFFENCES = "offence";

/**
 * The outcomes of a case in the order in which they are asked for: the answers a case is looked at for, the
 * last of them first, since it builds on the others; then others; single offences last, for their names
 * tell the provision.
 */
export function questionsOf(
  { outcomes }: Rulebook,
  { questions }: ExerciseCase,
): readonly string[] {
  const headlines: readonly string[] = SECTIONS.flatMap(
    ({ headline }) => headline ?? [],
  ).toReversed();
  const asked = outcomes.filter(({ outcome }) => Object.hasOwn(questions, outcome));
  const rank = (outcome: string, group: string) =>
    headlines.includes(outcome)
      ? headlines.indexOf(outcome)
      : headlines.length + (group === OFFENCES ? 1 : 0);
  return asked
    .toSorted((a, b) => rank(a.outcome, a.group) - rank(b.outcome, b.group))
    .map(({ outcome }) => outcome);
}
