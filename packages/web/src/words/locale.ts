/** Tag of a language with its country, for numbers and times. */
export function localeOf(language: string): string {
  return language === "cs" ? "cs-CZ" : "en-GB";
}

/** A day in words; with the time where that matters. */
export function momentWords(moment: Date | number, language: string, time = true): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: "long",
    ...(time ? { timeStyle: "short" } : {}),
  }).format(moment);
}
