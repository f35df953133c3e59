import type { Rulebook } from "@cokdyby/engine";
import { SECTIONS } from "../../../law/sections.ts";

/** So many outcomes are asked for unless the learner wants others. */
const MOST = 4;
/** The group of outcomes that are single offences. */
const OFFENCES = "offence";

/**
 * Which outcomes of a case are asked for first: the answers a case is looked at for, then others; single
 * offences last, for their names tell the provision.
 */
export function defaultQuestions(
  { outcomes }: Rulebook,
  asked: readonly string[],
): readonly string[] {
  const headlines: readonly string[] = SECTIONS.flatMap(({ headline }) => headline ?? []);
  const first = headlines.filter((each) => asked.includes(each));
  const offences = outcomes.filter(({ group }) => group === OFFENCES).map(({ outcome }) => outcome);
  const others = asked.filter((each) => !first.includes(each));
  const chosen = [
    ...first,
    ...others.filter((each) => !offences.includes(each)),
    ...others.filter((each) => offences.includes(each)),
  ].slice(0, MOST);
  return inOrder(outcomes, chosen);
}

/** Some outcomes in rulebook order. */
export function inOrder(
  outcomes: Rulebook["outcomes"],
  some: readonly string[],
): readonly string[] {
  return outcomes.map(({ outcome }) => outcome).filter((each) => some.includes(each));
}
