import { styleText } from "node:util";
import Table from "cli-table3";
import { wordsIn, wrap } from "./wrap.ts";

type Style = Parameters<typeof styleText>[0];

/** A page of text as wide as the terminal, coloured only where colours are seen. */
export interface Page {
  readonly width: number;
  readonly style: (style: Style, text: string) => string;
}

/** Widths that lines are still read well at. */
const WIDTHS = { least: 60, usual: 100, most: 140 };

/** @param stream its terminal and NO_COLOR decide on colours */
export function pageFor(stream: NodeJS.WritableStream & { readonly columns?: number }): Page {
  const width = Math.min(WIDTHS.most, Math.max(WIDTHS.least, stream.columns ?? WIDTHS.usual));
  return { width, style: (style, text) => styleText(style, text, { stream }) };
}

/** A heading over what follows. */
export function heading(page: Page, text: string): string {
  const lines = wrap(text, page.width).map((line) => `${page.style("bold", line)}\n`);
  return `\n${lines.join("")}`;
}

/** Lines that are laid out already, each wrapped under its own beginning; what underlines one is no longer than the page. */
export function laidOut(page: Page, text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => {
      if (/^[=-]+$/.test(line)) return line.slice(0, page.width);
      const [begin = ""] = /^ *(?:- )?/.exec(line) ?? [];
      return wrap(line.slice(begin.length), page.width - begin.length)
        .map((part, at) => (at === 0 ? begin : " ".repeat(begin.length)) + part)
        .join("\n");
    })
    .join("\n")
    .concat("\n");
}

/** Text of a cell; each styled part starts a line of its own. */
export type Cell = string | readonly (string | { readonly style: Style; readonly text: string })[];

/**
 * Rows in columns without lines, words wrapped and none of them broken: ids stay whole, to be copied.
 *
 * @param shares how the width is divided among the columns
 */
export function columns(
  page: Page,
  rows: readonly (readonly Cell[])[],
  shares: readonly number[],
  head: readonly string[] = [],
): string {
  if (rows.length === 0) return "";
  const least = shares.map(
    (_, at) => longestWord([...rows.map((row) => row[at] ?? ""), head[at] ?? ""]) + GAP,
  );
  const widths = widthsFor(page.width - INDENT.length, shares, least);
  const table = new Table({
    chars: BARE,
    style: { head: [], border: [], "padding-left": 0, "padding-right": GAP },
    colWidths: widths,
  });
  const styled = head.map((text): Cell => [{ style: "dim", text }]);
  for (const row of styled.length === 0 ? rows : [styled, ...rows]) {
    table.push(row.map((cell, at) => wrapped(page, cell, (widths[at] ?? 0) - GAP)));
  }
  return indented(table.toString());
}

/**
 * The width divided by shares. Columns that need more get it from those that can spare it; where none
 * can, rows are wider than the page.
 */
function widthsFor(whole: number, shares: readonly number[], least: readonly number[]): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  const fair = shares.map((share) => Math.floor((share / sum) * whole));
  const lacking = fair.map((width, at) => Math.max(0, (least[at] ?? 0) - width));
  const spare = fair.map((width, at) => Math.max(0, width - (least[at] ?? 0)));
  const spares = spare.reduce((total, each) => total + each, 0);
  const taken = Math.min(1, lacking.reduce((total, each) => total + each, 0) / Math.max(1, spares));
  return fair.map((width, at) => {
    return width + (lacking[at] ?? 0) - Math.ceil((spare[at] ?? 0) * taken);
  });
}

function longestWord(cells: readonly Cell[]): number {
  const texts = cells.flatMap((cell) => (typeof cell === "string" ? [cell] : cell));
  return texts
    .flatMap((part) => wordsIn(typeof part === "string" ? part : part.text))
    .reduce((most, { length }) => Math.max(most, length), 0);
}

function wrapped(page: Page, cell: Cell, width: number): string {
  const parts = typeof cell === "string" ? [cell] : cell;
  return parts
    .flatMap((part) => {
      if (typeof part === "string") return wrap(part, width);
      return wrap(part.text, width).map((line) => page.style(part.style, line));
    })
    .join("\n");
}

/** A paragraph wrapped to the width. */
export function paragraph(page: Page, text: string, indent = INDENT): string {
  return wrap(text, page.width - indent.length)
    .map((line) => `${indent}${line}\n`)
    .join("");
}

/** Points of a list, each wrapped under its dash. */
export function points(page: Page, texts: readonly string[]): string {
  return texts
    .map((text) => paragraph(page, text, `${INDENT}  `).replace(`${INDENT}  `, `${INDENT}– `))
    .join("");
}

const INDENT = "  ";
/** Blanks between columns. */
const GAP = 2;

const BARE = Object.fromEntries(
  [
    ...["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left"],
    ...["bottom-right", "left", "left-mid", "mid", "mid-mid", "right", "right-mid", "middle"],
  ].map((name) => [name, ""]),
);

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => `${INDENT}${line}`.trimEnd())
    .join("\n")
    .concat("\n");
}
