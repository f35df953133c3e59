const GLUE = "\u00a0";

/** What stays with the word after it: `§ 192`, `odst. 1`, a preposition of one letter. */
const STAYS =
  /((?<![^\s(„"])(?:§+|odst\.|písm\.|čl\.|č\.|para\.|paras\.|fn|Art\.|[ikosuvzIKOSUVZ])) (?=\S)/g;

/** A day before its month, and a month before its year: `1. 5. 2023`, `1. května 2023`, `1 May 2023`. */
const DAY = /(?<!\S)(\d{1,2}\.?) (?=\d{1,2}\. \d|\p{L}\p{Ll}{2,8} \d{4})/gu;
const MONTH = /(?<=\d\.?\u00a0)(\p{L}\p{Ll}{2,8}|\d{1,2}\.) (?=\d{4})/gu;

/**
 * A text in lines of at most `width` characters, broken between words; a word that is longer is broken
 * after a dot where it has one; but an address, which is to be copied, stays whole.
 */
export function wrap(text: string, width: number): string[] {
  const words = wordsIn(text).flatMap((word) => pieces(word, width));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => line.replaceAll(GLUE, " "));
}

/** The parts of a text between which a line may break; what belongs together is one. */
export function wordsIn(text: string): string[] {
  return text
    .replace(STAYS, `$1${GLUE}`)
    .replace(DAY, `$1${GLUE}`)
    .replace(MONTH, `$1${GLUE}`)
    .split(/[ \t\n\r]+/)
    .filter((word) => word !== "");
}

function pieces(word: string, width: number): string[] {
  if (word.length <= width || word.startsWith("<https://")) return [word];
  const dot = word.lastIndexOf(".", width - 1) + 1;
  const cut = dot > 0 ? dot : width;
  return [word.slice(0, cut), ...pieces(word.slice(cut), width)];
}
