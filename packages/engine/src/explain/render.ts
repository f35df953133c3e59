import type { Block, Item, Piece } from "./blocks.ts";
import { oneLine } from "./localizer.ts";
import { outlineOf } from "./outline.ts";
import type { PhraseFormatter } from "./phrase-formatter.ts";
import type { ExplanationTree } from "./tree.ts";

/** An explanation as plain text: one line for each statement, nested by two spaces. */
export function renderText(tree: ExplanationTree, formatter: PhraseFormatter): string {
  return renderBlocks(outlineOf(tree, formatter), {
    heading: ({ level, words }) => {
      const line = oneLine(words);
      return `${line}\n${(level === 1 ? "=" : "-").repeat(line.length)}`;
    },
    piece: (piece) => oneLine(plainPiece(piece)),
  });
}

function plainPiece(piece: Piece): string {
  if (typeof piece === "string") return piece;
  return "strong" in piece ? piece.strong : `${piece.link} <${piece.url}>`;
}

/** An explanation as Markdown (CommonMark). Every text is escaped: none of it is read as markup. */
export function renderMarkdown(tree: ExplanationTree, formatter: PhraseFormatter): string {
  return renderBlocks(outlineOf(tree, formatter), {
    heading: ({ level, words }) => `${"#".repeat(level)} ${escapeMarkdown(words)}`,
    piece: markdownPiece,
  });
}

function markdownPiece(part: Piece): string {
  if (typeof part === "string") return escapeMarkdown(part);
  if ("strong" in part) return `**${escapeMarkdown(part.strong)}**`;
  const words = escapeMarkdown(part.link);
  const url = linkable(part.url);
  return url === undefined ? words : `[${words}](<${url}>)`;
}

/** Only addresses of pages become links: an amendment may cite anything. */
function linkable(url: string): string | undefined {
  return /^https?:\/\/[^\s<>\\]+$/i.test(url) ? url : undefined;
}

/** A text that Markdown shows as it stands, on one line. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|~&$]/g, "\\$&")
    .replace(/^(\d+)(?=[.)](\s|$))/, "$1\\")
    .replace(/^[#+=-]/, "\\$&");
}

/** How a form of text writes what it does not write as the others do. */
interface Form {
  readonly heading: (heading: Extract<Block, { readonly kind: "heading" }>) => string;
  readonly piece: (piece: Piece) => string;
}

/** Blocks as text: one line for each statement, nested by two spaces. */
function renderBlocks(blocks: readonly Block[], { heading, piece }: Form): string {
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
