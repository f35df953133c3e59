import { shown } from "../cut.ts";
import type { Block, ReadText, Uncut } from "../wording.ts";
import { isRepealed } from "../words.ts";
import { isDivision, isFootnote, isOutside, marked, withoutBullet } from "./lines.ts";

/** A line longer than this was not wrapped: then every line of the text is a piece of its own. */
const WRAPPED_AT = 160;

/** A line of this share of the length of long lines is full. */
const FULL = 0.85;

/** A line of a text, or of a page of a PDF. */
export interface TextLine {
  readonly text: string;
  /** How far it begins from the left, in any measure that is the same for all lines. */
  readonly indent: number;
  /** Whether a line is left empty before it. */
  readonly isApart: boolean;
  /** Line or page it stands on, counted from 1. */
  readonly line: number;
}

/**
 * Reads an act as plain text: a line `§ 192`, its heading, paragraphs `(1)` and letters `a)` at the beginnings of lines.
 * Where lines are wrapped, what goes on with a paragraph behind its letters is set apart by an empty line or stands further
 * left than the letters.
 */
export function readPlainText(text: string): ReadText {
  let isApart = true;
  const lines: TextLine[] = [];
  for (const [index, raw] of text
    .replace(/^\ufeff/, "")
    .split(/\r\n?|\n/)
    .entries()) {
    const trimmed = raw.trim();
    if (trimmed !== "") {
      const indent = raw.replaceAll("\t", "    ").search(/\S/);
      lines.push({ text: trimmed, indent, isApart, line: index + 1 });
    }
    isApart = trimmed === "";
  }
  return readLines(lines, "line");
}

/** The same from lines whose places are known. */
export function readLines(all: readonly TextLine[], unit: ReadText["unit"]): ReadText {
  const lines = all
    .filter(({ text }, at) => isInReference(all[at - 1]) || !isFootnote(text))
    .map((each): TextLine => ({ ...each, text: withoutBullet(each.text) }));
  const isWrapped = lines.every(({ text }) => text.length <= WRAPPED_AT);
  const full = isWrapped ? fullLength(lines) : Number.POSITIVE_INFINITY;
  const pieces = piecesOf(lines, full);
  const blocks: Block[] = [];
  const title: string[] = [];
  const uncut: Uncut[] = [];
  let isSeen = false;
  let isBetween = false;
  let letterIndent: number | undefined;
  for (const [index, { text, indent, isApart, line }] of lines.entries()) {
    const section = pieces[index]?.section;
    if (section === undefined && mayBeSection(lines, index))
      uncut.push({ line, text: shown(text), why: "section" });
    if (section !== undefined) {
      [isSeen, isBetween, letterIndent] = [true, false, undefined];
      blocks.push({ kind: "section", label: section.label, text: "", line });
      if (section.rest !== "") blocks.push({ kind: "heading", text: section.rest, line });
      continue;
    }
    if (!isSeen) {
      title.push(text);
      continue;
    }
    if (isDivision(text)) isBetween = true;
    if (isBetween) {
      blocks.push({ kind: "heading", text, line });
      continue;
    }
    if (isOutside(text)) {
      blocks.push({ kind: "outside", text, line });
      continue;
    }
    const found = isInReference(lines[index - 1]) ? undefined : marked(text, line);
    if (found !== undefined) {
      if (found.kind === "letter") letterIndent = indent;
      if (found.kind === "paragraph") letterIndent = undefined;
      blocks.push(found);
    } else if (isHeading(lines, pieces, index, blocks.at(-1)))
      blocks.push({ kind: "heading", text, line });
    else {
      const isLeft = letterIndent !== undefined && indent < letterIndent;
      const isTail = isApart || !isWrapped || isLeft;
      if (isTail) letterIndent = undefined;
      blocks.push({ kind: isTail ? "tail" : "more", text, line });
    }
  }
  return { blocks, title: title.join("\n"), unit, uncut };
}

/** The section that a line begins, and the last line of the piece that it stands in. */
interface Piece {
  readonly section: ReturnType<typeof sectionOf>;
  readonly end: number;
}

