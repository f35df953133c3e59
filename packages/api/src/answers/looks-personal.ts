/** A Czech birth number, with or without its stroke. */
const BIRTH_NUMBER = /(?<!\d)\d{6}\/?\d{3,4}(?!\d)/;
/** Two capitalised words; in an id a hyphen joins them. */
const NAME = /(?<![\p{L}\d])\p{Lu}\p{Ll}+[\s-]\p{Lu}\p{Ll}+(?!\p{L})/u;

/**
 * Whether a title or an id of a case file looks as if it named somebody: a hint for whoever writes it, and no
 * ground to refuse it. Letters and roles do not; a place may.
 */
export function looksPersonal(text: string): boolean {
  return BIRTH_NUMBER.test(text) || NAME.test(text);
}
