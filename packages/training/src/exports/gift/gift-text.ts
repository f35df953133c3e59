/**
 * A text as it stands in GIFT: a backslash before each character that GIFT gives a meaning to, and on one line, since
 * an empty one would end the question.
 */
export function giftText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\~=#{}:]/g, (character) => `\\${character}`);
}
