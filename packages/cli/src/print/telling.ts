import { phrasesIn, type ServiceContext } from "@cokdyby/api";
import type { Citation, FactDeclaration, Grade, Rulebook, Text } from "@cokdyby/engine";
import { type Language, WORDS } from "../words/language.ts";
import type { Words } from "../words/words.ts";
import { citer } from "./citation.ts";
import { type Page, pageFor } from "./page.ts";

/** What printing an answer needs: the page, our own words, and what the rulebook calls its things. */
export interface Telling {
  readonly language: Language;
  readonly page: Page;
  readonly words: Words;
  readonly rulebook: Rulebook;
  readonly say: (text: Text | undefined) => string;
  readonly cite: (citation: Citation) => string;
  readonly fact: (id: string) => string;
  readonly reading: (id: string) => string;
  readonly readingOption: (reading: string, option: string) => string;
  readonly outcome: (id: string) => string;
  /** The label of a row of a table. */
  readonly row: (id: string) => string;
  readonly grade: (grade: Grade) => string;
}

export function tellingFor(
  setting: ServiceContext,
  language: Language,
  stdout: Parameters<typeof pageFor>[0],
): Telling {
  const { rulebook } = setting;
  const words = WORDS[language];
  const say = (text: Text | undefined) => (text?.[language] ?? "").trim();
  const facts = new Map<string, FactDeclaration>(rulebook.facts.map((each) => [each.fact, each]));
  const readings = new Map(rulebook.readings.map((each) => [each.reading, each]));
  const outcomes = new Map(rulebook.outcomes.map((each) => [each.outcome, each.label]));
  const rows = new Map(
    rulebook.tables.flatMap((table) => table.rows.map((each) => [each.row, each.label] as const)),
  );
  return {
    language,
    page: pageFor(stdout),
    words,
    rulebook,
    say,
    cite: citer(rulebook, phrasesIn(setting, language)),
    fact: (id) => say(facts.get(id)?.label) || id,
    reading: (id) => say(readings.get(id)?.label) || id,
    readingOption: (reading, option) =>
      say(readings.get(reading)?.options.find((each) => each.option === option)?.label) || option,
    outcome: (id) => say(outcomes.get(id)) || id,
    row: (id) => say(rows.get(id)) || id,
    grade: (grade) => words.grade[grade],
  };
}
