import type { Rulebook } from "@cokdyby/engine";
import type { FileInput } from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";

export const rulebook: Rulebook = loadRulebook();
/** The day on which files are asked about. */
export const CONTEXT = { today: "2026-11-20" };
/** Every reading that has no usual option, closed. */
export const CLOSED = Object.fromEntries(
  rulebook.readings.flatMap(({ reading, default: usual, options }) =>
    usual === undefined ? [[reading, options[0]?.option as string]] : [],
  ),
);

export const PERSONS = ["A", "B", "C", "D"];
const ITEMS = ["v", "w"];
const STATES = ["CZ", "SK", "DE"];
const DAYS = ["2014-07-30", "2015-03-02", "2022-06-01", "2025-02-28", "2026-02-02", "2026-06-15"];
const BIRTHS = ["2000-02-29", "2008-01-15", "2010-05-20", "2011-02-02", "2012-12-31"];
/** A week and a month in which somebody born on one of these days completes a year. */
const SPANS = [
  { min: "2026-01-12", max: "2026-01-18" },
  { min: "2026-01-20", max: "2026-02-19" },
];
const CONDUCTS = [
  "produce",
  "transmit",
  "distribute",
  "possess",
  "access",
  "procureForSelf",
  "induceProduction",
  "extort",
  "sexualActivity",
  "payChild",
];

/** The readings that may stay open: those on which these files turn most. */
const LEFT_OPEN = [
  "depictedChildAsOffender",
  "ownImageToPeer",
  "treatyEffect",
  "accessibilityAsEffect",
  "filmedChildAsAbused",
];

/** A value now and then, else nothing said. */
const perhaps = <T>(value: fc.Arbitrary<T>, weight = 2) =>
  fc.option(value, { nil: undefined, freq: weight });
const oneOf = (values: readonly string[]) => fc.constantFrom(...values);
const some = (values: readonly string[], most = 2) =>
  fc.uniqueArray(oneOf(values), { minLength: 1, maxLength: most });
const state = fc.oneof(oneOf(STATES), fc.constant("none"));

const person = fc.oneof(
  { weight: 3, arbitrary: fc.record({ birthDate: oneOf(BIRTHS) }) },
  { weight: 3, arbitrary: fc.record({ age: fc.integer({ min: 11, max: 19 }) }) },
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constant({ birthDate: { min: "2010-01-01", max: "2012-01-01" } }),
  },
);
const about = fc.record({
  citizenships: perhaps(some(STATES), 4),
  permanentResidence: perhaps(state, 3),
  habitualResidence: perhaps(state, 3),
  apprehendedInCzechia: perhaps(fc.boolean(), 3),
});

const item = fc.record({
  shows: perhaps(some(PERSONS), 6),
  madeBy: perhaps(some(PERSONS), 4),
  content: perhaps(oneOf(["explicit", "explicit", "explicit", "suggestive"]), 8),
  form: perhaps(oneOf(["visual", "live"]), 2),
  appearance: perhaps(oneOf(["realChild", "appearsChild"]), 1),
});

const act = fc.record({
  by: perhaps(some(PERSONS), 8),
  conduct: perhaps(oneOf(CONDUCTS), 12),
  item: perhaps(oneOf(ITEMS), 8),
  to: perhaps(some(PERSONS), 2),
  audience: perhaps(oneOf(["onePerson", "publicNetwork"]), 2),
  place: perhaps(fc.oneof({ weight: 3, arbitrary: fc.constant(["CZ"]) }, some(STATES)), 7),
  effect: perhaps(some(STATES), 5),
  when: perhaps(
    fc.oneof(
      { weight: 5, arbitrary: oneOf(DAYS) },
      { weight: 2, arbitrary: fc.constantFrom(...SPANS) },
    ),
    6,
  ),
});
/** Somebody who helps an act before, and what is said of a child below the age who did it. */
const helping = perhaps(fc.record({ used: perhaps(fc.boolean(), 2), by: some(PERSONS, 1) }), 1);
const extorted = fc.record({
  against: some(PERSONS, 1),
  threat: fc.record({
    kind: oneOf(["publication", "abuseOfDistress"]),
    aim: oneOf(["moreImages", "sexualFavour", "money"]),
  }),
  holds: perhaps(fc.oneof(oneOf(ITEMS), fc.constant(false as const)), 3),
});

const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

/**
 * Files of up to four persons, two items, three states and `acts` acts, much of which may be missing.
 * All readings stand at some option but for at most two; mostly all that may be presumed is.
 */
export function randomFiles(acts: number): fc.Arbitrary<FileInput> {
  const open = rulebook.readings.filter((each) => each.default === undefined);
  const presumable = rulebook.facts.flatMap(({ fact, presumed }) =>
    presumed === undefined ? [] : [fact],
  );
  return fc
    .record({
      persons: fc.array(fc.tuple(person, about), { minLength: 4, maxLength: 4 }),
      items: fc.array(item, { minLength: 2, maxLength: 2 }),
      acts: fc.array(fc.tuple(act, extorted, fc.nat(3), helping), {
        minLength: 1,
        maxLength: acts,
      }),
      punishable: perhaps(fc.constantFrom("yes" as const, "no" as const)),
      on: perhaps(oneOf(["2023-01-01", "2026-03-01"]), 2),
      pair: perhaps(fc.uniqueArray(oneOf(PERSONS), { minLength: 2, maxLength: 2 }), 1),
      options: fc.array(fc.nat(5), { minLength: open.length, maxLength: open.length }),
      presume: fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.subarray(presumable) },
      ),
      left: fc.uniqueArray(fc.constantFrom(...LEFT_OPEN), { maxLength: 2 }),
    })
    .map((drawn): FileInput => {
      const persons = Object.fromEntries(
        drawn.persons.map(([age, more], at) => [PERSONS[at], without({ ...more, ...age })]),
      );
      const [one, other] = drawn.pair ?? [];
      if (one !== undefined) Object.assign(persons[one] as object, { perhapsSameAs: other });
      return {
        file: 1,
        ...(drawn.on === undefined ? {} : { on: drawn.on }),
        ...(drawn.presume === undefined ? {} : { presume: drawn.presume }),
        persons,
        items: Object.fromEntries(drawn.items.map((each, at) => [ITEMS[at], without(each)])),
        acts: Object.fromEntries(
          drawn.acts.map(([each, threat, from, helps], at) => {
            const { conduct } = each;
            if (helps !== undefined && from < at) {
              return [`a${at}`, without({ ...helps, helps: `a${from}` })];
            }
            const [origin] = drawn.acts[from] ?? [];
            const isReceived = conduct === "possess" && from < at;
            // what came through an act is the item of that act, and came to those to whom it was sent
            const received = isReceived
              ? {
                  ...{ received: `a${from}`, asked: from === 1, item: origin?.item },
                  by: origin?.to ?? each.by,
                }
              : {};
            return [
              `a${at}`,
              without({ ...each, ...received, ...(conduct === "extort" ? without(threat) : {}) }),
            ];
          }),
        ),
        ...(drawn.punishable === undefined
          ? {}
          : { states: { SK: { punishable: drawn.punishable } } }),
        readings: Object.fromEntries(
          open.flatMap(({ reading, options }, at) =>
            drawn.left.includes(reading)
              ? []
              : [
                  [
                    reading,
                    options[(drawn.options[at] as number) % options.length]?.option as string,
                  ],
                ],
          ),
        ),
      } as FileInput;
    });
}
