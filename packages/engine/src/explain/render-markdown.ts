import type { Piece } from "./blocks.ts";
import { oneLine } from "./localizer.ts";
import { outlineOf } from "./outline.ts";
import type { PhraseFormatter } from "./phrase-formatter.ts";
import { renderBlocks } from "./render-blocks.ts";
import type { ExplanationTree } from "./tree.ts";

/** An explanation as Markdown (CommonMark). Every text is escaped: none of it is read as markup. */
export function renderMarkdown(tree: ExplanationTree, formatter: PhraseFormatter): string {
  return renderBlocks(outlineOf(tree, formatter), {
    heading: ({ level, words }) => `${"#".repeat(level)} ${escapeMarkdown(words)}`,
    piece,
  });
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
