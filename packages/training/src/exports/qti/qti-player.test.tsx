import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../../scripts/vitest/tier.ts";
import { itemAsked } from "../../../test-data/item-asked.ts";
import { openPlayer } from "../../../test-data/qti-player.ts";
import { answerTo, asRead, toldItem } from "../../../test-data/told-sets.ts";
import { marksOf } from "../../marks/marks-of.ts";
import { qtiItem } from "./qti-item.ts";

/** The player makes templates of items, in which double braces would be code. */
const playable = toldItem.filter((item) => !JSON.stringify(item).includes("{{"));

test("the QTI player shows all options of any item, and scores any answer as we do", async () => {
  const { choices, play } = await openPlayer();
  await fc.assert(
    fc.asyncProperty(
      playable.chain((item) => fc.tuple(fc.constant(item), answerTo(item))),
      async ([item, ticked]) => {
        const clicked = [`V${ticked.verdict + 1}`, ...ticked.grounds.map((at) => `G${at + 1}`)];
        const outcomes = await play(qtiItem(item), clicked, () => {
          for (const [letter, options] of [
            ["V", item.verdicts],
            ["G", item.grounds],
          ] as const) {
            const shown = choices(letter);
            const labels = options.map((_, at) => asRead(shown.get(`${letter}${at + 1}`) ?? ""));
            expect(labels).toEqual(options.map(({ label }) => asRead(label)));
          }
        });
        const { asked, answer } = itemAsked(item, ticked);
        const { mark } = marksOf(asked, answer);
        expect(outcomes.get("MAXSCORE")).toBe(1);
        expect(Math.abs(Number(outcomes.get("SCORE")) - mark.points / mark.of)).toBeLessThan(1e-4);
        // what a question shows feedback on is its answer itself; choices stand in an order of their own
        const shown = [outcomes.get("VERDICT_FEEDBACK"), outcomes.get("GROUNDS_FEEDBACK")].flat();
        expect(new Set(shown.filter(Boolean))).toEqual(new Set(clicked));
        expect(outcomes.get("SOLUTION")).toBe("SOLUTION");
      },
    ),
    { numRuns: runs({ full: 25, deep: 200 }), endOnFailure: true },
  );
});

test("all that is right earns the whole mark, to the last digit, however many grounds there are", async () => {
  const { play } = await openPlayer();
  for (let right = 1; right <= 10; right++) {
    const [item] = fc.sample(playable, 1);
    if (item === undefined) throw new Error("no item");
    const [first] = item.grounds;
    if (first === undefined) throw new Error("no ground");
    const grounds = Array.from({ length: right }, () => ({ ...first, isRight: true }));
    const verdict = item.verdicts.findIndex(({ isRight }) => isRight);
    const all = [`V${verdict + 1}`, ...grounds.map((_, at) => `G${at + 1}`)];
    expect((await play(qtiItem({ ...item, grounds }), all)).get("SCORE")).toBe(1);
  }
});

test("an item that is not answered scores nothing", async () => {
  const { play } = await openPlayer();
  const [item] = fc.sample(playable, 1);
  if (item === undefined) throw new Error("no item");
  expect((await play(qtiItem(item), [])).get("SCORE")).toBe(0);
});
