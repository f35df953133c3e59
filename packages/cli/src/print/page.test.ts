import { describe, expect, test } from "vitest";
import { heading, laidOut } from "./page.ts";

const page = { width: 20, style: (_: unknown, text: string) => text };

test("a heading is no wider than the page", () => {
  expect(heading(page, "Prosecution is possible: yes → no")).toBe(
    "\nProsecution is\npossible: yes → no\n",
  );
});

describe("lines that are laid out", () => {
  test.each([
    ["one two three four five six", "one two three four\nfive six\n"],
    ["  - one two three four", "  - one two three\n    four\n"],
    ["- one\n\n- two", "- one\n\n- two\n"],
    [
      "A title of 24 characters\n========================",
      "A title of 24\ncharacters\n====================\n",
    ],
  ])("%j", (text, laid) => {
    expect(laidOut(page, text)).toBe(laid);
  });
});
