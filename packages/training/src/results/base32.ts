/** Digits of Crockford's base 32: none that is easily taken for another. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Writes a whole number of at most 30 bits with a fixed number of digits, the highest first. */
export function toBase32(value: number, digits: number): string {
  return Array.from({ length: digits }, (_, at) =>
    DIGITS.charAt(Math.floor(value / 32 ** (digits - 1 - at)) % 32),
  ).join("");
}

/** Reads what {@link toBase32} wrote, in small letters too; O counts as 0, I and L as 1. */
export function fromBase32(text: string): number | undefined {
  let value = 0;
  for (const letter of text.toUpperCase().replaceAll("O", "0").replaceAll(/[IL]/g, "1")) {
    const digit = DIGITS.indexOf(letter);
    if (digit < 0) return undefined;
    value = value * 32 + digit;
  }
  return value;
}
