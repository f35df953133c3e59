import { canonicalJson } from "@cokdyby/engine/rulebook";
import {
  type Answer,
  classOf,
  makeResult,
  readResult,
  readShortCode,
  shortCodeOf,
  type TrainingResult,
} from "@cokdyby/training";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { setOf } from "./choices.ts";

const set = setOf();
const learner = fc.stringMatching(/^[A-Za-z0-9]{2,12}$/);

/** Any answers to some of the items. */
const answers: fc.Arbitrary<readonly Answer[]> = fc
  .tuple(
    ...set.items.map(({ item, verdicts, grounds }) =>
      fc.option(
        fc.record(
          {
            item: fc.constant(item),
            verdict: fc.constantFrom(...verdicts.map(({ verdict }) => verdict)),
            grounds: fc.subarray(grounds.map(({ ground }) => ground)),
          },
          { requiredKeys: ["item", "grounds"] },
        ),
        { nil: undefined },
      ),
    ),
  )
  .map((all) => all.filter((each) => each !== undefined));

function resultOf(given: readonly Answer[], code: string): TrainingResult {
  const made = makeResult(set, given, code);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

describe("results", () => {
  test("a result is read back, from its file and from its line, in any order of answers and ticks", () => {
    fc.assert(
      fc.property(answers, learner, (given, code) => {
        const result = resultOf(given, code);
        const turned = given
          .map((answer) => ({ ...answer, grounds: answer.grounds.toReversed() }))
          .toReversed();
        expect(resultOf(turned, code)).toEqual(result);
        expect(readResult(JSON.parse(canonicalJson(result)), set)).toEqual({
          ok: true,
          value: result,
        });
        expect(readShortCode(` ${shortCodeOf(set, result)}\n`, set)).toEqual({
          ok: true,
          value: result,
        });
      }),
    );
  });

  test("altering any byte of a result is seen", () => {
    fc.assert(
      fc.property(
        answers,
        learner,
        fc.nat(),
        fc.integer({ min: 32, max: 126 }),
        (given, code, where, byte) => {
          const written = canonicalJson(resultOf(given, code));
          const at = where % written.length;
          const letter = String.fromCharCode(byte);
          fc.pre(letter !== written[at]);
          const altered = written.slice(0, at) + letter + written.slice(at + 1);
          const value = (() => {
            try {
              return JSON.parse(altered) as unknown;
            } catch {
              return undefined;
            }
          })();
          // white space in the place of white space does not exist in this form
          expect(readResult(value, set).ok).toBe(false);
        },
      ),
    );
  });

  test("altering any letter of a line is seen", () => {
    fc.assert(
      fc.property(
        answers,
        learner,
        fc.nat(),
        fc.constantFrom(..."023456789ABCDEFGHJKMNPQRSTVWXYZ"),
        (given, code, where, letter) => {
          const line = shortCodeOf(set, resultOf(given, code));
          const at = where % line.length;
          fc.pre(letter.toLowerCase() !== line[at]?.toLowerCase() && line[at] !== "-");
          expect(readShortCode(line.slice(0, at) + letter + line.slice(at + 1), set).ok).toBe(
            false,
          );
        },
      ),
    );
  });

  test("altered, of another set and twice the same are told apart", () => {
    const result = resultOf([], "blue7");
    const codes = (value: unknown, before: readonly TrainingResult[] = []) => {
      const read = readResult(value, set, before);
      return read.ok ? [] : read.problems.map(({ code }) => code);
    };
    expect(codes(result)).toEqual([]);
    expect(codes({ ...result, learner: "red7" })).toEqual(["RESULT_ALTERED"]);
    expect(codes(result, [result])).toEqual(["RESULT_TWICE"]);
    const other = setOf({ seed: "another" });
    const made = makeResult(other, [], "blue7");
    expect(codes(made.ok ? made.value : undefined)).toEqual(["RESULT_OTHER_SET"]);
    const line = made.ok ? shortCodeOf(other, made.value) : "";
    expect(readShortCode(line, set)).toMatchObject({ problems: [{ code: "RESULT_OTHER_SET" }] });
    expect(readShortCode("hello", set)).toMatchObject({
      problems: [{ code: "RESULT_CODE_MALFORMED" }],
    });
  });

  test("a code is no name, and answers fit the set; all is said at once", () => {
    const [item] = set.items;
    const wrong = { item: item?.item ?? "", verdict: "maybe", grounds: ["rule:none"] };
    const made = makeResult(set, [wrong, { item: "gone", grounds: [] }], "Jana Nová");
    expect(!made.ok && made.problems.map(({ pointer }) => pointer)).toEqual([
      "#/learner",
      "#/answers/0/verdict",
      "#/answers/0/grounds",
      "#/answers/1/item",
    ]);
  });
});

describe("classes", () => {
  const right = set.items.map(({ item, key }): Answer => ({ item, ...key }));
  const wrong = set.items.map(({ item, key, verdicts, grounds }): Answer => {
    const other = verdicts.find((each) => each.verdict !== key.verdict && each.misconception);
    const verdict = other?.verdict;
    const ticked = grounds.filter(({ misconception }) => misconception !== undefined);
    const answer = { item, grounds: ticked.map(({ ground }) => ground) };
    return verdict === undefined ? answer : { ...answer, verdict };
  });

  test("a class of four shows no breakdown, of five one", () => {
    const codes = ["aa", "bb", "cc", "dd", "ee"];
    const results = codes.map((code) => resultOf(right, code));
    expect(classOf(set, results.slice(0, 4))).toEqual({ learners: 4, setAside: [] });
    expect(classOf(set, results).breakdown?.rows).toHaveLength(set.items.length);
  });

  test("an item that four of many answered is not broken down, and no code is named", () => {
    const [first, ...others] = right as [Answer, ...Answer[]];
    const results = Array.from({ length: 9 }, (_, at) =>
      resultOf(at < 4 ? [first, ...others] : others, `learner${at}`),
    );
    const found = classOf(set, results);
    expect(found.breakdown?.rows.map(({ item }) => item)).not.toContain(first.item);
    expect(found.breakdown?.rows).toHaveLength(set.items.length - 1);
    expect(JSON.stringify(found)).not.toContain("learner0");
  });

  test("what went wrong is counted and comes first", () => {
    const mixed = right.map((answer, at) => (at === 2 ? (wrong[at] as Answer) : answer));
    const codes = ["aa", "bb", "cc", "dd", "ee", "ff"];
    const results = codes.map((code, at) => resultOf(at < 4 ? mixed : right, code));
    const { breakdown } = classOf(set, results);
    const row = breakdown?.rows[2];
    expect(row).toMatchObject({ answered: 6, right: 2, wrongReason: 0 });
    expect(row?.missed.every(({ count }) => count === 4)).toBe(true);
    expect(breakdown?.discuss[0]).toBe(set.items[2]?.item);
    expect(breakdown?.misconceptions[0]?.count).toBe(4);
    // what does not decide is another thing in each item, and no error that a class has in common
    const all = classOf(
      set,
      codes.map((code) => resultOf(wrong, code)),
    ).breakdown;
    expect(JSON.stringify(all?.rows)).toContain("doesNotDecide");
    expect(JSON.stringify(all?.misconceptions)).not.toContain("doesNotDecide");
  });

  test("what does not count is set aside with the reason, in any order of results", () => {
    const good = ["aa", "bb", "cc", "dd", "ee"].map((code) => resultOf(right, code));
    const again = resultOf(wrong, "aa");
    const handed = [...good, good[1], { ...good[2], learner: "zz" }, again, null];
    const { learners, setAside, breakdown } = classOf(set, handed);
    expect(learners).toBe(5);
    expect(setAside.map(({ at, problems }) => [at, problems[0]?.code])).toEqual([
      [5, "RESULT_TWICE"],
      [6, "RESULT_ALTERED"],
      [7, "RESULT_TWICE"],
      [8, "SHAPE"],
    ]);
    expect(classOf(set, good.toReversed()).breakdown).toEqual(breakdown);
  });
});
