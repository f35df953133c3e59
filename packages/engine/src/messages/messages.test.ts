import { expect, test } from "vitest";
import { expectOk } from "../../test-data/expect-ok.ts";
import { messageFormatter, readMessage } from "./index.ts";

function said(
  text: string,
  values: Readonly<Record<string, string | number | bigint>>,
  locale = "en-GB",
) {
  const read = expectOk(readMessage(text, locale));
  return messageFormatter(locale)(read.message, values);
}

test("arguments stand as they are given, numbers in the form of the language", () => {
  expect(said("{n} of {of, number}", { n: 12345, of: 12345 })).toBe("12345 of 12,345");
  expect(said("{of, number}", { of: 9_007_199_254_740_993n }, "cs")).toBe(
    "9 007 199 254 740 993".replaceAll(" ", "\u00a0"),
  );
});

test("a plural form shows its number by #", () => {
  const text = "{count, plural, =0 {none} one {# fact} other {# facts}}";
  expect([0, 1, 2, 1200].map((count) => said(text, { count }))).toEqual([
    "none",
    "1 fact",
    "2 facts",
    "1,200 facts",
  ]);
});

test("ordinals and choices", () => {
  const th = "{n, selectordinal, one {{n}st} two {{n}nd} few {{n}rd} other {{n}th}}";
  expect([1, 2, 3, 4, 11, 21].map((n) => said(th, { n }))).toEqual([
    "1st",
    "2nd",
    "3rd",
    "4th",
    "11th",
    "21st",
  ]);
  const kind = "{kind, select, a {first} other {another}}";
  expect(["a", "b", "toString"].map((each) => said(kind, { kind: each }))).toEqual([
    "first",
    "another",
    "another",
  ]);
});

test("words alone are kept as words, marks of text among them", () => {
  const read = readMessage("it's <b>5 < 6</b> '{'", "en-GB");
  expect(read.ok && read.value.message).toBe("it's <b>5 < 6</b> {");
});

test("what a message takes is known", () => {
  const text = "{a} {b, number} {c, select, x {{d}} other {}} {e, plural, one {{a}} other {#}}";
  const read = readMessage(text, "en-GB");
  expect(read.ok && Object.fromEntries(read.value.arguments)).toEqual({
    a: { kind: "text", at: { line: 1, column: 1 } },
    b: { kind: "number", at: { line: 1, column: 5 } },
    c: { kind: "select", options: ["x"], at: { line: 1, column: 17 } },
    d: { kind: "text", at: { line: 1, column: 32 } },
    e: { kind: "number", at: { line: 1, column: 47 } },
  });
});

test("an argument that is missing is a mistake of ours, told by the library", () => {
  expect(() => said("{name}", {})).toThrow("name");
});

test.each([
  ["", "MESSAGE_EMPTY"],
  ["{a", "MESSAGE_SYNTAX"],
  ["{a, plural, one {x}}", "MESSAGE_SYNTAX"],
  ["{a, date}", "MESSAGE_FEATURE"],
  ["{a, number, ::currency/CZK}", "MESSAGE_FEATURE"],
  ["{a, plural, offset:1 one {x} other {y}}", "MESSAGE_FEATURE"],
  ["{a, plural, other {y}}", "PLURAL_FORM_MISSING"],
  ["{a, plural, one {x} few {x} other {y}}", "PLURAL_FORM_UNKNOWN"],
  ["{a, number} {a, select, x {y} other {z}}", "ARGUMENT_CLASH"],
])("%j is refused: %s", (text, code) => {
  const read = readMessage(text, "en-GB");
  expect(read.ok ? [] : read.problems.map((each) => each.code)).toEqual([code]);
});
