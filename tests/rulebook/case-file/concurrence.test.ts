import {
  type Concurring,
  concurrenceOfFile,
  type FileEvaluation,
  fileEvaluationOf,
  fileSituationOf,
} from "@cokdyby/engine/file";
import { loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expectOk } from "../../../packages/engine/test-data/expect-ok.ts";

const rulebook = loadRulebook();
const TODAY = "2026-11-25";

interface Parts {
  readonly acts: Record<string, object>;
  readonly persons?: Record<string, object>;
  readonly proceedings?: readonly object[];
}

/** Of an age that somebody can have at acts some years apart. */
const CHILD = { "child.age": { min: 10, max: 14 } };

/** What is said of a file in which an adult acts towards a child of fourteen. */
function said({ acts, persons = {}, proceedings }: Parts): readonly Concurring[] {
  const file = {
    file: 1,
    persons: { A: { birthDate: "1980-01-01", citizenships: ["CZ"] }, V: {}, ...persons },
    items: { v: { shows: ["V"], madeBy: ["A"], content: "explicit", form: "visual" } },
    acts: Object.fromEntries(
      Object.entries(acts).map(([id, act]) => [id, { by: "A", place: "CZ", facts: CHILD, ...act }]),
    ),
    ...(proceedings === undefined ? {} : { proceedings }),
  };
  const context = { today: TODAY, language: "en" };
  return concurrenceOfFile(expectOk(fileSituationOf(rulebook, file, context)), context);
}

const share = (when: unknown, more: object = {}) => ({
  conduct: "distribute",
  item: "v",
  audience: "publicNetwork",
  when,
  ...more,
});
const keep = (when: unknown) => ({ conduct: "possess", item: "v", when });
/** Decided soon enough not to be barred. */
const kept = (when: string) => ({
  ...keep(when),
  facts: { ...CHILD, "decision.date": when < "2013" ? "2012-12-31" : TODAY },
});
const threaten = (when: string, aim: string, more: object = {}) => ({
  conduct: "extort",
  against: "V",
  threat: { kind: "publication", aim },
  when,
  ...more,
});
const produce = (when: string) => ({ conduct: "produce", item: "v", when });
const contact = { facts: { ...CHILD, "contact.kind": "other" } };

const briefly = (concurring: readonly Concurring[]) =>
  concurring.map(({ concurrence, acts }) => `${concurrence} ${acts.join()}`);

