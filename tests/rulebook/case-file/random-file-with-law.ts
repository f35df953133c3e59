import type { FileInput } from "@cokdyby/engine/file";
import fc from "fast-check";
import { randomFiles } from "../../properties/case-file/random-file.ts";

/*
 * Small case files at random that say much of states: up to three persons, three acts, six states. Some
 * are impossible.
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

const STAGES = ["running", "judged", "ended", "appeal", undefined];
const proceedings = fc.record({
  state: fc.constantFrom(...STATES),
  about: fc.option(fc.nat(4), { nil: undefined }),
  act: fc.option(fc.nat(4), { nil: undefined }),
  stage: fc.constantFrom(...STAGES),
});

const drawn = fc.record(
  {
    file: fc.constant(1),
    persons: fc.record({ A: person, B: person, V: person }),
    items: fc.constant({
      v: { shows: ["V"], madeBy: ["A"], content: "explicit", form: "visual" },
      w: { shows: ["B"], content: "explicit" },
    }),
    acts: fc.record({ a: act, b: act, c: act }, { requiredKeys: ["a", "b"] }),
  },
  { requiredKeys: ["file", "persons", "items", "acts"] },
);

/** Files of this module and those of the joined answers, with law of their states and proceedings. */
export function randomFileWithLaw(): fc.Arbitrary<FileInput> {
  return fc
    .record({
      file: fc.oneof(drawn, randomFiles(2)),
      states: fc.option(fc.record({ SK: law, PL: law, DK: law, abroad: law }, optional), {
        nil: undefined,
      }),
      proceedings: fc.option(fc.array(proceedings, { maxLength: 3 }), { nil: undefined }),
    })
    .map(({ file, states: laws, proceedings: held }): FileInput => {
      const among = (ids: object | undefined, at: number | undefined) =>
        at === undefined ? undefined : Object.keys(ids ?? {})[at];
      return JSON.parse(
        JSON.stringify({
          ...file,
          states: laws,
          proceedings: held?.map(({ state, about, act: of, stage }) => ({
            state,
            about: among(file.persons, about),
            act: among(file.acts, of),
            stage,
          })),
        }),
      );
    });
}
