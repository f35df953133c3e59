import fc from "fast-check";
import { expect, test } from "vitest";
import { oneLine } from "./localizer.ts";

const character = fc.constantFrom(
  "a",
  "\u00e9",
  " ",
  "\u00a0",
  "\n",
  "\t",
  "\u2028",
  "\u0000",
  "\u0085",
);

test("a text on one line has its words in their order, with one space between each two", () => {
  fc.assert(
    fc.property(fc.array(character), (characters) => {
      const words = characters.join("").split(/[\s\p{Cc}]/u);
      expect(oneLine(characters.join(""))).toBe(words.filter((word) => word !== "").join(" "));
    }),
  );
});
