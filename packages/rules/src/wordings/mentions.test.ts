import { describe, expect, test } from "vitest";
import { readBeside, readFolder } from "../read-folder.ts";
import { readSource } from "../read-source.ts";
import { checkPins } from "./check-pins.ts";
import { readCitedDays } from "./cited-days.ts";
import type { PinnedSource } from "./pins.ts";
import { readPins } from "./read-pins.ts";
import { readReviews } from "./reviews.ts";

const rulebook = readSource();
const files = readFolder();
const beside = readBeside();
const pins = readPins();
const days = readCitedDays();
const reviews = readReviews();

/** What is wrong in one file, as it would be with other words in it. */
function problemsIn(
  file: string,
  write: (text: string) => string,
  changed: { readonly pins?: readonly PinnedSource[] } = {},
) {
  const text = write(files.get(file) ?? beside.get(file) ?? "");
  const one = new Map([[file, text]]);
  const checked = checkPins({
    rulebook,
    pins: changed.pins ?? pins,
    reviews,
    days,
    files: files.has(file) ? one : new Map(),
    beside: files.has(file) ? new Map() : one,
  });
  const lines = text.split("\n");
  return checked.problems
    .filter(({ at }) => at?.file === file)
    .map((each) => ({ ...each, line: lines[(each.at?.line ?? 0) - 1] ?? "" }));
}

/** The pins with one more change of § 192(1). */
function changedOn(from: string): readonly PinnedSource[] {
  const pin = { from, hash: "0123456789abcdef", bare: "0123456789abcdef" };
  return pins.map((each) => ({
    ...each,
    provisions: each.provisions.map((provision) =>
      each.source === "criminal-code" && provision.name === "§ 192(1)"
        ? {
            ...provision,
            pins: [...provision.pins, pin].toSorted((a, b) => a.from.localeCompare(b.from)),
          }
        : provision,
    ),
  }));
}

const LIMITATION = "cases/law-limitation-recipient-of-pornography-first-barred-day.yaml";

describe("citations beside the rules", () => {
  test.each([
    ["a case", LIMITATION, 'at: "§ 34(3)(c)"', 'at: "§ 34(9)"'],
    [
      "the remark of a case",
      "cases/law-b5-large-amount.yaml",
      "remark:\n  en: >-",
      "remark:\n  en: >-\n    § 192(77) CC.",
    ],
    ["the Czech remark of a case", LIMITATION, "§ 191 odst. 2", "§ 191 odst. 29"],
    [
      "a case before the section was there",
      "cases/law-b6-distress-abused-in-2024.yaml",
      "distress is § 177",
      "distress is § 191a",
    ],
    ["a decision", "decisions/8-tdo-271-2021.yaml", "whether § 22(2)", "whether § 22(5)"],
    [
      "a decision by today's numbers",
      "decisions/8-tdo-1002-2012.yaml",
      "en: § 192(2), today's",
      "en: § 192(5), today's",
    ],
    [
      "a recommendation",
      "recommendations/ii-legal-frameworks.yaml",
      "nakolik § 192 ",
      "nakolik § 192c ",
    ],
    [
      "a recommendation in English",
      "recommendations/ii-legal-frameworks.yaml",
      "how far section 192 ",
      "how far section 192c ",
    ],
    ["the guide", "guide/steps.yaml", 'at: "§ 89i", url', 'at: "§ 94", url'],
    ["a text of the guide", "guide/charge.yaml", "(§ 13(2) CC)", "(§ 13(4) CC)"],
    [
      "a draft",
      "amendments/ii-9.yaml",
      'source: cokdyby, at: "Draft § 70a of the Juvenile Justice Act"',
      'source: juvenile-justice-act, at: "§ 70a"',
    ],
    [
      "the reasons of a draft",
      "amendments/ii-11.yaml",
      "§ 175 ani § 177",
      "§ 175 ani § 177 odst. 9",
    ],
    [
      "another draft's provision",
      "amendments/ii-11.yaml",
      "§ 175 ani § 177",
      "§ 175 ani § 192 odst. 7",
    ],
    [
      "a text of the case-file rules",
      "case-file/concurrence.yaml",
      "§ 192 odst. 3 a § 193 odst. 1 TZ",
      "§ 192 odst. 3 a § 193 odst. 9 TZ",
    ],
    ["a text of a rule", "law/cz/criminal-code/s13-1.yaml", "(§ 12(2))", "(§ 12(9))"],
    ["a story", "stories/cs.yaml", "day: dne {date}", "day: dne {date} (§ 192 odst. 9 TZ)"],
    ["a phrase", "phrases/en.yaml", 'status.yes: "yes"', 'status.yes: "yes (JJA § 999)"'],
  ])(
    "%s that cites what is not there is named with its line and the mend",
    (_, file, old, wrong) => {
      expect(problemsIn(file, (text) => text)).toEqual([]);
      const [problem, ...others] = problemsIn(file, (text) => {
        expect(text).toContain(old);
        return text.replace(old, wrong);
      });
      expect(others).toEqual([]);
      expect(problem).toMatchObject({
        code: "PIN_MISSING",
        detail: expect.stringMatching(/^no words of .* are pinned on \d{4}-\d{2}-\d{2}; correct /),
      });
      expect(problem?.line).toContain(wrong.split("\n").at(-1)?.trim());
    },
  );

  test("a citation with its source that is no provision is named", () => {
    const wrong = (text: string) => text.replace('at: "§ 34(3)(c)"', 'at: "§ 34(3)(c) to 2021"');
    const [problem] = problemsIn(LIMITATION, wrong);
    expect(problem?.code).toBe("CITATION_UNREADABLE");
    expect(problem?.line).toContain("to 2021");
  });

  test("words that change within the days of a decision's act have to be looked at", () => {
    const file = "decisions/4-tdo-1494-2018.yaml";
    const found = problemsIn(file, (text) => text, { pins: changedOn("2017-06-01") });
    expect(found.length).toBeGreaterThan(0);
    for (const { code, line } of found) {
      expect(code).toBe("WORDING_NOT_REVIEWED");
      expect(line).toContain("§ 192");
    }
    expect(problemsIn(file, (text) => text, { pins: changedOn("2019-06-01") })).toEqual([]);
  });

  test.each([
    "guide/charge.yaml",
    "recommendations/ii-legal-frameworks.yaml",
    "amendments/ii-11.yaml",
  ])("%s has to be read again once words that it cites change", (file) => {
    const found = problemsIn(file, (text) => text, { pins: changedOn("2027-01-01") });
    expect(found.map(({ code }) => code)).toContain("WORDING_NOT_REVIEWED");
    expect(found.map(({ detail }) => detail).join()).toContain("read the text again");
  });

  test("a note on another day that nothing needs is named", () => {
    const [first] = days.otherDays;
    if (first === undefined) throw new Error("no notes");
    const idle = { ...days, otherDays: [...days.otherDays, { ...first, file: "cases/none.yaml" }] };
    const { problems } = checkPins({ rulebook, pins, reviews, days: idle, files, beside });
    expect(problems.map(({ code, at }) => `${code} ${at?.file}`)).toEqual([
      "REVIEW_IDLE wordings/cited.yaml",
    ]);
  });
});
