import { type CaseInput, evaluate, type Finding, type Rulebook } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import fc from "fast-check";
import { expect, test } from "vitest";
import { deep, runs } from "../../scripts/vitest/tier.ts";
import { holds, outcomeIs } from "./reference/law-of-the-day.ts";
import { realCases, someCompletion } from "./reference/real-case.ts";
import {
  alternatives,
  answer,
  ask,
  defaulted,
  presumed,
  sizeOf,
  sufficient,
} from "./reference/reference-reading.ts";
import { rows, whatRowsReadOf } from "./reference/reference-rows.ts";

const TODAY = "2026-04-01";
const LAW_DATES = [
  "2010-06-01",
  "2011-12-01",
  "2014-02-01",
  "2014-08-01",
  "2022-03-10",
  "2023-01-01",
  "2025-06-01",
  "2026-03-01",
];
const rulebook: Rulebook = loadRulebook();
/** Where ten thousand cases take long, those of each date are a test of their own. */
const PARTS = deep ? LAW_DATES.map((date) => [date]) : [LAW_DATES];
/** Each about one outcome, with at most 4,096 completions × choices. */
const casesOn = (dates: readonly string[]) => realCases(rulebook, dates, 4_096);

function findingOf(input: CaseInput, outcome: string): Finding | undefined {
  const result = evaluate(rulebook, input, { today: TODAY }, [outcome]);
  return result.ok ? result.value.findings[outcome] : undefined;
}

test.each(PARTS)(
  "on the rulebook itself, the engine finds what going through every completion and choice gives",
  {},
  (...dates) => {
    let [asked, withRows] = [0, 0];
    fc.assert(
      fc.property(casesOn(dates), ({ input, outcome }) => {
        const question = ask(rulebook, input, TODAY);
        const found = findingOf(input, outcome);
        expect(found !== undefined).toBe(question !== undefined);
        if (found === undefined || question === undefined) return;
        const { status, dependsOn, byReading, missing } = found;
        expect({ status, dependsOn, byReading, missing }).toEqual(answer(question, outcome));
        expect(found.presumed).toEqual(presumed(question, outcome));
        expect(found.defaulted).toEqual(defaulted(question, outcome));
        expect(found.alternatives).toEqual(alternatives(question, outcome));
        asked += 1;
        // when a row lapses can turn on far more than whether the outcome holds
        const { law, known: given } = question;
        if (sizeOf({ ...question, given }, whatRowsReadOf(law, outcome), 4_096) <= 4_096) {
          expect(found.rows).toEqual(rows(question, outcome));
          withRows += 1;
        }
        // dropping facts can lead to any completion at all
        if (sizeOf({ ...question, given: new Map() }, outcomeIs(outcome), 512) > 512) return;
        expect(found.sufficient).toEqual(sufficient(question, outcome));
      }),
      { numRuns: Math.ceil(runs({ quick: 6, full: 1_000, deep: 10_000 }) / PARTS.length) },
    );
    expect(withRows).toBeGreaterThan(asked / 2);
  },
);

test.each(PARTS)(
  "on the rulebook itself, whatever else is so, the facts called sufficient give the same answer",
  {},
  (...dates) => {
    const drawn = fc.array(fc.nat({ max: 1_023 }), { minLength: 100, maxLength: 100 });
    fc.assert(
      fc.property(casesOn(dates), drawn, ({ input, outcome }, numbers) => {
        const question = ask(rulebook, input, TODAY);
        const found = findingOf(input, outcome);
        fc.pre(found?.status === "yes" || found?.status === "no");
        if (question === undefined || found === undefined) return;
        const { law, stated, known, standing } = question;
        // a fact that is never missing counts as not given
        const kept = [...known].flatMap(([fact, values]) => {
          if (!stated.includes(fact) || found.sufficient.includes(fact))
            return [[fact, values] as const];
          const { absent } = rulebook.facts.find((each) => each.fact === fact) ?? {};
          return absent === undefined ? [] : [[fact, [absent]] as const];
        });
        const read = rulebook.readings.map(({ reading, options }, at) => {
          const option = options[(numbers[at] ?? 0) % options.length]?.option ?? "";
          return [`reading.${reading}`, standing.get(reading) ?? option] as const;
        });
        for (let turn = 0; turn < 20; turn++) {
          const turned = [...numbers.slice(turn), ...numbers.slice(0, turn)];
          const world = someCompletion(law, new Map(kept), turned);
          if (world === undefined) continue;
          const is = holds(law, outcomeIs(outcome), { ...world, ...Object.fromEntries(read) });
          expect(is ? "yes" : "no").toBe(found.status);
        }
      }),
      { numRuns: Math.ceil(runs({ quick: 6, full: 300, deep: 10_000 }) / PARTS.length) },
    );
  },
);
