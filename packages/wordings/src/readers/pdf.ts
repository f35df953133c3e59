import type { ReadText } from "../wording.ts";
import { readLines, type TextLine } from "./text.ts";

/** How many pieces of text are read; a code of 500 pages has some 100,000. */
const MOST_PIECES = 500_000;

/** A piece of text on a page; lengths in points. */
interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
}

interface Line extends Omit<TextLine, "isApart"> {
  readonly bottom: number;
  readonly height: number;
}

/**
 * Reads an act out of a PDF by where its lines stand.
 *
 * @param most how many pieces of text are read
 * @returns nothing where it cannot be opened; `too much` where there are more pieces; no blocks where its pages hold no text, as those of a scan
 */
export async function readPdf(
  bytes: Uint8Array,
  most = MOST_PIECES,
): Promise<ReadText | "too much" | undefined> {
  // large: loaded when it is needed
  const { getDocumentProxy } = await import("unpdf");
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: Line[][] = [];
    let left = most;
    for (let number = 1; number <= document.numPages && left >= 0; number += 1) {
      const pieces = await piecesOf(await document.getPage(number), left);
      left -= pieces.length;
      pages.push(linesOf(pieces, number));
    }
    const ended = document.loadingTask.destroy();
    // it does not end while a page waits to be read on
    if (left < 0) return "too much";
    await ended;
    return readLines(apart(withoutRunning(pages)), "page");
  } catch {
    return undefined;
  }
}

/** The text of a page as it is read, until there is more than `most` of it. */
async function piecesOf(
  page: { readonly streamTextContent: () => ReadableStream },
  most: number,
): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  const reader = page.streamTextContent().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (const item of read.value.items) pieces.push(...pieceOf(item));
    // what is not read is not made; to cancel the stream is a fault in pdf.js
    if (pieces.length > most) break;
  }
  return pieces;
}

function pieceOf(item: object): readonly Piece[] {
  if (!("str" in item && "transform" in item && "width" in item && "height" in item)) return [];
  const { str, transform, width, height } = item;
  if (typeof str !== "string" || str.trim() === "" || !Array.isArray(transform)) return [];
  const [left, bottom] = [Number(transform[4]), Number(transform[5])];
  return [{ text: str, left, right: left + Number(width), bottom, height: Number(height) }];
}

/** Pieces at one height are a line; what is raised and small is the mark of a footnote. */
function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.bottom - a.bottom || a.left - b.left)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && first.bottom - piece.bottom < first.height / 2)
      row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => {
    const height = Math.max(...row.map((piece) => piece.height));
    const read = row
      .filter((piece) => piece.height > 0.8 * height || !/^\d+[a-z]?\)$/u.test(piece.text.trim()))
      .toSorted((a, b) => a.left - b.left);
    const bottom = Math.min(...read.map((piece) => piece.bottom));
    return {
      text: joined(read),
      indent: Math.round(read[0]?.left ?? 0),
      line: page,
      bottom,
      height,
    };
  });
}

function joined(pieces: readonly Piece[]): string {
  let text = "";
  let right = Number.POSITIVE_INFINITY;
  for (const piece of pieces) {
    const isSpaced = piece.left - right > piece.height / 8 && !text.endsWith(" ");
    text += `${isSpaced ? " " : ""}${piece.text}`;
    right = piece.right;
  }
  return text.replace(/\s+/gu, " ").trim();
}

/** Without numbers of pages and what runs along the top or bottom of most of them. */
function withoutRunning(pages: readonly Line[][]): readonly Line[][] {
  const key = ({ text }: Line) => text.replace(/\d+/g, "#");
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const line of new Set([page[0], page.at(-1)])) {
      if (line !== undefined) counts.set(key(line), (counts.get(key(line)) ?? 0) + 1);
    }
  }
  const runs = (line: Line | undefined) =>
    line !== undefined &&
    (/^(?:-|–)?\s*\d+\s*(?:-|–|\/\s*\d+)?$/u.test(line.text) ||
      (pages.length > 2 && (counts.get(key(line)) ?? 0) > pages.length / 2));
  return pages.map((page) =>
    page.filter((line, at) => !((at === 0 || at === page.length - 1) && runs(line))),
  );
}

/** A line further from the one above than lines mostly are begins a piece of its own. */
function apart(pages: readonly Line[][]): readonly TextLine[] {
  const gaps = pages
    .flatMap((page) => page.slice(1).map((line, at) => (page[at]?.bottom ?? 0) - line.bottom))
    .toSorted((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 4)] ?? 0;
  return pages.flatMap((page) =>
    page.map((line, at): TextLine => {
      const above = page[at - 1];
      const isApart = above !== undefined && above.bottom - line.bottom > 1.3 * usual;
      return { text: line.text, indent: line.indent, isApart, line: line.line };
    }),
  );
}
