/** A sentence from the words of a plan: single spaces, none before a mark, a capital at the start. */
export function sentenceOf(text: string): string {
  const words = text
    .replace(/[ \n]+/g, " ")
    .replace(/ (?=[,.;:])/g, "")
    .replace(/,+(?=[,.;:])/g, "")
    .trim();
  const [first = ""] = words;
  return first.toLocaleUpperCase() + words.slice(first.length);
}
