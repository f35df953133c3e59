import {
  EMPTY_PRACTICE,
  marksOf,
  type Practice,
  practised,
  readPractice,
  withItems,
} from "@cokdyby/training";
import fc from "fast-check";
import { expect, test } from "vitest";
import { setOf } from "./choices.ts";

const NOW = "2026-03-01T08:00:00.000Z";
const { items } = setOf({ number: 4 });
const fresh = withItems(EMPTY_PRACTICE, items, NOW);

/** A practice with any answers to some of its items. */
const practice: fc.Arbitrary<Practice> = fc.subarray([...items]).chain((some) =>
  fc
    .tuple(
      ...some.map(({ item, verdicts, grounds }) =>
        fc.record({
          item: fc.constant(item),
          verdict: fc.constantFrom(...verdicts.map((each) => each.verdict)),
          grounds: fc.subarray(grounds.map(({ ground }) => ground)),
        }),
      ),
    )
    .map((answers) =>
      answers.reduce((now, answer) => {
        const item = items.find((each) => each.item === answer.item);
        return item ? practised(now, item.item, marksOf(item, answer), NOW) : now;
      }, fresh),
    ),
);

test("what is written to a file is read back as it was", () => {
  fc.assert(
    fc.property(practice, (written) => {
      const read = readPractice(JSON.parse(JSON.stringify(written)));
      expect(read).toEqual({ ok: true, value: written });
    }),
    { numRuns: 20 },
  );
});

test("a practice file holds items, times and figures, and nothing about anybody", () => {
  const [card] = practised(
    fresh,
    items[0]?.item ?? "",
    { verdict: true, reason: "right" },
    NOW,
  ).cards;
  expect(Object.keys(card ?? {}).sort()).toEqual(["item", "last", "schedule"]);
  expect(Object.keys(card?.schedule ?? {}).sort()).toEqual(
    ["difficulty", "due", "lapses", "lastReview", "reps", "stability", "state"].sort(),
  );
});

test("all that is wrong with a file is told at once, with its place", () => {
  const [first, second] = fresh.cards;
  if (first === undefined || second === undefined) throw new Error("no cards");
  const shape = readPractice({
    ...fresh,
    learner: "k7",
    cards: [
      { ...first, schedule: { ...first.schedule, due: "soon" } },
      { ...second, last: "easy" },
    ],
  });
  expect(shape.ok ? [] : shape.problems.map(({ code, pointer }) => [code, pointer])).toEqual(
    expect.arrayContaining([
      ["MEMBER_UNKNOWN", "#/learner"],
      ["SHAPE", "#/cards/0/schedule/due"],
      ["SHAPE", "#/cards/1/last"],
    ]),
  );
  const key = { verdict: "maybe", grounds: first.item.key.grounds };
  const misfit = readPractice({
    ...fresh,
    cards: [{ ...first, item: { ...first.item, key } }, second, { ...second, last: "good" }],
  });
  expect(misfit.ok ? [] : misfit.problems.map(({ code, pointer }) => [code, pointer])).toEqual([
    ["SET_MISFIT", "#/cards/0/item/key/verdict"],
    ["SET_MISFIT", "#/cards/2/item/item"],
    ["SET_MISFIT", "#/cards/2/schedule"],
  ]);
});
