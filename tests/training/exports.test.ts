import { phrasesIn } from "@cokdyby/api";
import { loadPhrases, loadRulebook, loadStories } from "@cokdyby/rules";
import { readCasesWithoutStories } from "@cokdyby/rules/worked-cases";
import {
  EXPORT_FORMATS,
  exportSet,
  type Item,
  makeSet,
  marksOf,
  storyTeller,
  type Telling,
  type ToldItem,
  tellItems,
} from "@cokdyby/training";
import { LANGUAGES, sayIn } from "@cokdyby/words";
import { playerWords } from "@cokdyby/words/training/player";
import { toldWords } from "@cokdyby/words/training/told";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { moodleMark, readMoodle, readXml } from "../../packages/training/test-data/read-moodle.ts";

const rulebook = loadRulebook();
const made = makeSet(
  rulebook,
  { topics: [], levels: [], on: "2026-01-01", readings: {}, number: 12, seed: "exports" },
  readCasesWithoutStories(),
);
if (!made.ok) throw new Error(JSON.stringify(made.problems));
const set = made.value;

function tellingIn(language: (typeof LANGUAGES)[number]): Telling {
  return {
    language,
    rulebook,
    phrases: phrasesIn({ rulebook, phrases: loadPhrases(), today: () => "2026-01-01" }, language),
    words: sayIn(toldWords, language),
    teller: storyTeller(rulebook, loadStories()),
  };
}

function requestFor(
  format: (typeof EXPORT_FORMATS)[number],
  language: (typeof LANGUAGES)[number] = "en",
) {
  return { ...tellingIn(language), format, playerWords: sayIn(playerWords, language) };
}

function textsOf({ title, story, given, question, verdicts, grounds, solution }: ToldItem) {
  const options = [...verdicts, ...grounds].flatMap(({ label, feedback }) => [label, feedback]);
  const reasons = solution.reasons.map(({ ground }) => ground);
  return [title, ...story, ...given, question, ...options, solution.verdict, ...reasons];
}

describe.each(LANGUAGES)("a set told in %s", (language) => {
  const items = tellItems(set.items, tellingIn(language));
  const texts = items.flatMap(textsOf);

  test("names every topic by more than its id", () => {
    const ids = set.items.flatMap(({ topics }) => topics).filter((id) => /[A-Z]/.test(id));
    expect(ids.length).toBeGreaterThan(5);
    expect(items.flatMap(({ tags }) => tags).filter((tag) => ids.includes(tag))).toEqual([]);
  });

  test("says something everywhere, and no id of the rulebook", () => {
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
    const ids = [
      ...rulebook.facts.map(({ fact }) => fact),
      ...rulebook.outcomes.map(({ outcome }) => outcome),
      ...rulebook.rules.map(({ rule }) => rule),
      ...rulebook.readings.map(({ reading }) => reading),
    ].filter((id) => id.includes("."));
    expect(texts.filter((text) => ids.some((id) => text.includes(id)))).toEqual([]);
  });

  test("is headed by what is asked, which gives no answer away", () => {
    for (const { number, title, question } of items) {
      expect(title).toBe(`${number}. ${question}`);
      expect(question).toMatch(/\?$/);
    }
  });

  test("has the key of each item, and no two options that read alike", () => {
    for (const [at, told] of items.entries()) {
      const item = set.items[at] as Item;
      const right = told.verdicts.filter(({ isRight }) => isRight);
      expect(right.map(({ option }) => option)).toEqual([item.key.verdict]);
      expect(new Set(told.verdicts.map(({ label }) => label)).size).toBe(told.verdicts.length);
      expect(new Set(told.grounds.map(({ label }) => label)).size).toBe(told.grounds.length);
    }
  });

  test.each(EXPORT_FORMATS)("is exported as %s, each time the same bytes", (format) => {
    const exported = exportSet(set, requestFor(format, language));
    const again = exportSet(set, requestFor(format, language));
    if (!exported.ok || !again.ok) throw new Error("not exported");
    expect(exported.value.bytes).toEqual(again.value.bytes);
  });
});

test("all XML in the packages is well formed, and the manifest names each file", () => {
  for (const format of ["qti", "scorm12", "scorm2004"] as const) {
    const exported = exportSet(set, requestFor(format));
    if (!exported.ok) throw new Error("not exported");
    const files = Object.entries(unzipSync(exported.value.bytes));
    for (const [name, bytes] of files) if (name.endsWith(".xml")) readXml(strFromU8(bytes));
    const manifest = readXml(
      strFromU8(unzipSync(exported.value.bytes)["imsmanifest.xml"] as Uint8Array),
    );
    const named = [...manifest.getElementsByTagName("file")].map((each) =>
      each.getAttribute("href"),
    );
    expect(named.sort()).toEqual(
      files
        .map(([name]) => name)
        .filter((name) => name !== "imsmanifest.xml")
        .sort(),
    );
  }
});

test("Moodle marks any answer to a real item as we do", () => {
  const exported = exportSet(set, requestFor("moodle"));
  if (!exported.ok) throw new Error("not exported");
  const questions = readMoodle(strFromU8(exported.value.bytes));
  const answer = fc.nat(set.items.length - 1).chain((at) => {
    const { verdicts, grounds } = set.items[at] as Item;
    return fc.record({
      at: fc.constant(at),
      verdict: fc.nat(verdicts.length - 1),
      grounds: fc.subarray(grounds.map((_, index) => index)),
    });
  });
  fc.assert(
    fc.property(answer, ({ at, verdict, grounds }) => {
      const item = set.items[at] as Item;
      const [first, second] = questions.slice(at * 2);
      if (first === undefined || second === undefined) throw new Error("no questions");
      const given = moodleMark(first, [verdict]) + moodleMark(second, grounds);
      const { mark } = marksOf(item, {
        verdict: item.verdicts[verdict]?.verdict ?? "",
        grounds: grounds.map((index) => item.grounds[index]?.ground ?? ""),
      });
      expect(Math.abs(given - mark.points / mark.of)).toBeLessThan(1e-4);
    }),
    { numRuns: 200 },
  );
});

describe("a wrong key is not exported", () => {
  const [first] = set.items;
  if (first === undefined) throw new Error("no item");
  const planted = (key: Item["key"]) => ({
    ...set,
    items: [{ ...first, key }, ...set.items.slice(1)],
  });
  const otherVerdict = first.verdicts.find(({ verdict }) => verdict !== first.key.verdict);
  const otherGround = first.grounds.find(({ ground }) => !first.key.grounds.includes(ground));

  test.each([
    ["KEY_VERDICT_DIFFERS", { ...first.key, verdict: otherVerdict?.verdict ?? "" }],
    ["KEY_GROUNDS_DIFFER", { ...first.key, grounds: [otherGround?.ground ?? ""] }],
    ["KEY_GROUNDS_COUNT", { ...first.key, grounds: [] }],
  ])("%s names the item", (code, key) => {
    for (const format of EXPORT_FORMATS) {
      const exported = exportSet(planted(key), requestFor(format));
      const problems = exported.ok ? [] : exported.problems;
      expect(problems.map((each) => each.code)).toContain(code);
      expect(problems.every(({ detail }) => detail.includes(first.item))).toBe(true);
      expect(problems[0]?.pointer).toMatch(/^#\/items\/0\/key/);
    }
  });
});
