import { LANGUAGES, type Language } from "@cokdyby/words";
import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import { browserStorage, keptStore } from "../store/kept-store.ts";

interface Shown {
  readonly language: Language;
}

/** At the first visit the first language of the browser that there is, Czech for Slovak; else English. */
function languageOfBrowser(): Language {
  const wanted = navigator.languages.map((tag) => tag.replace(/-.*/, "").replace("sk", "cs"));
  return wanted.flatMap((tag) => LANGUAGES.filter((each) => each === tag))[0] ?? "en";
}

const store = keptStore<Shown>(
  "cokdyby.language",
  { language: languageOfBrowser() },
  browserStorage({
    write: ({ language }) => language,
    read: (kept) => ({ language: LANGUAGES.find((each) => each === kept) ?? languageOfBrowser() }),
  }),
);
const show = ({ language }: Shown) => {
  document.documentElement.lang = language;
};
show(store.getState());
store.subscribe(show);

/** Shows the UI in another language, from now on and after a reload. */
export function speak(language: Language): void {
  store.setState({ language });
}

const LanguageContext = createContext<Language>(store.getState().language);

/** The language shown now. */
export function spoken(): Language {
  return store.getState().language;
}

/** Listens once for the whole page: hundreds of parts are drawn in the language. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const language = useStore(store, (shown) => shown.language);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language shown. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
