import { localeOf } from "../../../words/locale.ts";

/** Numbers up to this are said digit by digit, and from the second on as a power of ten. */
const EXACT = 1_000_000n;
const HUGE = 1_000_000_000_000_000n;

/**
 * A count of cases in words: exact up to a million, then as three digits and a word ("570 bilionů"), then
 * as a power of ten.
 *
 * @param count a decimal string
 */
export function countWords(count: string, language: string): string {
  const locale = localeOf(language);
  const value = BigInt(count);
  if (value < EXACT) return exactCount(count, language);
  const rounded = { maximumSignificantDigits: 3 } as const;
  if (value < HUGE) {
    const words = { notation: "compact", compactDisplay: "long", ...rounded } as const;
    return new Intl.NumberFormat(locale, words).format(value);
  }
  const power = count.length - 1;
  const digits = Number(`${count[0]}.${count.slice(1, 4)}`);
  return `${new Intl.NumberFormat(locale, rounded).format(digits)} × 10${raised(power)}`;
}

function raised(power: number): string {
  return [...String(power)].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)]).join("");
}

/** All digits of a count, in groups. */
export function exactCount(count: string, language: string): string {
  return new Intl.NumberFormat(localeOf(language)).format(BigInt(count));
}
