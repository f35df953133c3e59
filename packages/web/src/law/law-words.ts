import {
  type Citation,
  type FactDeclaration,
  type FactInput,
  type PhraseBook,
  type Point,
  type Rulebook,
  type Scalar,
  type Speaker,
  speakerOf,
  type Text,
} from "@cokdyby/engine";
import { typeset } from "../words/typography.ts";

/** The rulebook in the words of one language. Ids that it does not know are said as they are. */
export interface LawWords extends Omit<Speaker, "say" | "cite"> {
  readonly language: string;
  /** A phrase of the phrase book. */
  readonly phrase: Speaker["say"];
  readonly text: (text: Text | undefined) => string;
  readonly fact: (fact: string) => string;
  readonly outcome: (outcome: string) => string;
  readonly reading: (reading: string) => string;
  readonly option: (reading: string, option: string) => string;
  readonly rule: (rule: string) => string;
  /** A row of a table. */
  readonly row: (row: string) => string;
  /** The words of an id that a column of a table holds. */
  readonly columnWord: (id: string) => string;
  /** What a case says of a fact. */
  readonly stated: (fact: string, value: FactInput) => string;
  /** A class of values of a fact. */
  readonly point: (fact: string, point: Point) => string;
  readonly cited: (citation: Citation) => string;
}

/** Puts the rulebook into the words of one language, as its phrase book has them. */
export function lawWords(rulebook: Rulebook, book: PhraseBook): LawWords {
  const { language } = book;
  const { say: phrase, cite, ...speaker } = speakerOf(book);
  const facts = new Map(rulebook.facts.map((each) => [each.fact, each]));
  const outcomes = new Map(rulebook.outcomes.map((each) => [each.outcome, each]));
  const readings = new Map(rulebook.readings.map((each) => [each.reading, each]));
  const rules = new Map(rulebook.rules.map((each) => [each.rule, each]));
  const rows = new Map(
    rulebook.tables.flatMap((table) => table.rows.map((each) => [each.row, each.label] as const)),
  );
  const columnWords = new Map(
    rulebook.tables.flatMap(({ columns }) =>
      columns.flatMap(({ words = {} }) => Object.entries(words)),
    ),
  );
  const sources = new Map(rulebook.sources.map((each) => [each.source, each]));
  const texts = new Map<Text, string>();
  const provisions = new Map<string, string>();
  const text = (words: Text | undefined) => {
    if (words === undefined) return "";
    const known = texts.get(words) ?? typeset(words[language] ?? "", language);
    texts.set(words, known);
    return known;
  };
  const value = (fact: string, one: Scalar) => scalarWords(facts.get(fact), one);
  const scalarWords = (declared: FactDeclaration | undefined, one: Scalar): string => {
    if (typeof one === "boolean") return phrase(one ? "value.true" : "value.false");
    if (typeof one === "number") return speaker.number(one);
    if (declared?.type === "date") return speaker.date(one);
    const own = declared?.options?.find((each) => each.option === one);
    const table = rulebook.tables.find((each) => each.table === declared?.optionsFrom);
    return text(own?.label ?? table?.rows.find((each) => each.row === one)?.label) || one;
  };
  const unitOf = (fact: string, count: number) => {
    const unit = text(facts.get(fact)?.unit);
    return unit === "" ? "" : ` ${speaker.unit(unit, count)}`;
  };
  const span = (fact: string, from: Scalar | undefined, to: Scalar | undefined): string => {
    const { range } = facts.get(fact) ?? {};
    const low = from === range?.min ? undefined : from;
    const high = to === range?.max ? undefined : to;
    const words = (one: Scalar) => value(fact, one);
    const unit = unitOf(fact, Number(high ?? low ?? 0));
    if (from !== undefined && from === to) return words(from) + unitOf(fact, Number(from));
    if (low === undefined && high === undefined) return phrase("known.nothing");
    if (low === undefined) return phrase("value.atMost", { value: words(high as Scalar) }) + unit;
    if (high === undefined) return phrase("value.atLeast", { value: words(low) }) + unit;
    return phrase("value.range", { from: words(low), to: words(high) }) + unit;
  };
  const several = (fact: string, values: readonly Scalar[]) =>
    speaker.or(values.map((one) => value(fact, one)));
  return {
    ...speaker,
    language,
    phrase,
    text,
    fact: (fact) => text(facts.get(fact)?.label) || fact,
    outcome: (outcome) => text(outcomes.get(outcome)?.label) || outcome,
    reading: (reading) => text(readings.get(reading)?.label) || reading,
    option: (reading, option) =>
      text(readings.get(reading)?.options.find((each) => each.option === option)?.label) || option,
    rule: (rule) => text(rules.get(rule)?.title) || rule,
    row: (row) => text(rows.get(row)) || row,
    columnWord: (id) => text(columnWords.get(id)) || id,
    stated: (fact, stated) => {
      if (typeof stated !== "object") {
        return value(fact, stated) + (typeof stated === "number" ? unitOf(fact, stated) : "");
      }
      return "oneOf" in stated ? several(fact, stated.oneOf) : span(fact, stated.min, stated.max);
    },
    point: (fact, point) =>
      "values" in point ? several(fact, point.values) : span(fact, point.from, point.to),
    cited: ({ source, at }) => {
      const key = `${source} ${at}`;
      const known =
        provisions.get(key) ??
        typeset(cite(at, sources.get(source)?.short[language] ?? source), language);
      provisions.set(key, known);
      return known;
    },
  };
}