describe("what each source says, and of what it does not speak", () => {
  test("§ 192(4) is a graver form of § 192(3), by its wording of the date", () => {
    const [later] = said({ acts: { a: share("2026-03-01") } });
    expect(later).toMatchObject({
      person: "A",
      offences: ["offence.192-3", "offence.192-4"],
      relation: "aggravated",
      grade: "statute",
      checked: "read",
      provisions: [{ source: "criminal-code", at: "§ 192(3)-(5)" }],
    });
    const [earlier] = said({ acts: { a: share("2013-03-01") } });
    expect(earlier?.provisions[0]?.at).toBe("§ 192(2)-(4)");
  });

  test("§§ 192(3) and 193(1) may concur in one act: a headnote, graded and marked so", () => {
    const pair = ({ offences, relation }: Concurring) =>
      offences.join() === "offence.192-3,offence.193-1" && !relation.endsWith("Sentence");
    const reading = said({ acts: { a: produce("2026-03-01") } }).filter(pair);
    expect(reading).toMatchObject([
      { relation: "mayConcur", grade: "doctrine", checked: "partly", acts: ["a"] },
    ]);
    expect(reading[0]?.provisions[0]?.at).toMatch(/8 Tdo 271\/2021/);
    // the decision speaks of the numbering from 1 August 2014
    const before = said({ acts: { a: produce("2014-07-31") } }).filter(pair);
    expect(before).toMatchObject([{ relation: "open" }]);
    // two acts are not one
    const apart = said({
      acts: { a: share("2026-03-01"), b: threaten("2026-03-02", "moreImages") },
    }).filter(pair);
    expect(apart).toMatchObject([{ relation: "open", acts: ["a", "b"] }]);
  });

  const specialIn = (when: string, aim: string) =>
    said({ acts: { a: threaten(when, aim) } }).filter(({ relation }) => relation === "special");

  test.each([
    ["§ 185a", "offence.185a", "2026-03-01"],
    ["before 2025 § 186", "offence.186", "2024-12-31"],
  ])("%s is special to § 175, drawn from the wording", (_, offence, when) => {
    expect(specialIn(when, "moreImages")).toMatchObject([
      { offences: ["offence.175-1", offence], grade: "assumption" },
    ]);
  });

  test("§ 185 is special to § 175 where a sexual favour is extorted", () => {
    const special = specialIn("2024-06-01", "sexualFavour").map(({ offences }) => offences);
    expect(special).toContainEqual(["offence.175-1", "offence.185"]);
  });

  test("one contact is § 185 or § 185a", () => {
    const either = said({ acts: { a: threaten("2026-03-01", "sexualFavour") } });
    expect(either.find(({ relation }) => relation === "alternative")).toMatchObject({
      offences: ["offence.185", "offence.185a"],
      grade: "statute",
    });
    const known = said({
      acts: { a: threaten("2026-03-01", "sexualFavour", contact) },
    });
    expect(known.some(({ relation }) => relation === "alternative")).toBe(false);
  });

  test("possession over a period is one lasting act", () => {
    const lasting = said({ acts: { a: keep({ from: "2013-01-01", to: "2026-03-01" }) } });
    expect(lasting).toMatchObject([
      { relation: "lasting", offences: ["offence.192-1"], acts: ["a"], checked: "partly" },
    ]);
    expect(lasting[0]?.says).toContain("last day");
    expect(said({ acts: { a: keep("2026-03-01") } })).toEqual([]);
    expect(
      briefly(said({ acts: { a: share({ from: "2026-01-01", to: "2026-03-01" }) } })),
    ).not.toContain("lasting-possession a");
  });

  test("acts with one offence may be a continuation, whatever the gap", () => {
    const apart = said({ acts: { a: keep("2025-01-01"), b: keep("2026-03-01") } });
    expect(briefly(apart)).toEqual(["continuation a,b", "aggregate-sentence a,b"]);
    expect(apart[0]).toMatchObject({ grade: "statute", checked: "partly" });
    expect(apart[0]?.says).toContain("four months");
  });

  test("one sentence for two offences, none for one offence in a graver form", () => {
    const sentences = (parts: Parts) =>
      briefly(said(parts)).filter((each) => each.startsWith("aggregate"));
    const aggregate = ["aggregate-sentence a"];
    const pay = { conduct: "payChild", against: "V", when: "2026-03-01" };
    expect(sentences({ acts: { a: pay } })).toEqual([]);
    expect(sentences({ acts: { a: threaten("2026-03-01", "moreImages") } })).toEqual(aggregate);
  });

  test("a cumulative sentence where a judgment was given on something else", () => {
    const judged = (proceedings: readonly object[]) =>
      briefly(
        said({ acts: { a: keep("2026-03-01"), b: share("2026-03-02") }, proceedings }),
      ).filter((each) => each.startsWith("cumulative"));
    expect(judged([{ state: "CZ", about: "A", act: "b", stage: "judged" }])).toEqual([
      "cumulative-sentence a",
    ]);
    expect(judged([{ state: "CZ", about: "A", stage: "ended" }])).toEqual([
      "cumulative-sentence a,b",
    ]);
    expect(judged([{ state: "CZ", about: "A", act: "b", stage: "running" }])).toEqual([]);
    expect(judged([{ state: "CZ", about: "V", act: "b", stage: "judged" }])).toEqual([]);
  });

  test("since 2012 not where another Member State gave the judgment, by the wording of the date", () => {
    const wording = (when: string) =>
      said({
        acts: { a: kept(when) },
        proceedings: [{ state: "SK", about: "A", stage: "judged" }],
      }).find(({ relation }) => relation === "cumulativeSentence")?.says ?? "nothing is said";
    expect(wording("2011-06-01")).toContain("cumulative sentence");
    expect(wording("2011-06-01")).not.toContain("another Member State");
    expect(wording("2012-06-01")).toContain("another Member State");
    expect(wording("2026-06-01")).toContain("§ 39(4)");
  });

  test("of acts on both sides of a change the later one decides, in whichever order they stand", () => {
    const ofBoth = (a: string, b: string) =>
      said({
        acts: { a: kept(a), b: kept(b) },
        proceedings: [{ state: "SK", about: "A", stage: "judged" }],
      }).find(({ relation }) => relation === "cumulativeSentence");
    const [early, later] = ["2011-06-01", "2012-06-01"];
    for (const said of [ofBoth(early, later), ofBoth(later, early)]) {
      expect(said).toMatchObject({ acts: ["a", "b"], grade: "statute", checked: "read" });
      expect(said?.says).toContain("another Member State");
      expect(said?.provisions[0]?.at).toBe("§ 43(2)-(4)");
      expect(said?.provisions[0]?.url).toContain("/2012-01-01#");
    }
    expect(ofBoth(early, "2011-12-31")?.provisions[0]?.url).toContain("/2010-01-01#");
  });

  test("nothing is said of what somebody below the age did", () => {
    const acts = { a: share("2026-03-01"), b: keep("2026-03-02") };
    expect(said({ acts, persons: { A: { birthDate: "2012-01-01" } } })).toEqual([]);
    expect(said({ acts }).length).toBeGreaterThan(0);
  });

  test("of an act of whoever did it its own offences are looked at, and no other act", () => {
    const acts = { a: share("2026-03-01", { by: "unknown" }), b: keep("2026-03-02") };
    const concurring = said({ acts });
    expect(concurring.filter(({ person }) => person === "unknown").length).toBeGreaterThan(0);
    expect(concurring.every(({ acts: about }) => about.length === 1)).toBe(true);
  });
});

