import type { CaseInput, FactInput, IsoDate } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";

// Acts in the rulebook's own vocabulary, mostly complete, between a day of the act and a day of the
// decision; most of them fulfil an offence.

const rulebook = loadRulebook();

/** Facts that are drawn by hand below, that change no range, or that make most cases clash. */
const LEFT_OUT =
  /^(act\.(date|conduct|benefit|benefitCzk|withoutRight)|decision\.|limitation\.|offence\.|foreignLaw\.noJurisdiction|procedure\.|extradition\.|charge\.|actor\.(age|birthDate|isDepicted)|child\.|sharing\.recipient(Age|BirthDate))/;

const CONDUCTS = [
  ...["extort", "extort", "extort", "extort", "extort", "extort"],
  ...["sexualActivity", "induceProduction", "coerceIntoPerformance", "attendPerformance"],
  ...["produce", "transmit", "makeAvailable", "possess", "access", "payChild", "proposeMeeting"],
  "childProstitution",
];

/** Days around which the law changed, and days in between. */
const DAYS = [
  ...["2010-01-04", "2011-11-30", "2014-01-10", "2014-07-31", "2014-08-01", "2017-05-05"],
  ...["2019-06-01", "2020-09-30", "2021-12-31", "2022-01-01", "2023-03-03", "2024-06-01"],
  ...["2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01", "2026-06-01", "2026-11-01"],
];

const values: Record<string, fc.Arbitrary<FactInput | undefined>> = {};
for (const { fact, type, options, presumed } of rulebook.facts) {
  if (LEFT_OUT.test(fact)) continue;
  const known: fc.Arbitrary<FactInput> | undefined =
    type === "bool"
      ? fc.boolean()
      : type === "option" && options !== undefined
        ? fc.constantFrom(...options.map(({ option }) => option))
        : undefined;
  if (known === undefined) continue;
  // what is presumed is mostly left to the presumption; the rest is mostly known
  const weight = presumed === undefined ? 1 : 6;
  values[fact] = fc.oneof(
    { weight, arbitrary: fc.constant(undefined) },
    { weight: 7, arbitrary: known },
  );
}

const act = fc.record({
  facts: fc.record(values),
  days: fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)),
  conduct: fc.constantFrom(...CONDUCTS),
  place: fc.oneof(
    { weight: 5, arbitrary: fc.constant("czechia") },
    { weight: 1, arbitrary: fc.constant("abroad") },
  ),
  actor: fc.integer({ min: 13, max: 40 }),
  child: fc.oneof(fc.integer({ min: 8, max: 19 }), fc.constant(undefined)),
  recipient: fc.integer({ min: 12, max: 20 }),
  benefitCzk: fc.option(fc.constantFrom(100_000, 700_000, 3_000_000, 20_000_000), {
    nil: undefined,
  }),
  explicit: fc.boolean(),
  readings: fc.tuple(
    ...rulebook.readings.map(({ options }) => fc.constantFrom(...options.map((o) => o.option))),
  ),
  open: fc.option(fc.nat({ max: rulebook.readings.length - 1 }), { nil: undefined, freq: 4 }),
});

/** Acts with the day of the act, the day of the decision and, in most of them, every reading fixed. */
export const randomActs: fc.Arbitrary<CaseInput> = act.map((drawn) => {
  const [first, last] = [...drawn.days].sort() as [IsoDate, IsoDate];
  const given: Readonly<Record<string, FactInput | undefined>> = {
    ...drawn.facts,
    "act.date": first,
    "decision.date": last,
    "act.conduct": drawn.conduct,
    "act.place": drawn.place,
    "actor.age": drawn.actor,
    "child.age": drawn.child,
    "sharing.recipientAge": drawn.recipient,
    "act.benefitCzk": drawn.benefitCzk,
    ...(drawn.explicit ? { "material.content": "explicit", "material.form": "visual" } : {}),
  };
  const readings = rulebook.readings.map(
    ({ reading }, at) =>
      [reading, at === drawn.open ? "open" : (drawn.readings[at] ?? "open")] as const,
  );
  return {
    facts: Object.fromEntries(
      Object.entries(given).flatMap(([fact, value]) =>
        value === undefined ? [] : [[fact, value] as const],
      ),
    ),
    readings: Object.fromEntries(readings),
  };
});
