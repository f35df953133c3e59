import { answerEvaluate } from "@cokdyby/api/operations/evaluate";
import { loadPhrases, loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { expect, test } from "vitest";

const serviceOf = () => ({
  rulebook: loadRulebook(),
  phrases: loadPhrases(),
  today: () => "2026-03-01",
});
/** One in so many of the worked cases. */
const STEP = process.env.COKDYBY_DEEP === "1" ? 1 : 12;

test("a case is answered to the last byte alike whether others have their turn within it or not", async () => {
  // an engine for each: what one was asked is not remembered by the other
  const [alone, shared] = [serviceOf(), serviceOf()];
  const bodies = readWorkedCases()
    .filter((_, at) => at % STEP === 0)
    .map(({ facts, readings, on }) => ({ facts, readings, on }));
  for (const [at, body] of bodies.entries()) {
    let turns = 0;
    const paced = await answerEvaluate(shared, body, async () => {
      turns += 1;
      const other = bodies[(at + turns) % bodies.length];
      await answerEvaluate(shared, {
        ...other,
        facts: { ...other?.facts, "actor.age": 15 + turns },
      });
    });
    expect(turns).toBeGreaterThan(2);
    expect(JSON.stringify(paced)).toBe(JSON.stringify(await answerEvaluate(alone, body)));
  }
});
