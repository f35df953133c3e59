import type { Block, Item, Piece } from "./blocks.ts";
import { oneLine } from "./localizer.ts";
import { outlineOf } from "./outline.ts";
import type { PhraseFormatter } from "./phrase-formatter.ts";
import type { ExplanationTree } from "./tree.ts";

/** An explanation as plain text: one line for each statement, nested by two spaces. */
export function renderText(tree: ExplanationTree, formatter: PhraseFormatter): string {
  return `${outlineOf(tree, formatter).map(block).join("\n\n")}\n`;
}

function block(part: Block): string {
  switch (part.kind) {
    case "heading": {
      const words = oneLine(part.words);
      return `${words}\n${(part.level === 1 ? "=" : "-").repeat(words.length)}`;
    }
    case "paragraph":
      return line(part.line);
    case "list":
      return part.items.flatMap((each) => lines(each, 0)).join("\n");
  }
}

function lines({ line: words, items }: Item, depth: number): readonly string[] {
  return [
    `${"  ".repeat(depth)}- ${line(words)}`,
    ...items.flatMap((each) => lines(each, depth + 1)),
  ];
}

function line(pieces: readonly Piece[]): string {
  return pieces.map((piece) => oneLine(words(piece))).join("");
}

function words(piece: Piece): string {
  if (typeof piece === "string") return piece;
  return "strong" in piece ? piece.strong : `${piece.link} <${piece.url}>`;
}
