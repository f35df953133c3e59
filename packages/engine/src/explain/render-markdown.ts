import type { Block, Item, Piece } from "./blocks.ts";
import { oneLine } from "./localizer.ts";
import { outlineOf } from "./outline.ts";
import type { PhraseFormatter } from "./phrase-formatter.ts";
import type { ExplanationTree } from "./tree.ts";

/** An explanation as Markdown (CommonMark). Every text is escaped: none of it is read as markup. */
export function renderMarkdown(tree: ExplanationTree, formatter: PhraseFormatter): string {
  return `${outlineOf(tree, formatter).map(block).join("\n\n")}\n`;
}

function block(part: Block): string {
  switch (part.kind) {
    case "heading":
      return `${"#".repeat(part.level)} ${escapeMarkdown(part.words)}`;
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
  return pieces.map(piece).join("");
}

function piece(part: Piece): string {
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
