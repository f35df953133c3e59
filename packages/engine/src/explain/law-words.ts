import type { Point } from "../analyse/points.ts";
import { inForce } from "../rulebook/law-on.ts";
import type {
  Amendment,
  Citation,
  FactDeclaration,
  FactInput,
  IsoDate,
  Rulebook,
  Scalar,
  Text,
} from "../rulebook/rulebook.ts";
import { type PhraseFormatter, phraseFormatter } from "./phrase-formatter.ts";
import type { PhraseBook } from "./phrases.ts";
import { type RangeWords, rangeWordsFor } from "./range-words.ts";

/** The rulebook in the words of one language. Ids that it does not know are said as they are. */
export interface LawWords extends Omit<PhraseFormatter, "say" | "cite">, RangeWords {
  readonly language: string;
  /** A phrase of the phrase book. */
  readonly phrase: PhraseFormatter["say"];
  /** A text of the rulebook; empty where there is none. */
  readonly text: (text: Text | undefined) => string;
  /** What a fact is called. */
  readonly fact: (fact: string) => string;
  /** What a named condition is called; nothing where there is none of that name. */
  readonly condition: (condition: string) => string | undefined;
  /** What an outcome is called. */
  readonly outcome: (outcome: string) => string;
  /** What a reading is called. */
  readonly reading: (reading: string) => string;
  /** An option of a reading. */
  readonly option: (reading: string, option: string) => string;
  /** The title of a rule. */
  readonly rule: (rule: string) => string;
  /** What an amendment is called: one of the rulebook by its id, or one written out. */
  readonly amendment: (amendment: string | Pick<Amendment, "id" | "title">) => string;
  /**
   * A row of a table.
   *
   * @param on names its provision by the number of that day, where its label has another one
   */
  readonly row: (row: string, on?: IsoDate) => string;
  /** The words of an id that a column of a table holds. */
  readonly columnWord: (id: string) => string;
  /** One value of a fact, without its unit. */
  readonly value: (fact: string, value: Scalar) => string;
  /** What a case says of a fact. */
  readonly stated: (fact: string, value: FactInput) => string;
  /** A class of values of a fact. */
  readonly point: (fact: string, point: Point) => string;
  /** Values from one to another, in words already; one end is open, or both. */
  readonly span: (from: string | undefined, to: string | undefined) => string;
  /**
   * A value with its unit, where it has one.
   *
   * @param count the number that stands next to the unit
   */
  readonly withUnit: (value: string, unit: string, count: number) => string;
  /** A citation with the short title of its source. */
  readonly cited: (citation: Citation) => string;
}

/**
 * Puts the rulebook into the words of one language, as its phrase book has them.
 *
 * @param finish puts the last hand to texts of the rulebook and to citations, as hard spaces
 */
