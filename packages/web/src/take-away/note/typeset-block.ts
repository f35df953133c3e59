import type { Block, Line } from "@cokdyby/paper";
import { typeset } from "../../words/typography.ts";

/** A part of a note, typeset as its language wants it. */
export function typesetBlock(block: Block, language: string): Block {
  const words = (text: string) => typeset(text, language);
  const line = (runs: Line) => runs.map((run) => ({ ...run, text: words(run.text) }));
  switch (block.kind) {
    case "heading":
      return { ...block, text: words(block.text) };
    case "paragraph":
      return { ...block, line: line(block.line) };
    case "list":
      return { ...block, items: block.items.map(line) };
    case "table":
      return {
        ...block,
        caption: words(block.caption),
        head: block.head.map(words),
        rows: block.rows.map((row) => row.map((cell) => cell.map(line))),
      };
  }
}
