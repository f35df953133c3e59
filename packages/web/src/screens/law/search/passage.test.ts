import { expect, test } from "vitest";
import { around, pieces } from "./passage.ts";

test("every word found is a piece of its own, accents aside", () => {
  expect(pieces("Šíření a sdílení", ["siren", "sdil"])).toEqual([
    { text: "Šířen", found: true },
    { text: "í a ", found: false },
    { text: "sdíl", found: true },
    { text: "ení", found: false },
  ]);
  expect(pieces("", ["a"])).toEqual([]);
});

test("a long text is cut between words around the first word found", () => {
  const text = `${"slovo ".repeat(40)}cíl ${"slovo ".repeat(40)}`;
  const cut = around(text, ["cil"]);
  expect(cut).toMatch(/^… slovo .* cíl .* slovo …$/);
  expect(cut.length).toBeLessThan(260);
  expect(around("krátký text", ["text"])).toBe("krátký text");
});
