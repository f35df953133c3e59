import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../scripts/vitest/tier.ts";
import { itemAsked } from "../../test-data/item-asked.ts";
import { openPlayer } from "../../test-data/qti-player.ts";
import { moodleMark, readMoodle } from "../../test-data/read-moodle.ts";
import { answerTo, toldItem } from "../../test-data/told-sets.ts";
import { marksOf } from "../marks/marks-of.ts";
import { moodleXml } from "./moodle/moodle-xml.ts";
import { qtiItem } from "./qti/qti-item.ts";

/** Moodle rounds its fractions to five places. */
const ROUNDED = 1e-4;

/** The player makes templates of items, in which double braces would be code. */
const playable = toldItem.filter((item) => !JSON.stringify(item).includes("{{"));

test("the same answer earns the same in the page, in the QTI player and by the fractions of Moodle", async () => {
  const { play } = await openPlayer();
  await fc.assert(
    fc.asyncProperty(
      playable.chain((item) => fc.tuple(fc.constant(item), answerTo(item))),
      async ([item, ticked]) => {
        const { asked, answer } = itemAsked(item, ticked);
        const { mark } = marksOf(asked, answer);
        const ours = mark.points / mark.of;

        const clicked = [`V${ticked.verdict + 1}`, ...ticked.grounds.map((at) => `G${at + 1}`)];
        const played = Number((await play(qtiItem(item), clicked)).get("SCORE"));

        const set = { set: "s", title: "t", language: item.language, items: [item] };
        const [verdict, grounds] = readMoodle(moodleXml(set));
        if (verdict === undefined || grounds === undefined) throw new Error("no questions");
        const byMoodle =
          moodleMark(verdict, [ticked.verdict]) + moodleMark(grounds, ticked.grounds);

        expect(Math.abs(played - ours)).toBeLessThan(ROUNDED);
        expect(Math.abs(byMoodle - ours)).toBeLessThan(ROUNDED);
        expect(Math.abs(byMoodle - played)).toBeLessThan(ROUNDED);
      },
    ),
    { numRuns: runs({ full: 10, deep: 200 }), endOnFailure: true },
  );
});
