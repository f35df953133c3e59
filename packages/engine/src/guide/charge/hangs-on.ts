import { questionPlan } from "../../analyse/question-plan.ts";
import type { Finding, ReadingRow } from "../../decide/finding.ts";
import type { Situation } from "../../decide/situation.ts";
import type { Guide } from "../../rulebook/guide.ts";
import { askedFirst } from "../asked-first.ts";
import type { Charge } from "./charge.ts";

/** So many facts are told. */
const MOST_FACTS = 3;

/** Reading → option. */
export type Choice = ReadingRow["readings"];

/** The readings that a finding depends on, and the facts that settle most of it. */
export function hangsOn(situation: Situation, guide: Guide, finding: Finding): Charge["hangsOn"] {
  const isOpen =
    finding.status === "unknown" || finding.byReading.some(({ status }) => status === "unknown");
  if (!isOpen) return { readings: finding.dependsOn, facts: [] };
  const { ranked } = questionPlan(situation, [finding.outcome], () => "");
  const ordered = askedFirst(guide, ranked, ({ fact }) => [fact]);
  const asked = ordered.map(({ fact }) => fact);
  const facts = withDays(situation, asked).slice(0, MOST_FACTS);
  // of what cannot be established nothing is asked; it decides all the same
  return {
    readings: finding.dependsOn,
    facts: facts.length > 0 ? facts : finding.missing.slice(0, MOST_FACTS),
  };
}

/** Days in place of the years that they would give: one that is asked itself, or is known within a span beside a birth date. */
function withDays(situation: Situation, asked: readonly string[]): readonly string[] {
  const { given, presumptions, compiled, read } = situation;
  const isStated = (fact: string) => given.has(fact) || presumptions.has(fact);
  const isSpan = (fact: string) => {
    const stated = given.get(fact);
    return stated?.kind === "dates" && stated.from < stated.to;
  };
  const days = new Map<string, string>();
  for (const each of compiled.law.rulebook.derivations) {
    if (!("completedYears" in each)) continue;
    const { from, to } = each.completedYears;
    if (!isStated(from) || read.unobtainable.has(to)) continue;
    if (asked.includes(to) || (isSpan(to) && !isSpan(from))) days.set(each.fact, to);
  }
  return [...new Set(asked.map((fact) => days.get(fact) ?? fact))];
}

/**
 * The choices of readings under which a contested finding has a status, each as short as it can be told: nothing is
 * left in it without which it would have the status too.
 */
export function choicesWith(rows: readonly ReadingRow[], status: ReadingRow["status"]): Choice[] {
  const others = rows.filter((row) => row.status !== status).map(({ readings }) => readings);
  const short = rows
    .filter((row) => row.status === status)
    .map(({ readings }) =>
      Object.keys(readings).reduce((kept, reading) => {
        const { [reading]: _, ...fewer } = kept;
        return others.some((each) => areTogether(each, fewer)) ? kept : fewer;
      }, readings),
    );
  return short.filter(
    (choice, at) =>
      !short.some(
        (each, place) => isPartOf(each, choice) && (place < at || !isPartOf(choice, each)),
      ),
  );
}

function areTogether(one: Choice, other: Choice): boolean {
  return Object.entries(one).every(([reading, option]) => (other[reading] ?? option) === option);
}

/** Whether all that is chosen in one is chosen so in another. */
function isPartOf(one: Choice, other: Choice): boolean {
  return Object.entries(one).every(([reading, option]) => other[reading] === option);
}
