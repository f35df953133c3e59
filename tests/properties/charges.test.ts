import { type CaseInput, evaluate, type Rulebook, situationOf } from "@cokdyby/engine";
import { timeline } from "@cokdyby/engine/analyse";
import type { PhraseBook } from "@cokdyby/engine/explain";
import { type Charge, chargedLawOf, chargeOf } from "@cokdyby/engine/guide";
import { loadGuide, loadPhrases, loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { portion, runs } from "../../scripts/vitest/tier.ts";
import { casesInPart, rulebookWithStanding, TODAY } from "./cases-in-part.ts";
import { expectSound, modelled } from "./expect-sound.ts";

const guide = loadGuide();
const rulebook: Rulebook = loadRulebook();
const books = loadPhrases();
const worked = readWorkedCases();
const GROUP = `${guide.conclusion.offences}.`;
const offences = rulebook.outcomes.filter(({ group, rows }) => `${group}.` === GROUP && rows);
const asked = rulebookWithStanding(rulebook, offences);

const numRuns = runs({ quick: 8, full: 100, deep: 5_000 });

function chargeIn(input: CaseInput, language: "cs" | "en" = "en"): Charge | undefined {
  const situation = situationOf(asked, input, { today: TODAY });
  if (!situation.ok) return undefined;
  const law = chargedLawOf(situation.value, guide);
  return chargeOf(situation.value, law, guide, books[language] as PhraseBook);
}

function inputOf({ facts, readings, on, presume, unobtainable }: (typeof worked)[number]) {
  return JSON.parse(JSON.stringify({ facts, readings, on, presume, unobtainable })) as CaseInput;
}

const OF_EACH_VERDICT = [
  "coe-26-threatens-for-more-images",
  "coe-01-makes-and-keeps-own-image-at-thirteen",
  "coe-04-keeps-own-image-at-sixteen",
  "coe-20-forwards-suggestive-image",
].flatMap((name) => worked.filter((each) => each.case === name).map(inputOf));

/** The case before the law that is charged: a later one where it is called more favourable, the act where it was. */
function underChargedLaw(input: CaseInput, charge: Charge): CaseInput {
  if (!charge.cites.some(({ at }) => at === "§ 2(1)")) return input;
  const found = timeline(rulebook, input, [guide.conclusion.about], { today: TODAY });
  const favour = found.ok ? found.value.moreFavourable : undefined;
  const [act] = found.ok ? found.value.points : [];
  if (favour === undefined || !("date" in favour) || act === undefined) return input;
  return { ...input, facts: { "act.date": act.date, ...input.facts }, on: favour.date };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** A charge is sound, and its verdict is what the case is answered. */
function expectAnswered(charge: Charge, input: CaseInput, language: "cs" | "en"): void {
  const decided = evaluate(rulebook, input, { today: TODAY }, [guide.conclusion.about]);
  expect(decided.ok && decided.value.findings[guide.conclusion.about]?.status).toBe(charge.verdict);
  expectSound(charge, language);
}

test("every section and day of a charge is one of its data, the gravest first, nothing that is barred or excluded, in forty lines", () => {
  const seen = { yes: 0, no: 0, contested: 0, unknown: 0 };
  fc.assert(
    fc.property(
      casesInPart(worked),
      fc.constantFrom("cs" as const, "en" as const),
      (input, language) => {
        const charge = chargeIn(input, language);
        if (charge === undefined) return;
        seen[charge.verdict] += 1;
        expectAnswered(charge, input, language);
      },
    ),
    { numRuns, examples: OF_EACH_VERDICT.map((input) => [input, "cs"]) },
  );
  expect(Object.values(seen)).not.toContain(0);
});

test("a count is as certain as it is said in every completion, and a day is not told before it can come", () => {
  let seen = 0;
  fc.assert(
    fc.property(casesInPart(worked), (input) => {
      const charge = chargeIn(input);
      if (charge === undefined || charge.verdict === "no") return;
      const stands = offences.map(({ outcome }) => `stands.${outcome}`);
      const decided = evaluate(asked, underChargedLaw(input, charge), { today: TODAY }, stands);
      if (!decided.ok) throw new Error("no case");
      const statusOf = (offence: string) =>
        decided.value.findings[`stands.${GROUP}${offence}`]?.status;
      for (const { offence, status, barredFrom } of modelled(charge)) {
        seen += 1;
        expect(status, offence).toBe(statusOf(offence));
        const today =
          typeof input.facts["decision.date"] === "string" ? input.facts["decision.date"] : TODAY;
        if (status === "yes" && barredFrom.earliest !== undefined) {
          expect(barredFrom.earliest > today, `${offence} ${barredFrom.earliest}`).toBe(true);
        }
      }
      for (const { by } of charge.excluded) {
        const pair = charge.either.find(({ offences: both }) => both.includes(by));
        expect(pair !== undefined || statusOf(by) === "yes", by).toBe(true);
      }
      const told = [...modelled(charge), ...charge.barred, ...charge.excluded].map(
        ({ offence }) => offence,
      );
      const standing = offences
        .map(({ outcome }) => outcome.slice(GROUP.length))
        .filter((offence) => statusOf(offence) !== "no");
      for (const offence of standing) expect(told).toContain(offence);
    }),
    { numRuns },
  );
  expect(seen).toBeGreaterThan(0);
});

test("before the earliest day an offence is barred in no completion, on it in some, and from the latest on in every one", () => {
  let seen = 0;
  const dated = worked.filter(({ facts, on }) => (facts["act.date"] ?? on) !== undefined);
  fc.assert(
    fc.property(casesInPart(dated), (input) => {
      const situation = situationOf(asked, input, { today: TODAY });
      const charge = chargeIn(input);
      if (charge === undefined || !situation.ok) return;
      const under = { on: situation.value.read.lawDate, ...underChargedLaw(input, charge) };
      const statusOn = (day: string, outcome: string) => {
        const facts = { ...under.facts, "decision.date": day };
        const decided = evaluate(asked, { ...under, facts }, { today: TODAY }, [outcome]);
        return decided.ok ? decided.value.findings[outcome]?.status : "no case";
      };
      for (const { offence, barredFrom } of modelled(charge).slice(0, 3)) {
        const { earliest, latest } = barredFrom;
        const [barred, inTime] = [`barred.${GROUP}${offence}`, `inTime.${GROUP}${offence}`];
        if (earliest !== undefined) {
          seen += 1;
          expect(["no", "no case"]).toContain(statusOn(dayBefore(earliest), barred));
          expect(statusOn(earliest, barred)).not.toBe("no");
        }
        if (latest === undefined) continue;
        expect(statusOn(latest, inTime)).toBe("no");
        expect(statusOn(dayBefore(latest), inTime)).not.toBe("no");
      }
    }),
    { numRuns },
  );
  expect(seen).toBeGreaterThan(0);
});

test("the law that is charged is the one that the timeline calls more favourable", () => {
  fc.assert(
    fc.property(casesInPart(worked.filter(({ on }) => (on ?? "") < "2026")), (input) => {
      const charge = chargeIn(input);
      const found = timeline(rulebook, input, [guide.conclusion.about], { today: TODAY });
      if (charge === undefined || !found.ok || found.value.moreFavourable === undefined) return;
      const { moreFavourable, points } = found.value;
      const isLater = "date" in moreFavourable && moreFavourable.date !== points[0]?.date;
      if (charge.verdict === "no") return;
      if (charge.text.includes("which is more favourable")) expect(isLater).toBe(true);
      if (!isLater) expect(charge.text).not.toContain("is no offence (§ 2(1) CC)");
      else expect(charge.cites.some(({ at }) => at === "§ 2(1)")).toBe(true);
    }),
    { numRuns: Math.ceil(numRuns / 4) },
  );
});

describe("of all worked cases", () => {
  test("the first paragraph has at most 45 words in the median and 70 at worst, and the charge is sound", () => {
    const words: number[] = [];
    for (const each of portion(worked, 4)) {
      for (const language of ["cs", "en"] as const) {
        const input = inputOf(each);
        const charge = chargeIn(input, language);
        if (charge === undefined) continue;
        expectAnswered(charge, input, language);
        const [first = ""] = charge.text.split("\n");
        words.push(first.split(/\s+/).length);
      }
    }
    words.sort((a, b) => a - b);
    expect(words[words.length >> 1]).toBeLessThanOrEqual(45);
    expect(words.at(-1)).toBeLessThanOrEqual(70);
  });
});