const RANDOM = fc.array(
  fc.oneof(
    fc
      .constantFrom("2013-05-01", "2020-05-01", "2024-05-01", "2026-05-01")
      .chain((when) =>
        fc.constantFrom<object>(
          share(when),
          keep(when),
          produce(when),
          threaten(when, "moreImages"),
          threaten(when, "sexualFavour"),
        ),
      ),
  ),
  { minLength: 1, maxLength: 4 },
);

interface Possible {
  readonly act: string;
  readonly offence: string;
}

/** The offences that are not certainly barred. */
function liveIn({ persons }: FileEvaluation): readonly Possible[] {
  return persons.A?.charges.filter(({ timeBarred }) => timeBarred !== "yes") ?? [];
}

/** Each offence of an act with each of another act. */
function pairsApart(evaluation: FileEvaluation): (readonly [Possible, Possible])[] {
  const all = liveIn(evaluation);
  return all.flatMap((one) =>
    all.flatMap((other) => (one.act < other.act ? [[one, other] as const] : [])),
  );
}

/** A graver form stands beside the offence itself, which may be continued. */
const isGraver = (one: string, other: string) =>
  one !== other && [one, other].every((each) => /^offence\.192-[345]$/.test(each));

/** Whether nothing is done with the one image before it is made. */
function isMadeFirst(acts: readonly { readonly conduct?: unknown; readonly when?: unknown }[]) {
  const made = acts.flatMap(({ conduct, when }) => (conduct === "produce" ? [`${when}`] : []));
  return made.every((day) => acts.every(({ when }) => `${when}` >= day));
}

test("every pair of offences that may stand together is spoken of once, by a source or as open", () => {
  fc.assert(
    fc.property(RANDOM.filter(isMadeFirst), (each) => {
      const acts = Object.fromEntries(each.map((act, at) => [`a${at}`, act]));
      const file = {
        file: 1,
        persons: { A: { birthDate: "1980-01-01" }, V: { birthDate: "2008-06-01" } },
        items: { v: { shows: ["V"], madeBy: ["A"], content: "explicit", form: "visual" } },
        acts: Object.fromEntries(
          Object.entries(acts).map(([id, act]) => [id, { by: "A", place: "CZ", ...act }]),
        ),
      };
      const context = { today: TODAY, language: "cs" };
      const situation = expectOk(fileSituationOf(rulebook, file, context));
      const evaluation = fileEvaluationOf(situation, [], context);
      const concurring = concurrenceOfFile(situation, context);
      const barred = (persons: FileEvaluation["persons"]) =>
        (persons.A?.charges ?? []).filter(({ timeBarred }) => timeBarred === "yes");
      for (const { act, offence } of barred(evaluation.persons)) {
        const about = concurring.filter(
          (said) => said.acts.join() === act && said.offences.includes(offence),
        );
        expect(about, `${act}: ${offence} is barred`).toEqual([]);
      }
      for (const act of Object.keys(acts)) {
        const offences = liveIn(evaluation).flatMap((each) =>
          each.act === act ? [each.offence] : [],
        );
        for (const one of offences) {
          for (const other of offences.slice(offences.indexOf(one) + 1)) {
            const about = concurring.filter(
              (said) =>
                said.acts.join() === act &&
                said.offences.length === 2 &&
                said.offences.includes(one) &&
                said.offences.includes(other) &&
                !said.relation.endsWith("Sentence"),
            );
            expect(about, `${act}: ${one} and ${other}`).toHaveLength(1);
          }
        }
      }
      for (const [one, other] of pairsApart(evaluation)) {
        const about = concurring.filter(
          ({ acts: of, offences, relation }) =>
            !relation.endsWith("Sentence") &&
            of.includes(one.act) &&
            of.includes(other.act) &&
            (isGraver(one.offence, other.offence) ||
              (offences.includes(one.offence) && offences.includes(other.offence))),
        );
        expect(about.length, JSON.stringify([one, other])).toBeGreaterThan(0);
      }
      for (const { says, provisions } of concurring) {
        expect(says).not.toBe("");
        expect(provisions.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 40 },
  );
});
