import type { LawWords } from "@cokdyby/engine";

/** A place in a source, such as `25(1)(a)`, as the language writes it; the source stands in the words around it. */
export function articleIn(say: LawWords): (at: string) => string {
  return (at) => say.cited({ source: "", at });
}
