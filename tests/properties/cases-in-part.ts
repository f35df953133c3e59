import type { CaseInput, Condition, Rulebook } from "@cokdyby/engine";
import type { OutcomeDeclaration } from "@cokdyby/engine/rulebook";
import type { WorkedCase } from "@cokdyby/rules/worked-cases";
import fc from "fast-check";

export const TODAY = "2026-11-25";

/** Of an offence that holds: it counts and is not barred; it is barred; it is not. */
const ASKED = ["stands", "barred", "inTime"] as const;

/** A rulebook with what is asked of each offence as an outcome that is decided exactly: `stands.<offence>`, ... */
export function rulebookWithStanding(
  rulebook: Rulebook,
  offences: readonly OutcomeDeclaration[],
): Rulebook {
  const all = ASKED.flatMap((how) => offences.map((offence) => ({ how, ...offence })));
  return {
    ...rulebook,
    outcomes: [
      ...rulebook.outcomes,
      ...all.map(({ how, outcome }) => ({
        outcome: `${how}.${outcome}`,
        group: how,
        layers: ["code"],
        label: { en: outcome, cs: outcome },
      })),
    ],
    rules: [
      ...rulebook.rules,
      ...all.map(({ how, outcome, rows }) => ({
        rule: `${how}.${outcome}`,
        title: { en: outcome, cs: outcome },
        concludes: `${how}.${outcome}`,
        layer: "code",
        grade: "statute" as const,
        wordings: [
          {
            inForce: { from: rulebook.earliest },
            cites: [],
            says: { en: outcome, cs: outcome },
            checked: "read" as const,
            when: {
              all: [
                { fact: outcome, operator: "equal" as const, value: true },
                ...partsOf(how, rows),
              ],
            },
          },
        ],
        leavesOut: [],
        notes: [],
        examples: [],
      })),
    ],
  };
}

function partsOf(how: (typeof ASKED)[number], rows: OutcomeDeclaration["rows"]): Condition[] {
  const barred = { condition: rows?.lapses?.condition ?? "" };
  if (how === "barred") return [barred];
  const counts = rows?.counts === undefined || how === "inTime" ? [] : [rows.counts];
  return [...counts, { not: barred }];
}

/** Cases known in part: worked cases of which facts are forgotten, on another day, another offence stated beside. */
export function casesInPart(
  cases: readonly Pick<WorkedCase, "facts" | "readings" | "on">[],
): fc.Arbitrary<CaseInput> {
  return fc
    .record({
      from: fc.constantFrom(...cases),
      keep: fc.array(
        fc.nat(9).map((n) => n > 0),
        { minLength: 12, maxLength: 12 },
      ),
      decision: fc.constantFrom(undefined, "2023-05-01", TODAY, "2029-02-01", "2036-06-01"),
      other: fc.constantFrom(undefined, undefined, undefined, "upToThreeYears"),
      presume: fc.constantFrom(true, true, false),
    })
    .map(({ from: { facts, readings, on }, keep, decision, other, presume }) => {
      const kept = Object.entries(facts).filter((_, at) => keep[at % 12]);
      const changed = { "decision.date": decision, "offence.other": other };
      const stated = Object.entries(changed).filter(([, value]) => value !== undefined);
      const known = Object.fromEntries([...kept, ...stated]);
      return JSON.parse(JSON.stringify({ facts: known, readings, on, presume }));
    });
}
