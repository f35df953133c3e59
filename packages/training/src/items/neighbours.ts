import { amend, type Rulebook, wordingStarts } from "@cokdyby/engine";
import { derived } from "@cokdyby/engine/rulebook";
import type { NearCase } from "../twins/near-cases.ts";
import { type DatedCase, type Decided, decided } from "./decided.ts";
import type { Misconception } from "./item.ts";

/** What somebody would find who makes an error, with the error that it stands for. */
export interface Neighbour extends Pick<Decided, "finding" | "situation"> {
  readonly misconception: Misconception;
}

/** So many earlier wordings, cases nearby and facts left out are looked at. */
const MOST = { wordings: 3, twins: 6, overlooked: 3 };

/**
 * The findings next to the right one: under another option of a reading on which the answer turns, with
 * an exception left out, by an earlier wording, in a case that differs in one fact, without one presumption or all of them, in a
 * case that does not state a fact that is needed.
 *
 * @param near the cases nearby, those that teach most first
 * @returns the more telling errors first
 */
export function neighboursOf(about: Decided, near: readonly NearCase[]): readonly Neighbour[] {
  const { rulebook, finding, outcome } = about;
  const told = about.case;
  const neighbour = (
    misconception: Misconception,
    changed: DatedCase,
    law = rulebook,
  ): Neighbour[] => {
    const found = decided(law, changed, outcome);
    return found.ok ? [{ misconception, ...found.value }] : [];
  };

  const readings = rulebook.readings
    .filter(({ reading }) => [...finding.dependsOn, ...finding.defaulted].includes(reading))
    .flatMap(({ reading, options, default: standing }) =>
      options
        .filter(({ option }) => option !== (told.readings?.[reading] ?? standing))
        .flatMap(({ option }) =>
          neighbour(
            { kind: "otherReading", reading, option },
            { ...told, readings: { ...told.readings, [reading]: option } },
          ),
        ),
    );
  const exceptions = rulebook.rules
    .filter(({ rule, exceptionTo }) => exceptionTo !== undefined && finding.rules.includes(rule))
    .flatMap(({ rule }) => {
      const without = withoutRule(rulebook, rule);
      return without === undefined ? [] : neighbour({ kind: "withoutRule", rule }, told, without);
    });
  // another wording changes no day: the act remains one of the day on which it was done
  const dayOfAct = Object.fromEntries(
    rulebook.facts.flatMap(({ fact, presumed }) =>
      typeof presumed?.value === "object" && presumed.value.date === "law" ? [[fact, told.on]] : [],
    ),
  );
  const wordings = wordingStarts(rulebook)
    .filter((day) => day <= told.on)
    .slice(0, -1)
    .slice(-MOST.wordings)
    .toReversed()
    .flatMap((on) =>
      neighbour(
        { kind: "otherWording", on },
        { ...told, on, facts: { ...dayOfAct, ...told.facts } },
      ),
    );
  const twins = near
    .slice(0, MOST.twins)
    .map(
      ({ fact, about: twin }): Neighbour => ({ misconception: { kind: "twin", fact }, ...twin }),
    );
  const isFixed = (id: string) => rulebook.facts.some(({ fact, fixed }) => fact === id && fixed);
  const leavable = finding.sufficient.filter((fact) => !isFixed(fact));
  const overlooked = leavable.slice(0, MOST.overlooked).flatMap((fact) => {
    const { [fact]: _, ...facts } = told.facts;
    return neighbour({ kind: "leftOut", fact }, { ...told, facts });
  });
  const presumed = presumedIn(about);
  const unpresumed = finding.presumed.flatMap((fact) => {
    const presume = presumed.filter((each) => each !== fact);
    return neighbour({ kind: "presumption", fact }, { ...told, presume });
  });
  const presumingNothing =
    finding.presumed.length < 2
      ? []
      : neighbour({ kind: "presumptions" }, { ...told, presume: false });
  const withoutThem = [...unpresumed, ...presumingNothing];
  return [...readings, ...exceptions, ...wordings, ...twins, ...withoutThem, ...overlooked];
}

/** The facts that are presumed where the case does not tell them. */
function presumedIn({ rulebook, case: { presume = true } }: Decided): readonly string[] {
  if (typeof presume !== "boolean") return presume;
  return rulebook.facts.flatMap(({ fact, presumed }) =>
    presume && presumed !== undefined ? [fact] : [],
  );
}

/** The rulebook without one of its rules; nothing where it does not do without. Made once for each rule. */
function withoutRule(rulebook: Rulebook, rule: string): Rulebook | undefined {
  const known = derived(rulebook, noneLeftOut);
  if (!known.has(rule)) known.set(rule, leaveOut(rulebook, rule));
  return known.get(rule);
}

function leaveOut(rulebook: Rulebook, rule: string): Rulebook | undefined {
  const reason = Object.fromEntries(rulebook.languages.map((language) => [language, rule]));
  const amended = amend(rulebook, [
    { id: "without-rule", reason, changes: [{ repeal: rule, reason }] },
  ]);
  return amended.ok ? amended.value : undefined;
}

function noneLeftOut(_: Rulebook): Map<string, Rulebook | undefined> {
  return new Map();
}
