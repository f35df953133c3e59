import type { FactChange, LawWords } from "@cokdyby/engine";

/** A change in words: "věk jednající osoby: nejvýše 14 let". */
export function changeWords(set: readonly FactChange[], say: LawWords): string {
  return set.map(({ fact, to }) => `${say.fact(fact)}: ${say.point(fact, to)}`).join("; ");
}
