import type { Language } from "@cokdyby/words";

/**
 * The language before any option is read: English where the environment asks for it (LC_ALL, else
 * LC_MESSAGES, else LANG), otherwise Czech.
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const asked = LC_ALL || LC_MESSAGES || LANG || "";
  return /^en(?:[_.@-]|$)/i.test(asked) ? "en" : "cs";
}

export function isLanguage(text: string | undefined): text is Language {
  return text === "cs" || text === "en";
}
