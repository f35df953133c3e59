import fc from "fast-check";
import { type MultipleChoice, parse } from "gift-pegjs";
import { expect, test } from "vitest";
import { itemAsked } from "../../../test-data/item-asked.ts";
import { seenIn } from "../../../test-data/read-moodle.ts";
import { answerTo, asRead, toldItem, toldSet } from "../../../test-data/told-sets.ts";
import { marksOf } from "../../marks/marks-of.ts";
import { gift } from "./gift.ts";

/** The choices of a multiple choice question, with their shares in percent. */
function readGift(text: string) {
  return parse(text).filter((each): each is MultipleChoice => each.type === "MC");
}

/** An answer without a weight is right or wrong as its sign says. */
function shareIn({ isCorrect, weight }: MultipleChoice["choices"][number]): number {
  return weight ?? (isCorrect ? 100 : 0);
}

function giftMark(question: MultipleChoice, ticked: readonly number[]): number {
  const shares = ticked.map((at) => {
    const choice = question.choices[at];
    return choice === undefined ? 0 : shareIn(choice);
  });
  const sum = shares.reduce((all, each) => all + each, 0);
  // GIFT has no marks: each question is worth one, and half of an item
  return Math.min(Math.max(0, sum), 100) / 100 / 2;
}

test("gift-pegjs reads back the options of any set, with ids and tags", () => {
  fc.assert(
    fc.property(toldSet, (set) => {
      const questions = readGift(gift(set));
      expect(questions.map(({ id }) => id)).toEqual(
        set.items.flatMap(({ item }) => [`${item}-verdict`, `${item}-grounds`]),
      );
      set.items.forEach((item, at) => {
        for (const [index, options] of [item.verdicts, item.grounds].entries()) {
          const question = questions[at * 2 + index];
          expect(question?.stem.format).toBe("html");
          expect(seenIn(question?.stem.text ?? "")).toContain(asRead(item.question));
          expect(question?.tags).toHaveLength(item.tags.length);
          expect(
            question?.choices.map(({ text, feedback }) => {
              return [seenIn(text.text), seenIn(feedback?.text ?? "")];
            }),
          ).toEqual(options.map(({ label, feedback }) => [asRead(label), asRead(feedback)]));
        }
      });
    }),
  );
});

test("the weights of GIFT give any answer the marks that we give", () => {
  fc.assert(
    fc.property(
      toldItem.chain((item) => fc.tuple(fc.constant(item), answerTo(item))),
      ([item, ticked]) => {
        const set = { set: "s", title: "t", language: item.language, items: [item] };
        const [verdict, grounds] = readGift(gift(set));
        if (verdict === undefined || grounds === undefined) throw new Error("no questions");
        const given = giftMark(verdict, [ticked.verdict]) + giftMark(grounds, ticked.grounds);
        const { asked, answer } = itemAsked(item, ticked);
        const { mark } = marksOf(asked, answer);
        expect(Math.abs(given - mark.points / mark.of)).toBeLessThan(1e-4);
      },
    ),
  );
});

test("id and tags stand directly above their question, below the category", () => {
  const [item] = fc.sample(toldItem, 1);
  if (item === undefined) throw new Error("no item");
  const tagged = { ...item, title: "Title", tags: ["level 1", "odd [tag]"] };
  const set = { set: "s", title: "A/B", language: item.language, items: [tagged] };
  const lines = gift(set).split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "$CATEGORY: $course$/top/A//B (s)",
    "",
    `// [id:${item.item}-verdict] [tag:level 1] [tag:odd (tag)]`,
    expect.stringMatching(/^::Title \(answer\)::\[html\]/),
  ]);
});
