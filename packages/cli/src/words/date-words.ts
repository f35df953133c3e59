import type { Language } from "@cokdyby/words";

const LONG = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** A day as the language writes it in a list: `1. 2. 2025`, `1 February 2025`. @param day YYYY-MM-DD */
export function dateWords(language: Language, day: string): string {
  return language === "cs"
    ? day.split("-").map(Number).reverse().join(". ")
    : LONG.format(new Date(`${day}T00:00:00Z`));
}
