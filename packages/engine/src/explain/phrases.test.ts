import { describe, expect, test } from "vitest";
import { expectOk } from "../../test-data/expect-ok.ts";
import { inEachForm, plainPhrases, writtenPhrases } from "../../test-data/phrases.ts";
import { CASE_WARNINGS } from "../decide/warnings.ts";
import { citationWords, phraseFormatter, warningWords } from "./phrase-formatter.ts";
import { readPhraseBook } from "./read-phrase-book.ts";

const written = writtenPhrases("en", "en-GB");
const book = plainPhrases("en", "en-GB");

/** The problems of the book with some phrases written otherwise. */
function problemsOf(phrases: Record<string, unknown>, rest: Record<string, unknown> = {}) {
  const read = readPhraseBook({ ...written, ...rest, phrases: { ...written.phrases, ...phrases } });
  return read.ok ? [] : read.problems.map(({ code, pointer }) => `${code} ${pointer}`);
}

/** A Czech book with some things written otherwise. */
function readBook({
  phrases = {},
  ...rest
}: {
  readonly phrases?: object;
  readonly [member: string]: unknown;
}) {
  const czech = writtenPhrases("cs");
  return expectOk(readPhraseBook({ ...czech, ...rest, phrases: { ...czech.phrases, ...phrases } }));
}

describe("a phrase book", () => {
  test("is refused with every problem at once", () => {
    expect(
      problemsOf({
        "status.never": "never",
        title: "{outcome}",
        "missing.heading": "{count} missing",
        "rule.says": "{count, plural, one {{says}} other {{says}}}",
        "rule.note": "{says",
      }),
    ).toEqual([
      "PHRASE_UNKNOWN #/phrases/status.never",
      "PHRASE_PLACEHOLDER_MISFIT #/phrases/title",
      "PHRASE_PLACEHOLDER_MISFIT #/phrases/missing.heading",
      "PHRASE_PLACEHOLDER_MISFIT #/phrases/rule.says",
      "MESSAGE_SYNTAX #/phrases/rule.note",
    ]);
  });

  test("lacks no phrase", () => {
    const { title: _, ...phrases } = written.phrases;
    const read = readPhraseBook({ ...written, phrases });
    expect(read.ok ? [] : read.problems).toMatchObject([
      { code: "PHRASE_MISSING", pointer: "#/phrases/title" },
    ]);
  });

  test.each([
    ["under another name", "{outcome} {state}"],
    ["nowhere", "so"],
  ])("is refused where an argument stands %s", (_, title) => {
    expect(problemsOf({ title })).toEqual(["PHRASE_PLACEHOLDER_MISFIT #/phrases/title"]);
  });

  test("has the plural forms of its language, in its units too", () => {
    expect(problemsOf({ "missing.heading": inEachForm("cs", () => "#") })).toEqual([
      "PLURAL_FORM_UNKNOWN #/phrases/missing.heading",
      "PLURAL_FORM_UNKNOWN #/phrases/missing.heading",
    ]);
    expect(problemsOf({}, { units: { years: "{count, plural, other {years}}" } })).toEqual([
      "PLURAL_FORM_MISSING #/units/years",
    ]);
  });

  test("is of a language that there is", () => {
    expect(problemsOf({}, { locale: "no language" })).toEqual(["PHRASES_MALFORMED #/locale"]);
  });
});

describe("a formatter", () => {
  const czech = readBook({
    citations: { Art: "X", "Art of": "Y", "(odd": "Z" },
    units: { months: inEachForm("cs", (form) => `m-${form}`) },
    phrases: { "missing.heading": inEachForm("cs", (form) => `${form}: #`) },
  });
  const { say, date, or, number, cite, unit } = phraseFormatter(czech);

  test("takes the plural form that the number asks for", () => {
    const heading = (count: number) => say("missing.heading", { count });
    expect([1, 2, 4, 5, 0.5].map(heading)).toEqual([
      "one: 1",
      "few: 2",
      "few: 4",
      "other: 5",
      "many: 0,5",
    ]);
    expect([1, 3, 5].map((count) => unit("months", count))).toEqual(["m-one", "m-few", "m-other"]);
    expect(unit("cents", 1)).toBe("cents");
  });

  test("does not read a value as a phrase", () => {
    expect(say("rule.says", { says: "{title} $& {says}" })).toBe("[rule.says {title} $& {says}]");
  });

  test("writes dates, numbers and lists as the language does", () => {
    const english = phraseFormatter(book);
    expect(english.date("2022-03-10")).toBe("10 March 2022");
    expect(english.or(["a", "b", "c"])).toBe("a, b or c");
    expect(date("2022-03-10")).not.toBe(english.date("2022-03-10"));
    expect(number(1.5)).toBe("1,5");
    expect(or(["a"])).toBe("a");
  });

  test("replaces whole words of a citation, the longest first", () => {
    expect(cite("Art of 3, Art. 4, Arts", "(odd")).toBe("[provision Y 3, X. 4, Arts Z]");
  });

  test("puts a source that is cited first before the place, in its own form", () => {
    const words = citationWords({ ...czech, citedFirst: ["(odd"] });
    expect(words("Art 3", "(odd")).toBe("[provision.sourceFirst (odd X 3]");
    expect(words("Art 3", "TA")).toBe("[provision X 3 TA]");
  });

  test("writes a range of numbers with a dash, and leaves other hyphens", () => {
    expect(cite("fn 2-15, II-8", "(odd")).toBe("[provision fn 2–15, II-8 Z]");
  });

  test("writes the paragraph and the point of a place in its own way", () => {
    const phrases = {
      provision: "{at} {source}",
      "provision.paragraph": " p {number}",
      "provision.point": " l {letter})",
      "provision.points": " l {first}) to {last})",
    };
    const words = citationWords(readBook({ phrases }));
    expect(words("§ 12(1)(c)", "TA")).toBe("§ 12 p 1 l c) TA");
    expect(words("§ 4(1), (2)(a)", "TA")).toBe("§ 4 p 1, p 2 l a) TA");
    expect(words("§ 2(1)-(3)", "TA")).toBe("§ 2 p 1–3 TA");
    expect(words("§ 11(1)(h)-(k), (2)", "TA")).toBe("§ 11 p 1 l h) to k), p 2 TA");
    expect(words("II, fn 7 (paras. 78, 82)", "TA")).toBe("II, fn 7 (paras. 78, 82) TA");
  });
});

test("every warning of the engine has a phrase", () => {
  const words = warningWords(book);
  for (const code of CASE_WARNINGS) expect(words(code)).toBe(`[warning.${code}]`);
});
