import { type CaseInput, conclude, evaluate, type PhraseBook, situationOf } from "@cokdyby/engine";
import { loadGuide, loadPhrases, loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../scripts/vitest/tier.ts";
import { casesInPart, rulebookWithStanding, TODAY } from "./cases-in-part.ts";

// What the sentence on top of a case says as certain is so in every completion of the case.

const numRuns = runs({ quick: 50, full: 150, deep: 3_000 });
const guide = loadGuide();
const book = loadPhrases().en as PhraseBook;
const rulebook = loadRulebook();
const offences = rulebook.outcomes.filter(({ group, rows }) => group === "offence" && rows);

const asked = rulebookWithStanding(rulebook, offences);

const worked = readWorkedCases();

/** By section, how many of its paragraphs a sentence names: § 192 has an offence in each, the others have ranges. */
function sectionsNamed(sentence: string): Record<string, number> {
  const named = / under (§.*? CC)[,; .]/.exec(sentence)?.[1] ?? "";
  const found = [...named.matchAll(/§ (\d+\w?)([^§]*)/g)].map(([, section = "", rest = ""]) => [
    section,
    section === "192" ? [...rest.matchAll(/\(\d/g)].length : 1,
  ]);
  return Object.fromEntries(found);
}

function sectionsOf(outcomes: readonly string[]): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const outcome of outcomes) {
    const section = /\.(\d+\w?)/.exec(outcome)?.[1] ?? "";
    counted[section] = section === "192" ? (counted[section] ?? 0) + 1 : 1;
  }
  return counted;
}

test("provisions named as certain are those of the offences that hold, count and are not barred in every completion", {
  tags: "sized",
}, () => {
  const seen = { certain: 0, oneOf: 0, beside: 0 };
  fc.assert(
    fc.property(casesInPart(worked), (input) => {
      const situation = situationOf(asked, input, { today: TODAY });
      if (!situation.ok) return;
      const { status, sentence } = conclude(situation.value, guide, book);
      if (status !== "yes") return;
      const stands = offences.map(({ outcome }) => `stands.${outcome}`);
      const decided = evaluate(asked, input, { today: TODAY }, stands);
      if (!decided.ok) throw new Error("no case");
      const certain = offences.filter(
        ({ outcome }) => decided.value.findings[`stands.${outcome}`]?.status === "yes",
      );
      if (certain.length === 0) {
        expect(sentence).toMatch(/under one of these provisions: §|for the offence stated/);
        seen[sentence.includes("one of these") ? "oneOf" : "beside"] += 1;
        return;
      }
      seen.certain += 1;
      expect(sectionsNamed(sentence)).toEqual(sectionsOf(certain.map(({ outcome }) => outcome)));
    }),
    { numRuns },
  );
  expect(seen.certain).toBeGreaterThan(0);
});

/** By one reading one offence stands; by the other another one may. */
const performance = {
  facts: {
    "act.conduct": "extort",
    "act.date": "2022-08-02",
    "actor.age": 30,
    "child.age": 11,
    "act.place": "czechia",
    "threat.aim": "performance",
    "material.content": "explicit",
    "threat.initialImageHeld": false,
  },
  readings: { abuseAtDistance: "excluded" },
  on: "2022-08-02",
} as const;

test("of an open answer those provisions are named that stand whatever decides, or beside the reading under which they do", {
  tags: "sized",
}, () => {
  const seen = { unknown: 0, beside: 0 };
  const stands = offences.map(({ outcome }) => `stands.${outcome}`);
  const standingIn = (input: CaseInput): readonly string[] => {
    const decided = evaluate(asked, input, { today: TODAY }, stands);
    if (!decided.ok) throw new Error("no case");
    const { findings } = decided.value;
    return offences
      .map(({ outcome }) => outcome)
      .filter((outcome) => findings[`stands.${outcome}`]?.status === "yes");
  };
  fc.assert(
    fc.property(casesInPart([...worked, performance]), (input) => {
      const situation = situationOf(asked, input, { today: TODAY });
      if (!situation.ok) return;
      const { status, sentence, outcome } = conclude(situation.value, guide, book);
      if (status === "unknown") {
        const standing = standingIn(input);
        expect(sectionsNamed(sentence), sentence).toEqual(sectionsOf(standing));
        seen.unknown += 1;
      }
      if (status !== "contested") return;
      const found = evaluate(asked, input, { today: TODAY }, [outcome]);
      const { byReading = [], dependsOn = [] } = found.ok
        ? (found.value.findings[outcome] ?? {})
        : {};
      const [reading, ...others] = dependsOn;
      const declared = rulebook.readings.find((each) => each.reading === reading);
      if (declared === undefined || others.length > 0 || byReading.length > 3) return;
      const rows = byReading.map(({ readings, status }) => {
        const standing =
          status === "no"
            ? []
            : standingIn({ ...input, readings: { ...input.readings, ...readings } });
        const option = declared.options.find((each) => each.option === readings[declared.reading]);
        return { status, label: option?.label.en ?? "", standing };
      });
      const everywhere = offences
        .map((each) => each.outcome)
        .filter((each) => rows.every((row) => row.status === "no" || row.standing.includes(each)));
      for (const { label, standing } of rows) {
        const [, after = ""] = sentence.split(`under the reading “${label}”`);
        const beside = /^ \((§.*? CC)\)/.exec(after)?.[1];
        const own = standing.filter((each) => !everywhere.includes(each));
        expect(sectionsNamed(beside === undefined ? "" : ` under ${beside}.`), sentence).toEqual(
          sectionsOf(own),
        );
        if (own.length > 0) seen.beside += 1;
      }
      if (rows.some((row) => row.standing.length > 0)) {
        const [head = ""] = sentence.split(" depends on ");
        expect(sectionsNamed(`${head}.`), sentence).toEqual(sectionsOf(everywhere));
      }
    }),
    { numRuns, examples: [[performance]] },
  );
  expect(seen.unknown).toBeGreaterThan(0);
  expect(seen.beside).toBeGreaterThan(0);
});

test("on the last day named the answer is still yes, and on the day after it is no", {
  tags: "sized",
}, () => {
  let seen = 0;
  const dated = worked.filter(({ facts }) => facts["act.date"] !== undefined);
  fc.assert(
    fc.property(casesInPart(dated), (input) => {
      const situation = situationOf(rulebook, input, { today: TODAY });
      if (!situation.ok) return;
      const { sentence, outcome } = conclude(situation.value, guide, book);
      const day = /, on (\d+ \w+ \d{4}) at the latest/.exec(sentence)?.[1];
      if (day === undefined) return;
      seen += 1;
      const answers = [0, 1].map((days) => {
        const at = new Date(`${day} 12:00 UTC`);
        at.setUTCDate(at.getUTCDate() + days);
        const facts = { ...input.facts, "decision.date": at.toISOString().slice(0, 10) };
        const on = input.on ?? situation.value.read.lawDate;
        const decided = evaluate(rulebook, { ...input, facts, on }, { today: TODAY }, [outcome]);
        return decided.ok ? decided.value.findings[outcome]?.status : "no case";
      });
      expect(answers).toEqual(["yes", "no"]);
    }),
    { numRuns },
  );
  expect(seen).toBeGreaterThan(0);
});
