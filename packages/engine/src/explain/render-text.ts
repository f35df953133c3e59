import type { Piece } from "./blocks.ts";
import { oneLine } from "./localizer.ts";
import { outlineOf } from "./outline.ts";
import type { PhraseFormatter } from "./phrase-formatter.ts";
import { renderBlocks } from "./render-blocks.ts";
import type { ExplanationTree } from "./tree.ts";

/** An explanation as plain text: one line for each statement, nested by two spaces. */
export function renderText(tree: ExplanationTree, formatter: PhraseFormatter): string {
  return renderBlocks(outlineOf(tree, formatter), {
    heading: ({ level, words }) => {
      const line = oneLine(words);
      return `${line}\n${(level === 1 ? "=" : "-").repeat(line.length)}`;
    },
    piece: (piece) => oneLine(words(piece)),
  });
}

function words(piece: Piece): string {
  if (typeof piece === "string") return piece;
  return "strong" in piece ? piece.strong : `${piece.link} <${piece.url}>`;
}
