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
        const shown = outcomes.get("FEEDBACK");
        // choices stand in an order of their own
        expect(new Set(Array.isArray(shown) ? shown : [])).toEqual(
          new Set([...clicked, "SOLUTION"]),
        );
      },
    ),
    { numRuns: runs({ full: 25, deep: 200 }), endOnFailure: true },
  );
});

test("an item that is not answered scores nothing", async () => {
  const { play } = await openPlayer();
  const [item] = fc.sample(playable, 1);
  if (item === undefined) throw new Error("no item");
  expect((await play(qtiItem(item), [])).get("SCORE")).toBe(0);
});
