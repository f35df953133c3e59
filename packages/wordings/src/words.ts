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
 * The words alone: what punctuation, spaces beside it and typography do not change. Marks between two digits stay, so
 * does every sign that is read aloud.
 */
export function bare(words: string): string {
  const text = normalise(words).normalize("NFKC");
  return text
    .replace(/\p{P}/gu, (mark, at: number) => {
      const isInFigure =
        /[.,:/]/.test(mark) && /\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "");
      if (isInFigure) return mark;
      return READ_ALOUD.includes(mark) ? ` ${mark} ` : " ";
    })
    .replace(/\s+/gu, " ")
    .trim();
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
