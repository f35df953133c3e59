import type { CaseInput } from "@cokdyby/engine";
import { situationOf } from "@cokdyby/engine";
import { readWorkedCases, type WorkedCase } from "@cokdyby/rules/worked-cases";
import fc from "fast-check";
import { expect, test } from "vitest";
import { charged, linesOf, rulebook, situated } from "./situated.ts";

const worked = readWorkedCases();

function inputOf({ facts, readings, on, presume, unobtainable }: WorkedCase): Partial<CaseInput> {
  return JSON.parse(JSON.stringify({ facts, readings, on, presume, unobtainable }));
}

/** What no sentence may look like, in either language. */
const UNGRAMMATICAL: readonly RegExp[] = [
  /\s{2}|\s[,;.:]|[,;:]{2}|,\s*[;.]|;\s*\./u,
  /[{}[\]]|undefined|null|NaN/u,
  // a word that stands twice; "že" and the like never do either
  /(?:^|\s)(\p{L}+)\s\1(?=[\s,;.]|$)/iu,
  // an end within: a full stop, but for those of Czech abbreviations and days
  /(?<!odst|písm|čl|pozn|\d)\.\s/u,
  // a preposition or conjunction at the end
  /\s(?:a|že|nebo|podle|protože|and|that|or|under|because)[,;.]/u,
  // ids
  /\p{Ll}\.\p{Lu}|(?:actor|act|child|material)\.\p{L}/u,
];

function faultsOf(sentence: string): readonly string[] {
  const quotes = [...sentence.matchAll(/[„“”]/gu)].length;
  return [
    ...UNGRAMMATICAL.flatMap((wrong) => wrong.exec(sentence)?.[0] ?? []),
    ...(/^(?:\p{Lu}|§ ).*\p{L}.*\.$/u.test(sentence) ? [] : ["ends"]),
    ...(quotes % 2 === 0 ? [] : ["quotes"]),
  ];
}

/** What is wrong with the sentences of a charge; the ends of Czech abbreviations and days are none. */
function faultyIn(charge: ReturnType<typeof charged>) {
  const sentences = linesOf(charge).flatMap((line) =>
    line.split(/(?<=(?<!odst|písm|čl|\d)\.) (?=\p{Lu})/u),
  );
  return sentences.flatMap((sentence) => {
    const faults = faultsOf(sentence);
    return faults.length === 0 ? [] : [{ sentence, faults }];
  });
}

test("on every worked case there are whole sentences in each language", () => {
  const wrong = worked.flatMap((each) => {
    const situation = situated(inputOf(each));
    return ["cs", "en"].flatMap((language) =>
      faultyIn(charged(situation, language)).map((fault) => ({ case: each.case, ...fault })),
    );
  });
  expect(wrong).toEqual([]);
});

/** A worked case of which some facts are forgotten, some cannot be established, and readings are set otherwise. */
const partial: fc.Arbitrary<Partial<CaseInput>> = fc
  .record({
    from: fc.constantFrom(...worked.map(inputOf)),
    // mostly kept and mostly presumed, so that every status is met
    keep: fc.array(
      fc.nat(7).map((n) => n > 0),
      { minLength: 12, maxLength: 12 },
    ),
    presume: fc.constantFrom(true, true, false),
    lost: fc.constantFrom<readonly string[]>([], ["actor.age"], ["child.age", "act.place"]),
    readings: fc.constantFrom(
      undefined,
      { authority: "committee" },
      { authority: "open" },
      { depictedChildAsOffender: "excluded", coercedChild: "excluded" },
    ),
  })
  .map(({ from, keep, presume, lost, readings }) => {
    const facts = Object.fromEntries(
      Object.entries(from.facts ?? {}).filter(
        ([fact], at) => keep[at % 12] && !lost.includes(fact),
      ),
    );
    return { ...from, facts, presume, unobtainable: [...lost], ...(readings ? { readings } : {}) };
  });

test("on parts of cases too, whatever the statuses of the outcomes that it is made of", () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(partial, (input) => {
      const situation = situationOf(rulebook, { facts: {}, ...input }, { today: "2026-11-25" });
      fc.pre(situation.ok);
      if (!situation.ok) return;
      for (const language of ["cs", "en"]) {
        const charge = charged(situation.value, language);
        seen.set(charge.verdict, (seen.get(charge.verdict) ?? 0) + 1);
        expect(faultyIn(charge)).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
  expect([...seen.keys()].toSorted()).toEqual(["contested", "no", "unknown", "yes"]);
});

test("what stands by chance twice or ends in the middle is found", () => {
  for (const wrong of [
    "Mladistvého lze lze stíhat.",
    "Mladistvého lze stíhat podle.",
    "Mladistvého lze stíhat; .",
    "Mladistvého lze stíhat. Výbor žádá.",
    "mladistvého lze stíhat",
    "mladistvého lze stíhat podle § 192 odst. 1 TZ.",
    "Stíhat nelze, protože {because}.",
  ])
    expect(faultsOf(wrong)).not.toEqual([]);
});
