/**
 * A text without accents and capitals, one character for each of the original, so that a place found in
 * it is the same place there.
 */
export function plainText(text: string): string {
  return Array.from(text, (character) => {
    if (/\s/.test(character)) return " ";
    const [base = character] = character.normalize("NFD");
    const small = base.toLowerCase();
    return small.length === character.length ? small : character;
  }).join("");
}

/** The words of a query, plain; signs of sections and inverted commas are no words. */
export function queryWords(query: string): readonly string[] {
  return plainText(query)
    .replace(/[§„“”"]/g, " ")
    .split(" ")
    .filter((word) => word !== "");
}
