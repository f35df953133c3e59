import { impactWords } from "@cokdyby/words/web/impact";
import { useLanguage } from "../../../words/language.tsx";
import { useWords } from "../../../words/words.ts";
import { countWords } from "./count-words.ts";

/** Says how many cases: "12 případů". @returns what takes a decimal string */
export function useCases(): (count: string) => string {
  const t = useWords(impactWords);
  const language = useLanguage();
  return (count) => t("cases", { count: Number(count), number: countWords(count, language) });
}
