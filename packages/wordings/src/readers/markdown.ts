import type { Block, ReadText } from "../wording.ts";
import { isFootnote, isOutside, marked } from "./lines.ts";

const HEADING = /^#{1,6}\s+(.*)$/;
const SECTION = /^§\s*(\d+[a-z]*)(?![\w(])[.:–-]?\s*(.*)$/u;

/**
 * Reads an act in Markdown: its title, a heading of any level for each section (`## § 192`), its title there or right below,
 * paragraphs `(1)`, letters as items of a list or as lines. What goes on behind a list, not indented, belongs to the paragraph again.
 */
export function readMarkdown(text: string): ReadText {
  const blocks: Block[] = [];
  const title: string[] = [];
  let isBlank = true;
  let isSeen = false;
  let titleEnd = -1;
  const lines = withoutFrontMatter(text, title);
  for (const [index, raw] of lines.entries()) {
    const line = index + 1;
    if (raw.trim() === "") {
      isBlank = true;
      continue;
    }
    if (/^\s*<!--.*-->\s*$/.test(raw) || /^\s*(?:[-*_]\s*){3,}$/.test(raw)) continue;
    if (isFootnote(raw.trim())) continue;
    const heading = HEADING.exec(raw);
    const content = plain(heading === null ? raw : withoutClosing(heading[1] ?? ""));
    const section = heading === null && !isBold(raw) ? null : SECTION.exec(content);
    if (blocks.at(-1)?.kind === "section") titleEnd = endOfTitle(lines, index);
    if (section !== null) {
      const [, label = "", rest = ""] = section;
      isSeen = true;
      blocks.push({ kind: "section", label, text: "", line });
      if (rest !== "") blocks.push({ kind: "heading", text: rest, line });
    } else if (!isSeen) title.push(content);
    else if (heading !== null || index <= titleEnd) blocks.push(above(content, line));
    else blocks.push(lineOf(raw, content, line, isBlank));
    isBlank = false;
  }
  return { blocks, title: title.join("\n"), unit: "line" };
}

/**
 * The last line of a title that begins right below a section: one piece of lines, which does not end as words of the law do,
 * and behind which the section goes on, though not with a letter: that stands below words.
 *
 * @returns -1 where what begins there is no title
 */
function endOfTitle(lines: readonly string[], index: number): number {
  if (!isPlain(lines[index])) return -1;
  let end = index;
  while (isPlain(lines[end + 1])) end += 1;
  if (/[.,;:]$/u.test(plain(lines[end] ?? ""))) return -1;
  const next = lines.slice(end + 1).find((each) => each.trim() !== "");
  if (next === undefined || HEADING.test(next) || isBold(next)) return -1;
  return marked(plain(next), 0)?.kind === "letter" ? -1 : end;
}

/** Whether a line has words that begin nothing. */
function isPlain(raw = ""): boolean {
  const isHeading = HEADING.test(raw) || isBold(raw);
  return raw.trim() !== "" && !isHeading && marked(plain(raw), 0) === undefined;
}

function above(text: string, line: number): Block {
  return { kind: isOutside(text) ? "outside" : "heading", text, line };
}

function lineOf(raw: string, text: string, line: number, isBlank: boolean): Block {
  const found = marked(text, line);
  if (found !== undefined) return found;
  if (isOutside(text)) return { kind: "outside", text, line };
  // an indented line behind an empty one is still of the item; one right behind is the same line, wrapped
  return { kind: isBlank && !/^\s{2,}|^\t/.test(raw) ? "tail" : "more", text, line };
}

/** A line without the marks of Markdown: bullet, quote, emphasis, escapes, links. */
function plain(raw: string): string {
  const bare = raw
    .trim()
    .replace(/^(?:>\s*)+/, "")
    .replace(/^[-*+]\s+/, "")
    .replace(/\[\^[^\]]+\]/g, "")
    .replace(/!?\[([^\][]*)\]\([^()]*\)/g, "$1")
    .replace(/(\*\*|__)(.+?)\1/g, "$2");
  return withoutEmphasis(bare)
    .replace(/\\([\\`*_{}[\]()#+.!>~-])/g, "$1")
    .trim();
}

/** Marks around words, each with the next one behind words: in one pass, for a line may be nothing but marks. */
function withoutEmphasis(text: string): string {
  const ends = [...text.matchAll(/(?<=\S)[*_](?![\p{L}\d])/gu)].map(({ index }) => index);
  const marks = new Set<number>();
  let [next, end] = [0, 0];
  for (const { index } of text.matchAll(/(?<![\p{L}\d])[*_](?=\S)/gu)) {
    if (index < next) continue;
    while ((ends[end] ?? text.length) < index + 2) end += 1;
    const closing = ends[end];
    if (closing === undefined) break;
    marks.add(index).add(closing);
    next = closing + 1;
  }
  return text.replace(/[*_]/g, (mark, at: number) => (marks.has(at) ? "" : mark));
}

/** A heading without the number signs that may close it. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (text[end - 1] === "#") end -= 1;
  return text.slice(0, end).trimEnd();
}

function isBold(raw: string): boolean {
  return /^\s*\*\*§\s*\d+[a-z]*\.?\*\*\s*$/u.test(raw);
}

/** Lines of the file; those of its front matter, which may name the act, are emptied and kept as a title. */
function withoutFrontMatter(text: string, title: string[]): readonly string[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  if (lines[0]?.trim() !== "---") return lines;
  const end = lines.findIndex((line, at) => at > 0 && line.trim() === "---");
  if (end < 0) return lines;
  title.push(...lines.slice(1, end));
  return lines.map((line, at) => (at <= end ? "" : line));
}
