/** Languages of the UI, Czech first. */
export const LANGUAGES = ["cs", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Makes something in each language. */
export function inEachLanguage<Made>(make: (language: Language) => Made): Record<Language, Made> {
  return { cs: make("cs"), en: make("en") };
}
