import { LANGUAGES, type Language } from "@cokdyby/words";
import { createContext, type ReactNode, useContext, useSyncExternalStore } from "react";

const KEPT = "cokdyby.language";

let shown = keptLanguage();
document.documentElement.lang = shown;
const listeners = new Set<() => void>();

/** Shows the UI in another language, from now on and after a reload. */
export function speak(language: Language): void {
  shown = language;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
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

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const LanguageContext = createContext<Language>(shown);

/** Listens once for the whole page: hundreds of parts are drawn in the language. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const language = useSyncExternalStore(subscribe, () => shown);
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The language shown. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}
