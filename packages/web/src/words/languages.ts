import type { Language } from "@cokdyby/words";

/** Makes something in each language. */
export function inEachLanguage<Made>(make: (language: Language) => Made): Record<Language, Made> {
  return { cs: make("cs"), en: make("en") };
}
