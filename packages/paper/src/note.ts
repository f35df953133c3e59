import type { Status } from "@cokdyby/engine";

/** A stretch of text of one look. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly href?: string;
  /** The text is the word for how an outcome comes out. */
  readonly status?: Status;
}

/** One line or paragraph. */
export type Line = readonly Run[];

export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly line: Line; readonly look?: "caution" }
  | {
      readonly kind: "list";
      readonly ordered?: boolean;
      /** With boxes to be ticked by hand. */
      readonly look?: "boxes";
      readonly items: readonly Line[];
    }
  | {
      readonly kind: "table";
      readonly caption: string;
      /** The heading over it says the same, so that the caption need not be seen. */
      readonly isHeaded?: true;
      /** Headings of the columns; the first cell of each row is the heading of the row. */
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
      /** Shares of the width, one for each column. */
      readonly widths: readonly number[];
    };

/** The lines of one cell. */
export type Cell = readonly Line[];

/** A note on a case as a document: the same for the screen, for print and for a word processor. */
export interface Note {
  /** Tag of the language that it is written in. */
  readonly language: string;
  readonly title: string;
  /** Stands at the foot of each page. */
  readonly foot: string;
  readonly blocks: readonly Block[];
  /** Set closely, so that it takes few pages. */
  readonly dense?: true;
}

function heading(level: 2 | 3, text: string): Block {
  return { kind: "heading", level, text };
}

export function paragraph(...parts: readonly (string | Run)[]): Block {
  return { kind: "paragraph", line: line(...parts) };
}

/** Text and runs, one after another. */
export function line(...parts: readonly (string | Run)[]): Line {
  const told = parts.filter((part) => part !== "");
  return told.map((part) => (typeof part === "string" ? { text: part } : part));
}

export function strong(text: string): Run {
  return { text, strong: true };
}

/** Text that leads to an address, where it has one. */
export function linked(text: string, url: string | undefined): Run {
  return { text, ...(url === undefined ? {} : { href: url }) };
}

/** The word for how an outcome comes out. */
export function statusRun(status: Status, text: string): Run {
  return { text, status, strong: true };
}

/** A list, unless it would have no item. */
export function list(items: readonly Line[], look?: "boxes"): readonly Block[] {
  if (items.length === 0) return [];
  return [{ kind: "list", items, ...(look === undefined ? {} : { look }) }];
}

/** The columns of a table by the words of their headings, each with its share of the width. */
export function columns<Key extends string>(
  say: (key: NoInfer<Key>) => string,
  ...shares: readonly (readonly [head: Key, width: number])[]
): readonly (readonly [head: string, width: number])[] {
  return shares.map(([head, width]) => [say(head), width]);
}

/** A table, unless it would have no row. */
export function table(
  caption: string,
  columns: readonly (readonly [head: string, width: number])[],
  rows: readonly (readonly (string | Cell)[])[],
): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: "table",
      caption,
      head: columns.map(([head]) => head),
      widths: columns.map(([, width]) => width),
      rows: rows.map((row) => row.map((cell) => (typeof cell === "string" ? [line(cell)] : cell))),
    },
  ];
}

/** A heading and what stands under it, unless nothing does. */
export function section(level: 2 | 3, title: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length === 0) return [];
  const under = blocks.map((block): Block => {
    return block.kind === "table" && block.caption === title ? { ...block, isHeaded: true } : block;
  });
  return [heading(level, title), ...under];
}
