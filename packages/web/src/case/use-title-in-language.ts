import { useEffect } from "react";
import { useLanguage } from "../words/language.tsx";
import { titledIn } from "./case.ts";
import { caseStore, useCase } from "./case-store.ts";

/** Keeps the title of a worked case in the language shown, until the reader gives it another. */
export function useTitleInLanguage(): void {
  const language = useLanguage();
  const shown = useCase();
  useEffect(() => caseStore.rewrite((now) => titledIn(now, language)), [language, shown]);
}
