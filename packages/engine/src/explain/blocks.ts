import type { Speaker } from "./phrases.ts";
import type { ProvisionStep } from "./tree.ts";

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

/** "§ 12 of the Act" */
export function provisionWords({ at, short }: ProvisionStep, { say }: Speaker): string {
  return say("provision", { at, source: short });
}
