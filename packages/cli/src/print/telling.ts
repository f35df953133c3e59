import { phrasesIn, type ServiceContext } from "@cokdyby/api";
import { type Grade, type LawWords, lawWords, type Rulebook, type Status } from "@cokdyby/engine";
import type { Language } from "@cokdyby/words";
import { type Words, wordsIn } from "../words/words.ts";
import { type Page, pageFor } from "./page.ts";

/** What printing an answer needs: the page, our own words, and what the rulebook calls its things. */
export interface Telling extends Omit<LawWords, "text" | "cited" | "language"> {
  readonly language: Language;
  readonly page: Page;
  readonly words: Words;
  readonly rulebook: Rulebook;
  readonly say: LawWords["text"];
  readonly cite: LawWords["cited"];
  readonly status: (status: Status) => string;
  readonly grade: (grade: Grade) => string;
}

export function tellingFor(
  setting: ServiceContext,
  language: Language,
  stdout: Parameters<typeof pageFor>[0],
): Telling {
  const { rulebook } = setting;
  const { text, cited, ...law } = lawWords(rulebook, phrasesIn(setting, language), (words) =>
    words.trim(),
  );
  return {
    ...law,
    language,
    page: pageFor(stdout),
    words: wordsIn(language),
    rulebook,
    say: text,
    cite: cited,
    status: (status) => law.phrase(`status.${status}`),
    grade: (grade) => law.phrase(`grade.${grade}`),
  };
}
