import { plainText } from "../../../search/plain-text.ts";

/** A piece of a text; `found` pieces are the words that were looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Characters shown on either side of the first word found. */
const AROUND = 80;

/** A text cut into pieces, so that the words looked for can be marked. @param words plain ones */
export function pieces(text: string, words: readonly string[]): readonly Piece[] {
  const plain = plainText(text);
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + word.length)) {
      marked.fill(true, at, at + word.length);
    }
  }
  const out: Piece[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && marked[at] === marked[at - 1]) continue;
    out.push({ text: text.slice(from, at), found: marked[at - 1] === true });
    from = at;
  }
  return out;
}

/** The part of a text around the first word found, cut between words. */
export function around(text: string, words: readonly string[]): string {
  const plain = plainText(text);
  const places = words.map((word) => plain.indexOf(word)).filter((at) => at >= 0);
  const at = places.length === 0 ? 0 : Math.min(...places);
  const from = at <= AROUND ? 0 : plain.indexOf(" ", at - AROUND) + 1;
  const end = at + AROUND * 2;
  const to = end >= text.length ? text.length : plain.lastIndexOf(" ", end);
  return `${from > 0 ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
}
