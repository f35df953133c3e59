import type { PhraseFormatter } from "./phrase-formatter.ts";

/** A piece of a line; only a renderer knows what a link or a strong piece looks like. */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly link: string; readonly url: string };

export interface Item {
  readonly line: readonly Piece[];
  readonly items: readonly Item[];
}

/** The parts of a rendering, in order: the same for every format and language. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly words: string }
  | { readonly kind: "paragraph"; readonly line: readonly Piece[] }
  | { readonly kind: "list"; readonly items: readonly Item[] };

export function item(line: string | readonly Piece[], items: readonly Item[] = []): Item {
  return { line: typeof line === "string" ? [line] : line, items };
}

/** Names in a row. They hold commas of their own, so they are parted by semicolons. */
export function listed(names: readonly string[]): string {
  return names.join("; ");
}

/** The language of a rendering, and what it has told already and need not tell again. */
export interface OutlineFormatter extends PhraseFormatter {
  /** Facts whose presumption was explained. */
  readonly presumptionsTold: Set<string>;
}
