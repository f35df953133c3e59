import type { Rulebook, Scalar } from "@cokdyby/engine";
import { type FormatMessage, messageFormatter } from "@cokdyby/engine/messages";
import type { FactDeclaration, StoryPlan } from "@cokdyby/engine/rulebook";
import type { Known } from "./known.ts";

/** What says values in the language of a plan. */
export interface Words {
  readonly format: FormatMessage;
  /** A value of a number or a date, whole or in part: "16", "15 to 17", "on 3 May 2009". */
  readonly value: (fact: FactDeclaration, known: Known) => string;
  /** A number, whole or a span, as kinds of case write it. */
  readonly numbers: (fact: FactDeclaration, known: Known) => string;
  /** The labels of options, one or several. */
  readonly options: (fact: FactDeclaration, known: Known) => string;
  /** The provision that a row of a table cites last. */
  readonly row: (fact: FactDeclaration, row: Scalar) => string;
  /** "a, b or c" */
  readonly or: (words: readonly string[]) => string;
}

/** Makes the words of a plan once. */
export function wordsOf(rulebook: Rulebook, plan: StoryPlan): Words {
  const { locale, spans, provision } = plan;
  const format = messageFormatter(locale);
  const numbers = new Intl.NumberFormat(locale);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const list = new Intl.ListFormat(locale, { type: "disjunction" });
  const date = (day: number | string) => dates.format(new Date(`${day}T00:00:00Z`));
  const number = (value: Scalar) => numbers.format(Number(value));
  const or: Words["or"] = (words) => list.format(words);

  const numberWords = ({ range }: FactDeclaration, known: Known): string => {
    if (known.kind === "plain") return number(known.value);
    if (known.kind === "oneOf") return or(known.values.map(number));
    if (known.kind !== "span") return "";
    const ends = { from: number(known.from), to: number(known.to) };
    if (known.to === range?.max) return format(spans.atLeast, ends);
    return format(known.from === range?.min ? spans.atMost : spans.between, ends);
  };
  const dateWords = (known: Known): string => {
    if (known.kind === "plain") return format(spans.day, { date: date(String(known.value)) });
    if (known.kind !== "span") return "";
    return format(spans.days, { from: date(known.from), to: date(known.to) });
  };

  const spanWords = ({ range }: FactDeclaration, known: Known): string => {
    const { numbers: written } = plan.kind;
    const [from, to] =
      known.kind === "span"
        ? [Number(known.from), Number(known.to)]
        : [countOf(known), countOf(known)];
    const ends = { from, to, next: to + 1 };
    if (from === to) return format(written.one, ends);
    if (to === range?.max) return format(written.atLeast, ends);
    return format(from === range?.min ? written.atMost : written.between, ends);
  };
  const optionWords = ({ options = [] }: FactDeclaration, known: Known): string => {
    const values =
      known.kind === "oneOf" ? known.values : known.kind === "plain" ? [known.value] : [];
    const labels = values.map(
      (value) =>
        options.find(({ option }) => option === value)?.label[plan.language] ?? String(value),
    );
    return or(labels);
  };

  return {
    format,
    or,
    numbers: spanWords,
    options: optionWords,
    value: (fact, known) => (fact.type === "date" ? dateWords(known) : numberWords(fact, known)),
    row: (fact, row) => {
      const table = rulebook.tables.find((each) => each.table === fact.optionsFrom);
      const cites = table?.rows.find((each) => each.row === row)?.values.at(-1)?.cites;
      return (cites?.at ?? String(row))
        .replace(/\((\d+)\)/g, (_, of: string) => format(provision.paragraph, { number: of }))
        .replace(/\(([a-z])\)/g, (_, of: string) => format(provision.point, { letter: of }));
    },
  };
}

/** The number that the plural of a value follows: of a span its last one. */
export function countOf(known: Known): number {
  switch (known.kind) {
    case "plain":
      return Number(known.value);
    case "oneOf":
      return Math.max(...known.values.map(Number));
    case "span":
      return Number(known.to);
    case "unknown":
      return 0;
  }
}
