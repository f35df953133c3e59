import {
  type MoreFavourable,
  moreFavourableUntil,
  notFromTheAct,
  positionIn,
} from "../../analyse/more-favourable.ts";
import { decisionDays, setsOutFromTheAct } from "../../analyse/timeline.ts";
import { classesUnder } from "../../decide/classes-under.ts";
import { coreOf } from "../../decide/engine-core.ts";
import { dateFacts } from "../../decide/read-case.ts";
import { type Situation, situate } from "../../decide/situation.ts";
import type { Statement } from "../../decide/statement.ts";
import { isSubset, unite, valueSetOf } from "../../facts/value-set.ts";
import type { Guide } from "../../rulebook/guide.ts";
import { lawOn } from "../../rulebook/law-on.ts";
import type { IsoDate } from "../../rulebook/rulebook.ts";
import { findingIn } from "../how-far.ts";
import { laterWordings } from "../later-wordings.ts";

/** Under which law an act is charged. */
export type ChargedLaw =
  /** That of the act: no later one is better. */
  | { readonly kind: "ofTheAct" }
  /** A later one, from a day on, under which something counts. */
  | { readonly kind: "later"; readonly from: IsoDate; readonly situation: Situation }
  /** From a day on nobody is liable. */
  | { readonly kind: "noLiability"; readonly from: IsoDate }
  /** It changed on these days, and no rule compares. */
  | { readonly kind: "open"; readonly days: readonly IsoDate[] };

/** Finds it by the more favourable law for the act as a whole; nothing is compared where nothing changed for the case. */
export function chargedLawOf(situation: Situation, guide: Guide): ChargedLaw {
  const { compiled, read } = situation;
  const { rulebook } = compiled.law;
  const [laterLaw] = rulebook.laterLaw;
  const { about, offences } = guide.conclusion;
  if (laterLaw === undefined || findingIn(situation, about).status === "no") {
    return { kind: "ofTheAct" };
  }
  const asked = rulebook.outcomes
    .filter(({ outcome, group }) => group === offences || outcome === about)
    .map(({ outcome }) => outcome);
  const days = laterWordings(situation, asked);
  if (days.length === 0) return { kind: "ofTheAct" };
  const decision = decisionDays(rulebook, read);
  const under = new Map<IsoDate, Situation | undefined>([[read.lawDate, situation]]);
  for (const day of days) under.set(day, situationUnder(situation, day));
  const positions = [...under].map(([date, each]) =>
    each === undefined ? { date } : positionIn(each, date),
  );
  const sure = positions.filter(({ date }) => date <= decision.from || date === read.lawDate);
  const favour: MoreFavourable = setsOutFromTheAct(rulebook, read)
    ? moreFavourableUntil(laterLaw, read, positions, sure.length)
    : notFromTheAct(positions);
  if ("notComparable" in favour) return { kind: "open", days };
  if (!("date" in favour) || favour.date === read.lawDate) return { kind: "ofTheAct" };
  const from = favour.date;
  const charged = under.get(from);
  if (charged === undefined || findingIn(charged, about).status === "no") {
    return { kind: "noLiability", from };
  }
  return { kind: "later", from, situation: charged };
}

/** A case before the law of a later day, its act where it was; nothing where it cannot be put before it. */
function situationUnder(situation: Situation, on: IsoDate): Situation | undefined {
  const { compiled, read } = situation;
  const { rulebook } = compiled.law;
  const law = lawOn(rulebook, on);
  const given = new Map<string, Statement>(read.given);
  // a later law must not make anybody older at the time of the act
  for (const fact of read.lawDateAssumed ? [] : dateFacts(rulebook, "law")) {
    if (!given.has(fact)) given.set(fact, { kind: "dates", from: read.lawDate, to: read.lawDate });
  }
  for (const [fact, { oneOf }] of Object.entries(classesUnder(law, read))) {
    if (oneOf.length === 0) return undefined;
    given.set(fact, { kind: "values", values: oneOf.map(valueSetOf).reduce(unite) });
  }
  for (const [fact, statement] of given) {
    const known = law.facts.get(fact);
    if (known === undefined) return undefined;
    const { domain } = known;
    if (statement.kind !== "values" || domain === undefined) continue;
    if (!isSubset(statement.values, domain)) return undefined;
  }
  const under = { ...read, law, lawDate: on, lawDateAssumed: false, given };
  return situate(coreOf(rulebook).compiled(law), under);
}
