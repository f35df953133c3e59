import { phrasesIn, type ServiceContext } from "@cokdyby/api";
import type { WireCase } from "@cokdyby/api/shapes";
import type { Rulebook, Status } from "@cokdyby/engine";
import { type LawWords, lawWords } from "@cokdyby/engine/explain";
import type { Grade } from "@cokdyby/engine/rulebook";
import type { Language } from "@cokdyby/words";
import { type Words, wordsIn } from "../words/words.ts";
import { type Page, pageFor } from "./page.ts";

/** What a case puts in the place of the law in force: amendments, and readings that it fixes. */
export interface Assumed {
  readonly amendments: NonNullable<WireCase["amendments"]>;
  readonly readings: NonNullable<WireCase["readings"]>;
}

/** What printing an answer needs: the page, our own words, and what the rulebook calls its things. */
export interface Telling extends Omit<LawWords, "text" | "cited" | "language"> {
  readonly language: Language;
  readonly law: LawWords;
  readonly page: Page;
  readonly words: Words;
  readonly rulebook: Rulebook;
  readonly assumed: Assumed;
  readonly say: LawWords["text"];
  readonly cite: LawWords["cited"];
  readonly status: (status: Status) => string;
  readonly grade: (grade: Grade) => string;
}

/** @param assumed what is said to be assumed; nothing when left out */
export function tellingFor(
  setting: ServiceContext,
  language: Language,
  stdout: Parameters<typeof pageFor>[0],
  assumed: Assumed = { amendments: [], readings: {} },
): Telling {
  const { rulebook } = setting;
  const law = lawWords(rulebook, phrasesIn(setting, language), (words) => words.trim());
  const { text, cited, ...others } = law;
  return {
    ...others,
    language,
    law,
    page: pageFor(stdout),
    words: wordsIn(language),
    rulebook,
    assumed,
    say: text,
    cite: cited,
    status: (status) => law.phrase(`status.${status}`),
    grade: (grade) => law.phrase(`grade.${grade}`),
  };
}
