import { CST, type Node } from "yaml";

/** An entry of a block, by offsets in the text. */
export interface EntryPlace {
  /** Where it begins: at the beginning of a line, but for the first. Comments above belong to it. */
  readonly head: number;
  /** Where its key or dash stands. */
  readonly anchor: number;
  readonly end: number;
}

/** A block whose entries stand each on lines of their own. */
export interface BlockPlaces {
  /** How far its keys or dashes stand from the left, in characters. */
  readonly column: number;
  readonly entries: readonly EntryPlace[];
}

type Item = CST.BlockMap["items"][number] | CST.BlockSequence["items"][number];

/**
 * Where the entries of a map or a list stand.
 *
 * @param node read with its source tokens
 * @returns nothing for one in braces or brackets
 */
export function placesIn(node: Node, text: string): BlockPlaces | undefined {
  const token = node.srcToken;
  if (token?.type !== "block-map" && token?.type !== "block-seq") return undefined;
  const items: readonly Item[] = token.items;
  const entries: EntryPlace[] = [];
  let head = items[0] === undefined ? 0 : (items[0].start[0]?.offset ?? anchorOf(items[0], 0));
  for (const item of items) {
    const end = head + CST.stringify(item).length;
    entries.push({ head, anchor: anchorOf(item, head), end });
    head = end;
  }
  const anchor = entries[0]?.anchor ?? 0;
  return { column: anchor - lineStart(text, anchor), entries };
}

function anchorOf({ start, key }: Item, otherwise: number): number {
  const sign = start.find(({ type }) => type === "seq-item-ind" || type === "explicit-key-ind");
  return sign?.offset ?? key?.offset ?? otherwise;
}

/** Where the line begins in which a letter stands. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}
