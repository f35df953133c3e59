const GLUE = "\u00a0";

/** What stays with the word after it: `§ 192`, `odst. 1`. */
const STAYS = /(§+|odst\.|písm\.|čl\.|č\.|para\.|paras\.|fn|Art\.) (?=\S)/g;

/**
 * A text in lines of at most `width` characters, broken between words; a word that is longer is broken
 * after a dot where it has one.
 */
export function wrap(text: string, width: number): string[] {
  const words = text
    .replace(STAYS, `$1${GLUE}`)
    .split(/[ \t\n\r]+/)
    .filter((word) => word !== "")
    .flatMap((word) => pieces(word, width));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => line.replaceAll(GLUE, " "));
}

function pieces(word: string, width: number): string[] {
  if (word.length <= width) return [word];
  const dot = word.lastIndexOf(".", width - 1) + 1;
  const cut = dot > 0 ? dot : width;
  return [word.slice(0, cut), ...pieces(word.slice(cut), width)];
}