export function lawWords(
  rulebook: Rulebook,
  book: PhraseBook,
  finish: (text: string) => string = (text) => text,
): LawWords {
  const { language } = book;
  const { say: phrase, cite, ...formatter } = phraseFormatter(book);
  const facts = new Map(rulebook.facts.map((each) => [each.fact, each]));
  const outcomes = new Map(rulebook.outcomes.map((each) => [each.outcome, each]));
  const readings = new Map(rulebook.readings.map((each) => [each.reading, each]));
  const rules = new Map(rulebook.rules.map((each) => [each.rule, each]));
  const rows = new Map(
    rulebook.tables.flatMap((table) => table.rows.map((each) => [each.row, each] as const)),
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
    const known = texts.get(words) ?? finish(words[language] ?? "");
    texts.set(words, known);
    return known;
  };
  const value = (fact: string, one: Scalar) => scalarWords(facts.get(fact), one);
  const scalarWords = (declared: FactDeclaration | undefined, one: Scalar): string => {
    if (typeof one === "boolean") return phrase(one ? "value.true" : "value.false");
    if (typeof one === "number") return formatter.number(one);
    if (declared?.type === "date") return formatter.date(one);
    const own = declared?.options?.find((each) => each.option === one);
    const table = rulebook.tables.find((each) => each.table === declared?.optionsFrom);
    return text(own?.label ?? table?.rows.find((each) => each.row === one)?.label) || one;
  };
  const withUnit = (words: string, unit: string, count: number): string => {
    if (unit === "") return words;
    const smaller = count > 0 && count < 1 ? book.smallerUnits?.[unit] : undefined;
    if (smaller !== undefined && words === formatter.number(count)) {
      const inSmaller = count * smaller.times;
      return withUnit(formatter.number(inSmaller), smaller.unit, inSmaller);
    }
    return phrase("value.withUnit", { value: words, unit: formatter.unit(unit, count) });
  };
  const counted = (fact: string, words: string, count: number) =>
    withUnit(words, text(facts.get(fact)?.unit), count);
  const span: LawWords["span"] = (from, to) => {
    if (from !== undefined && to !== undefined) return phrase("value.range", { from, to });
    if (from !== undefined) return phrase("value.atLeast", { value: from });
    return to === undefined ? phrase("known.nothing") : phrase("value.atMost", { value: to });
  };
  const spanOf = (fact: string, from: Scalar | undefined, to: Scalar | undefined): string => {
    const { range } = facts.get(fact) ?? {};
    const low = from === range?.min ? undefined : from;
    const high = to === range?.max ? undefined : to;
    const words = (one: Scalar | undefined) => (one === undefined ? undefined : value(fact, one));
    if (from !== undefined && from === to) return counted(fact, value(fact, from), Number(from));
    if (low === undefined && high === undefined) return span(undefined, undefined);
    return counted(fact, span(words(low), words(high)), Number(high ?? low));
  };
  const place = ({ at }: Citation) => finish(cite(at, ""));
  const row: LawWords["row"] = (id, on) => {
    const { label, values = [] } = rows.get(id) ?? {};
    const words = text(label) || id;
    const then = on === undefined ? undefined : values.find((each) => inForce(each, on));
    const last = values.at(-1);
    return then === undefined || last === undefined || then.cites.at === last.cites.at
      ? words
      : words.replace(place(last.cites), () => place(then.cites));
  };
  const several = (fact: string, values: readonly Scalar[]) =>
    formatter.or(values.map((one) => value(fact, one)));
  return {
    ...formatter,
    ...rangeWordsFor(rulebook, book),
    language,
    phrase,
    text,
    fact: (fact) => text(facts.get(fact)?.label) || fact,
    condition: (id) => {
      const named = rulebook.conditions.find(({ condition }) => condition === id);
      return named && text(named.title);
    },
    outcome: (outcome) => text(outcomes.get(outcome)?.label) || outcome,
    reading: (reading) => text(readings.get(reading)?.label) || reading,
    option: (reading, option) =>
      text(readings.get(reading)?.options.find((each) => each.option === option)?.label) || option,
    rule: (rule) => text(rules.get(rule)?.title) || rule,
    amendment: (amendment) => {
      if (typeof amendment !== "string") return text(amendment.title) || amendment.id;
      return text(rulebook.amendments.find(({ id }) => id === amendment)?.title) || amendment;
    },
    row,
    value,
    span,
    withUnit,
    columnWord: (id) => text(columnWords.get(id)) || id,
    stated: (fact, stated) => {
      if (typeof stated !== "object") {
        const words = value(fact, stated);
        return typeof stated === "number" ? counted(fact, words, stated) : words;
      }
      return "oneOf" in stated ? several(fact, stated.oneOf) : spanOf(fact, stated.min, stated.max);
    },
    point: (fact, point) =>
      "values" in point ? several(fact, point.values) : spanOf(fact, point.from, point.to),
    cited: ({ source, at }) => {
      const key = `${source} ${at}`;
      const known =
        provisions.get(key) ?? finish(cite(at, sources.get(source)?.short[language] ?? source));
      provisions.set(key, known);
      return known;
    },
  };
}
