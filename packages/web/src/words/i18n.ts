import i18next from "i18next";
import { initReactI18next } from "react-i18next";

/** Languages of the UI, Czech first. */
export const LANGUAGES = ["cs", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const KEPT = "cokdyby.language";

/** i18next, ready at once: words are added by {@link defineWords} when a screen is loaded. */
export const i18n = i18next.createInstance();
void i18n.use(initReactI18next).init({
  lng: keptLanguage(),
  supportedLngs: [...LANGUAGES],
  resources: {},
  fallbackLng: false,
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false, prefix: "{", suffix: "}" },
  react: { useSuspense: false },
});
document.documentElement.lang = i18n.language;

/** Shows the UI in another language, from now on and after a reload. */
export function speak(language: Language): void {
  void i18n.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // a browser that keeps nothing still shows the language
  }
}

function keptLanguage(): Language {
  try {
    const kept = localStorage.getItem(KEPT);
    return LANGUAGES.find((each) => each === kept) ?? "cs";
  } catch {
    return "cs";
  }
}
