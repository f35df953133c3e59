import fc from "fast-check";
import { expect, test } from "vitest";
import { itemAsked } from "../../../test-data/item-asked.ts";
import { moodleMark, readMoodle, readXml } from "../../../test-data/read-moodle.ts";
import { answerTo, asRead, toldItem, toldSet } from "../../../test-data/told-sets.ts";
import { marksOf } from "../../marks/marks-of.ts";
import { MOODLE_FRACTIONS, MOST_RIGHT, shareOf } from "./fractions.ts";
import { moodleXml } from "./moodle-xml.ts";

test("each share is the one of Moodle's list that is nearest to a part of the whole", () => {
  for (let right = 1; right <= MOST_RIGHT; right += 1) {
    expect(MOODLE_FRACTIONS).toContain(shareOf(right));
    expect(Math.abs(shareOf(right) - 100 / right)).toBeLessThan(1e-4);
  }
  expect(() => shareOf(MOST_RIGHT + 1)).toThrow(RangeError);
  expect(() => shareOf(0)).toThrow(RangeError);
});

test("any set is well-formed XML, from which its options and their shares are read back", () => {
  fc.assert(
    fc.property(toldSet, (set) => {
      const questions = readMoodle(moodleXml(set));
      expect(questions).toHaveLength(set.items.length * 2);
      set.items.forEach((item, at) => {
        const [verdict, grounds] = questions.slice(at * 2);
        expect(verdict?.isSingle).toBe(true);
        expect(grounds?.isSingle).toBe(false);
        expect([verdict?.idnumber, grounds?.idnumber]).toEqual([
          `${item.item}-verdict`,
          `${item.item}-grounds`,
        ]);
        const told = [...item.verdicts, ...item.grounds];
        const read = [...(verdict?.answers ?? []), ...(grounds?.answers ?? [])];
        expect(read.map(({ text, feedback }) => [text, feedback])).toEqual(
          told.map(({ label, feedback }) => [asRead(label), asRead(feedback)]),
        );
        expect(verdict?.stem).toContain(asRead(item.question));
        expect(verdict?.tags.map(asRead)).toEqual(item.tags.map(asRead));
        for (const { fraction } of read) {
          expect([0, ...MOODLE_FRACTIONS]).toContain(Math.abs(fraction));
        }
      });
    }),
  );
});

test("Moodle marks any answer as we do", () => {
  fc.assert(
    fc.property(
      toldItem.chain((item) => fc.tuple(fc.constant(item), answerTo(item))),
      ([item, ticked]) => {
        const set = { set: "s", title: "t", language: item.language, items: [item] };
        const [verdict, grounds] = readMoodle(moodleXml(set));
        if (verdict === undefined || grounds === undefined) throw new Error("no questions");
        const given = moodleMark(verdict, [ticked.verdict]) + moodleMark(grounds, ticked.grounds);
        const { asked, answer } = itemAsked(item, ticked);
        const { mark } = marksOf(asked, answer);
        expect(Math.abs(given - mark.points / mark.of)).toBeLessThan(1e-4);
      },
    ),
  );
});

test("the answer to one question does not give away the other", () => {
  fc.assert(
    fc.property(toldSet, (set) => {
      const questions = readMoodle(moodleXml(set));
      set.items.forEach(({ solution }, at) => {
        const verdict = questions[at * 2]?.generalFeedback ?? "";
        expect(verdict).toContain(asRead(solution.verdict));
        expect(verdict).not.toContain(asRead(solution.restsOn));
        expect(questions[at * 2 + 1]?.generalFeedback).toContain(asRead(solution.restsOn));
      });
    }),
  );
});

test("a slash in the title begins no category below", () => {
  const title = "Kurz 1/2026";
  const xml = moodleXml({ set: "s", title, language: "cs", items: [] });
  expect(readXml(xml).textContent?.trim()).toBe("$course$/top/Kurz 1//2026 (s)");
});

test("an essay is added where it is asked for, with the solution for the grader alone", () => {
  const [item] = fc.sample(toldItem, 1);
  if (item === undefined) throw new Error("no item");
  const set = { set: "s", title: "t", language: item.language, items: [item] };
  const essay = readMoodle(moodleXml(set, { essay: true }))[2];
  expect([essay?.type, essay?.idnumber]).toEqual(["essay", `${item.item}-essay`]);
  expect(essay?.generalFeedback).toBe("");
  expect(moodleXml(set, { essay: true })).toContain("<graderinfo");
});