/** Of each line, from the last one back: the section begun by the next one ends a piece. */
function piecesOf(lines: readonly TextLine[], full: number): readonly Piece[] {
  const pieces: Piece[] = [];
  let next: Piece | undefined;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const isEnd = next?.section !== undefined || !goesOn(lines[index], lines[index + 1], full);
    const end = isEnd ? index : (next?.end ?? index);
    next = { section: sectionOf(lines, index, end), end };
    pieces[index] = next;
  }
  return pieces;
}

/**
 * A line that is a section sign and number; with words behind only where they are a heading, not a reference: they begin a
 * piece, with a capital letter, and do not end as words of the law do.
 *
 * @param end the last line of that piece
 */
function sectionOf(lines: readonly TextLine[], index: number, end: number) {
  const found = SECTION.exec(lines[index]?.text ?? "");
  if (found === null) return undefined;
  const [, label = "", rest = ""] = found;
  const isHeading =
    beginsPiece(lines, index) &&
    /^\p{Lu}[^.]*$/u.test(rest) &&
    !/\bodst\b/u.test(rest) &&
    !/[.,;:]$/u.test(lines[end]?.text ?? "");
  return rest === "" || isHeading ? { label, rest } : undefined;
}

const SECTION = /^§\s*(\d+[a-z]*)\s*(.*)$/u;

/** Whether a line is set apart, or the one above it ends as words of the law do, is a section or divides the act. */
function beginsPiece(lines: readonly TextLine[], index: number): boolean {
  const above = lines[index - 1]?.text;
  if (above === undefined || lines[index]?.isApart) return true;
  return /[.!?][“”"]?$|^§\s*\d+[a-z]*$/u.test(above) || isDivision(above) || isRepealed(above);
}

/** Whether a line that begins with a section sign, and is read as words, is more than a reference within a sentence. */
function mayBeSection(lines: readonly TextLine[], index: number): boolean {
  const rest = SECTION.exec(lines[index]?.text ?? "")?.[2];
  return rest !== undefined && (beginsPiece(lines, index) || /^[\p{Lu}(]/u.test(rest));
}

/** Whether a line ends within a reference, `(§` or `písm.`: what the next one begins with is no mark of its own. */
function isInReference(line: TextLine | undefined): boolean {
  return line !== undefined && /(?:§|\bodst\.|\bpísm\.)$/u.test(line.text);
}

/**
 * Right below a section: one piece of lines, which does not end as words of the law do, and behind which the section goes on,
 * though not with a letter: that stands below words. That a section was repealed is its words.
 *
 * @param last the block before
 */
function isHeading(
  lines: readonly TextLine[],
  pieces: readonly Piece[],
  index: number,
  last: Block | undefined,
): boolean {
  if (last?.kind !== "section" && (last?.kind !== "heading" || lines[index]?.isApart)) return false;
  const end = pieces[index]?.end ?? index;
  if (/[.,;:]$/u.test(lines[end]?.text ?? "") || isRepealed(lines[index]?.text ?? "")) return false;
  const next = lines[end + 1];
  if (next === undefined || pieces[end + 1]?.section !== undefined) return false;
  if (isDivision(next.text) || isOutside(next.text)) return false;
  return marked(next.text, 0)?.kind !== "letter";
}

/** Whether a line goes on with the one above: where that one is full, it may begin with a capital letter or a reference. */
function goesOn(above: TextLine | undefined, line: TextLine | undefined, full: number): boolean {
  if (above === undefined || line === undefined) return false;
  if (line.isApart || marked(line.text, 0) !== undefined) return false;
  return above.text.length >= full || !/^[\p{Lu}§]/u.test(line.text);
}

/** How long a line is, in characters, behind which the words were wrapped: letters differ in width. */
function fullLength(lines: readonly TextLine[]): number {
  const lengths = lines.map(({ text }) => text.length).toSorted((a, b) => a - b);
  return FULL * (lengths[Math.floor(0.9 * lengths.length)] ?? 0);
}
