import { styleText } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { printable, printableJson } from "./printable.ts";

const FORGED = "\u001b[2J\u001b[H Verified \u001b[8m";

test("what would clear or hide is seen, what we style stays styled", () => {
  const styled = styleText("bold", "a", { validateStream: false });
  expect(printable(`${styled}\n\t${FORGED}`)).toBe(
    `${styled}\n\t\ufffd[2J\ufffd[H Verified \ufffd[8m`,
  );
  expect(printable("a\rb\r\nc\u202ed\u009b1me")).toBe("a\ufffdb\r\nc\ufffdd\ufffd1me");
});

test("whatever a text holds, no control but our styles is left; JSON of it keeps its value", () => {
  const chars = fc.constantFrom(..."\u0000\u0007\b\r\n\t\u001b[2m\u007f\u0085\u009b\u202e\u2066aé");
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(chars, fc.string({ maxLength: 1 })) }), (text) => {
      const left = printable(text).replaceAll("\u001b[2m", "").replaceAll("\r\n", "");
      expect(left).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}/u);
      const json = printableJson({ [text]: text });
      expect(JSON.parse(json)).toEqual({ [text]: text });
      expect(json).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
    }),
  );
});
