import type { Block, Item, Piece } from "./blocks.ts";

/** How a form of text writes what it does not write as the others do. */
interface Form {
  readonly heading: (heading: Extract<Block, { readonly kind: "heading" }>) => string;
  readonly piece: (piece: Piece) => string;
}

/** Blocks as text: one line for each statement, nested by two spaces. */
export function renderBlocks(blocks: readonly Block[], { heading, piece }: Form): string {
  const line = (pieces: readonly Piece[]) => pieces.map(piece).join("");
  const lines = ({ line: words, items }: Item, depth: number): readonly string[] => [
    `${"  ".repeat(depth)}- ${line(words)}`,
    ...items.flatMap((each) => lines(each, depth + 1)),
  ];
  const block = (part: Block): string => {
    switch (part.kind) {
      case "heading":
        return heading(part);
      case "paragraph":
        return line(part.line);
      case "list":
        return part.items.flatMap((each) => lines(each, 0)).join("\n");
    }
  };
  return `${blocks.map(block).join("\n\n")}\n`;
}
