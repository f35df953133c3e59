import { evaluate, type Finding } from "@cokdyby/engine";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { invented, type Invented, TODAY } from "./reference/random-rulebook.ts";
import { answer, ask, defaulted, presumed, type Question, sufficient } from "./reference/reference-reading.ts";

const numRuns = process.env.COKDYBY_DEEP === "1" ? 10_000 : 300;

const MEMBERS = {
  status: (question: Question, outcome: string) => answer(question, outcome).status,
  dependsOn: (question: Question, outcome: string) => answer(question, outcome).dependsOn,
  byReading: (question: Question, outcome: string) => answer(question, outcome).byReading,
  missing: (question: Question, outcome: string) => answer(question, outcome).missing,
  presumed,
  defaulted,
  sufficient,
} as const satisfies Partial<Record<keyof Finding, unknown>>;

function engineFindings({ rulebook, input }: Invented) {
  const result = evaluate(rulebook, input, { today: TODAY });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.findings;
}

describe("the engine gives what the enumeration of all completions and choices gives:", () => {
  test.each(Object.keys(MEMBERS) as (keyof typeof MEMBERS)[])("%s", (member) => {
    fc.assert(
      fc.property(invented(), (it) => {
        const question = ask(it.rulebook, it.input, TODAY);
        fc.pre(question !== undefined);
        if (question === undefined) return;
        const findings = engineFindings(it);
        for (const { outcome } of it.rulebook.outcomes) {
          expect(findings[outcome]?.[member], `${outcome} ${member}`).toEqual(MEMBERS[member](question, outcome));
        }
      }),
      { numRuns },
    );
  });
});

test("an impossible case is refused, and only that", () => {
  fc.assert(
    fc.property(invented(), ({ rulebook, input }) => {
      const result = evaluate(rulebook, input, { today: TODAY });
      const possible = ask(rulebook, input, TODAY) !== undefined;
      expect({ ok: result.ok, problems: result.ok ? [] : result.problems.map((p) => p.code) }).toMatchObject({ ok: possible });
    }),
    { numRuns },
  );
});
