import { line, paragraph, section, table } from "@cokdyby/paper";
import { expect, test } from "vitest";
import { typesetBlock } from "./typeset-block.ts";

/** All text of a block, hard spaces written `~`. */
const textOf = (block: unknown) => JSON.stringify(block).replaceAll("\u00a0", "~");

const WORDS = "a podle § 4";
const BLOCKS = [
  ...section(2, WORDS, [paragraph(WORDS)]),
  { kind: "list" as const, items: [line(WORDS)] },
  ...table(WORDS, [[WORDS, 100]], [[WORDS]]),
];

test("every text of a note is typeset, as Czech wants it", () => {
  for (const block of BLOCKS) {
    expect(textOf(typesetBlock(block, "cs"))).toContain("a~podle §~4");
    expect(textOf(typesetBlock(block, "cs"))).not.toContain("a podle");
  }
});

test("an English note keeps the spaces behind its articles", () => {
  for (const block of BLOCKS) {
    expect(textOf(typesetBlock(block, "en"))).toContain("a podle §~4");
  }
});
