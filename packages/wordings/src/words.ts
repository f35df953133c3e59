import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Hex digits kept of a SHA-256: 64 bits, enough to tell the wordings of an act apart. */
const DIGITS = 16;

/** Signs that Unicode counts as punctuation and that are words all the same. */
const READ_ALOUD = "§%‰&@#*/";

/** What wordings are compared by, in place of the words. */
export interface Fingerprint {
  /** Of the normalised words. */
  readonly hash: string;
  /** Of the words without punctuation and typography. */
  readonly bare: string;
}

/**
 * The words as they are compared: composed letters, one space wherever there is any, without marks of footnotes and what
 * is only a hint for the line break. Whether a text was wrapped, printed or marked up makes no difference.
 */
export function normalise(words: string): string {
  return (
    words
      .normalize("NFC")
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")
      .replace(/\^\d+[a-z]?\)/gu, "")
      .replace(/\s+/gu, " ")
      // the clitic of a condition, where a line ends with its hyphen
      .replace(/(?<=\p{L}-) (?=li(?!\p{L}))/gu, "")
      .trim()
  );
}

/**
 * The words alone: what punctuation, spaces beside it and typography do not change. Marks between two digits stay, and so
 * does every sign that is read aloud; of a dash between two numbers, `185–187`, the length does not count.
 */
export function bare(words: string): string {
  const text = normalise(words).normalize("NFKC");
  return text
    .replace(/\p{P}/gu, (mark, at: number) => {
      const isInFigure =
        /[.,:/]/.test(mark) && /\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "");
      if (isInFigure) return mark;
      const isSpan =
        /\p{Pd}/u.test(mark) &&
        /\d[a-z]?\s?$/u.test(text.slice(Math.max(0, at - 3), at)) &&
        /^\s?\d/u.test(text.slice(at + 1, at + 3));
      if (isSpan) return " – ";
      return READ_ALOUD.includes(mark) ? ` ${mark} ` : " ";
    })
    .replace(/\s+/gu, " ")
    .trim();
}

/** What stands in the place of a repealed provision. */
const REPEALED = ["zrušen", "zrušena", "zrušeno", "zrušeny"];

/** Whether all that words say is that their provision was repealed: `(zrušen)`. */
export function isRepealed(words: string): boolean {
  return REPEALED.includes(bare(words).toLowerCase());
}

/** The same of words of which the fingerprint alone is known. */
export function saysRepealed({ bare: hash }: Fingerprint): boolean {
  return REPEALED_HASHES.has(hash);
}

/** The fingerprint of a provision's words. */
export function fingerprint(words: string): Fingerprint {
  return { hash: short(normalise(words)), bare: short(bare(words)) };
}

function short(text: string): string {
  return hashOf(utf8ToBytes(text)).slice(0, DIGITS);
}

/** sha256 in hex. */
export function hashOf(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

const REPEALED_HASHES = new Set(
  REPEALED.flatMap((word) => [word, `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`]).map(
    (word) => short(word),
  ),
);
