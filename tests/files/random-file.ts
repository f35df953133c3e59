import fc from "fast-check";

/*
 * Small case files at random: up to three persons, three acts, four states, most members missing. Some
 * have cells that are no case.
 */

const STATES = ["CZ", "SK", "PL", "DK", "US", "abroad"];
const states = fc.oneof(
  fc.constantFrom(...STATES),
  fc.subarray(STATES, { maxLength: 3 }),
  fc.constantFrom("none", "unknown"),
);
const place = fc.oneof(
  fc.constantFrom(...STATES),
  fc.subarray(STATES, { minLength: 1, maxLength: 2 }),
);
const truth = fc.constantFrom<boolean | "unknown">(true, false, "unknown");
const optional = { requiredKeys: [] as never[] };

const person = fc.record(
  {
    birthDate: fc.constantFrom("1990-03-01", "2009-03-01", "2012-03-01"),
    citizenships: states,
    habitualResidence: states,
    permanentResidence: states,
    apprehendedInCzechia: truth,
    extradition: fc.record(
      { proceedingsHeld: truth, surrendered: truth, prosecutionRequested: truth },
      optional,
    ),
  },
  optional,
);

const PERSONS = ["A", "B", "V"];
const act = fc.record(
  {
    by: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom("A", "B") },
      { weight: 1, arbitrary: fc.constant("unknown") },
    ),
    conduct: fc.constantFrom("produce", "distribute", "possess", "induceProduction", "payChild"),
    item: fc.constantFrom("v", "w"),
    against: fc.constantFrom("V", "B"),
    place,
    effect: states,
    when: fc.constantFrom("2013-05-01", "2026-03-01", "2026-04-01"),
  },
  { requiredKeys: ["by"] },
);

const law = fc.record(
  {
    punishable: fc.oneof(truth, fc.constant({ possess: "no", distribute: true })),
    ageOfResponsibility: fc.constantFrom<number | "unknown">(12, 14, 16, "unknown"),
    noJurisdiction: truth,
    party: truth,
    memberState: truth,
  },
  optional,
);

const proceedings = fc.record(
  {
    state: fc.constantFrom(...STATES),
    about: fc.constantFrom(...PERSONS, "unknown"),
    act: fc.constantFrom("a", "b"),
    stage: fc.constantFrom("running", "judged", "ended", "appeal"),
  },
  { requiredKeys: ["state"] },
);

export const randomFile = fc.record(
  {
    file: fc.constant(1),
    persons: fc.record({ A: person, B: person, V: person }),
    items: fc.constant({
      v: { shows: ["V"], madeBy: ["A"], content: "explicit", form: "visual" },
      w: { shows: ["B"], content: "explicit" },
    }),
    acts: fc.record({ a: act, b: act, c: act }, { requiredKeys: ["a", "b"] }),
    states: fc.record({ SK: law, PL: law, DK: law, abroad: law }, optional),
    proceedings: fc.array(proceedings, { maxLength: 3 }),
  },
  { requiredKeys: ["file", "persons", "items", "acts"] },
);
