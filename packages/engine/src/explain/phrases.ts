import * as z from "zod";
import type { CASE_WARNINGS } from "../decide/warnings.ts";
import { EngineFault, fail, type Problem, type Result, succeed } from "../problem.ts";

/**
 * Every phrase that explanations are made of, with its placeholders. A phrase with a `count` is
 * written in each plural form of its language.
 */
export const PHRASES = {
  // how something came out
  "status.yes": [],
  "status.no": [],
  "status.unknown": [],
  "status.contested": [],
  "status.yes.means": [],
  "status.no.means": [],
  "status.unknown.means": [],
  "status.contested.means": [],
  "rule.holds": [],
  "rule.fails": [],
  "rule.open": [],
  "rule.holdsRegardless": [],
  "rule.failsRegardless": [],
  "truth.yes": [],
  "truth.no": [],
  "truth.unknown": [],
  // lines of an explanation
  title: ["outcome", "status"],
  labelled: ["label", "content"],
  "law.line": ["date", "rulebook", "version", "digest"],
  "authority.line": ["grade"],
  "authority.assumptions": ["list"],
  "readings.heading": ["count"],
  "readings.row": ["readings", "status"],
  "readings.rowMissing": ["readings", "status", "facts"],
  "readings.choice": ["reading", "option"],
  "defaults.heading": ["count"],
  "defaults.line": ["reading", "option", "proponent", "because", "grade"],
  "missing.heading": ["count"],
  "missing.line": ["fact", "question"],
  "missing.unobtainable": ["fact", "question"],
  "presumed.heading": ["count"],
  "presumed.line": ["fact", "value", "because"],
  "sufficient.heading": ["count"],
  "sufficient.none": [],
  "fact.line": ["fact", "value"],
  "rules.heading": [],
  "rules.none": [],
  "rule.line": ["title", "provisions", "state"],
  "rule.says": ["says"],
  "rule.authority": ["layer", "grade"],
  "rule.checked.partly": [],
  "rule.checked.secondHand": [],
  "rule.checked.notRead": [],
  "rule.shown": ["title"],
  "rule.layer.yes": [],
  "rule.layer.no": [],
  "rule.layer.unknown": [],
  "rule.failsOn": ["conditions"],
  "rule.opensOn": ["conditions"],
  "rule.exceptions": ["count"],
  "rule.leavesOut": ["says"],
  "rule.note": ["says"],
  "outcome.line": ["outcome", "status"],
  "outcome.shown": ["outcome", "status"],
  "provisions.heading": [],
  "notes.heading": [],
  provision: ["at", "source"],
  "provision.paragraph": ["number"],
  "provision.point": ["letter"],
  caution: [],
  // lines of a summary
  "summary.provisions": ["provisions"],
  "summary.missing": ["facts", "count"],
  "summary.readings": ["rows"],
  "summary.defaults": ["readings"],
  "summary.presumed": ["facts"],
  // conditions
  "condition.all": ["truth"],
  "condition.any": ["truth"],
  "condition.not": ["truth"],
  "condition.named": ["truth", "title"],
  "condition.namedCited": ["truth", "title", "provisions"],
  "condition.namedShown": ["truth", "title"],
  "condition.outcome": ["truth", "outcome", "status"],
  "condition.reading": ["truth", "reading", "standing"],
  "condition.figure": ["truth", "figure", "value"],
  "condition.fact": ["truth", "fact", "known"],
  "condition.required": ["required"],
  "condition.column": ["fact", "column"],
  "reading.open": [],
  "reading.stands": ["option", "proponent"],
  "reading.default": ["option", "proponent"],
  "known.given": ["value"],
  "known.absent": ["value"],
  "known.presumed": ["value", "because"],
  "known.presumedShown": ["value"],
  "known.derived": ["value", "facts"],
  "known.implied": ["value"],
  "known.inPart": ["known"],
  "known.ifItBelongs": ["known"],
  "known.nothing": [],
  "known.unobtainable": [],
  "known.doesNotBelong": [],
  // values and what is required of them
  "value.true": [],
  "value.false": [],
  "value.range": ["from", "to"],
  "value.atLeast": ["value"],
  "value.atMost": ["value"],
  "value.withUnit": ["value", "unit"],
  "value.row": ["option", "figures"],
  "required.notEqual": ["value"],
  "required.notIn": ["values"],
  "required.lessThan": ["value"],
  "required.lessThanInclusive": ["value"],
  "required.greaterThan": ["value"],
  "required.greaterThanInclusive": ["value"],
  "figure.named": ["value", "figure"],
  "figure.notInForce": ["figure"],
  "figure.none": [],
  // grades
  "grade.statute": [],
  "grade.treaty": [],
  "grade.observation": [],
  "grade.recommendation": [],
  "grade.doctrine": [],
  "grade.assumption": [],
  // the engine's own warnings
  "warning.DOES_NOT_BELONG": [],
  "warning.LAW_DATE_ASSUMED": [],
  "warning.LAW_DATE_IN_FUTURE": [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type PhraseKey = keyof typeof PHRASES;

const FORMS = ["zero", "one", "two", "few", "many", "other"] as const;
type Form = (typeof FORMS)[number];
type Phrase = string | Readonly<Partial<Record<Form, string>>>;

/** The phrases of one language: data beside the rulebook. The engine knows no language. */
export interface PhraseBook {
  /** The language of the rulebook's texts that it goes with. */
  readonly language: string;
  /** The BCP 47 tag for plurals, lists, dates and numbers, for example `en-GB`. */
  readonly locale: string;
  readonly phrases: Readonly<Record<PhraseKey, Phrase>>;
  /** Words of the rulebook's citations that this language writes otherwise. */
  readonly citations?: Readonly<Record<string, string>>;
  /** Units of the rulebook in each plural form, for languages and units that have several. */
  readonly units?: Readonly<Record<string, Readonly<Partial<Record<Form, string>>>>>;
}

/** Everything that reading a phrase book can report. */
export const PHRASE_PROBLEMS = [
  "PHRASES_MALFORMED",
  "PHRASE_UNKNOWN",
  "PHRASE_MISSING",
  "PHRASE_FORM_MISFIT",
  "PHRASE_PLACEHOLDER_MISFIT",
] as const;
type PhraseProblemCode = (typeof PHRASE_PROBLEMS)[number];

const formsShape = z.partialRecord(z.enum(FORMS), z.string().min(1));
const bookShape = z.strictObject({
  language: z.string().min(1),
  locale: z.string().refine(isLocale),
  phrases: z.record(z.string(), z.union([z.string().min(1), formsShape])),
  citations: z.record(z.string().min(1), z.string()).exactOptional(),
  units: z.record(z.string().min(1), formsShape).exactOptional(),
});

function isLocale(tag: string): boolean {
  try {
    return Intl.PluralRules.supportedLocalesOf(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * Checks a phrase book: every phrase of {@link PHRASES}, no other, each with exactly its placeholders
 * and the plural forms of its language.
 *
 * @param value any value
 */
export function readPhraseBook(value: unknown): Result<PhraseBook> {
  const shape = bookShape.safeParse(value);
  if (!shape.success) {
    return fail(
      shape.error.issues.map((issue) =>
        problem(
          "PHRASES_MALFORMED",
          issue.path,
          `the phrase book has not the expected form (${issue.code})`,
        ),
      ),
    );
  }
  const book = shape.data;
  const known = Object.keys(PHRASES);
  const problems = [
    ...Object.entries(book.units ?? {}).flatMap(([unit, forms]) =>
      checkForms(["units", unit], forms, formsOf(book.locale)),
    ),
    ...Object.keys(book.phrases)
      .filter((key) => !known.includes(key))
      .map((key) =>
        problem("PHRASE_UNKNOWN", ["phrases", key], "no explanation uses this phrase; remove it"),
      ),
    ...known.flatMap((key) => checkPhrase(key as PhraseKey, book.phrases[key], book.locale)),
  ];
  return problems.length > 0 ? fail(problems) : succeed(book as PhraseBook);
}

function checkPhrase(key: PhraseKey, phrase: Phrase | undefined, locale: string): Problem[] {
  const at = ["phrases", key];
  if (phrase === undefined)
    return [problem("PHRASE_MISSING", at, "this phrase is missing; add it")];
  const placeholders: readonly string[] = PHRASES[key];
  const misfits = checkForms(at, phrase, placeholders.includes("count") ? formsOf(locale) : []);
  if (misfits.length > 0) return misfits;
  const texts = typeof phrase === "string" ? [phrase] : Object.values(phrase);
  const named = placeholders.filter((each) => each !== "count");
  return texts.flatMap((text) => {
    const used = placeholdersIn(text).filter(
      (each) => each !== "count" || !placeholders.includes(each),
    );
    return used.toSorted().join(" ") === named.toSorted().join(" ")
      ? []
      : [
          problem(
            "PHRASE_PLACEHOLDER_MISFIT",
            at,
            `this phrase takes each of ${placeholders.map((each) => `{${each}}`).join(", ") || "no placeholder"}, once`,
          ),
        ];
  });
}

/** @param wanted plural forms; none for a plain text */
function checkForms(at: readonly string[], phrase: Phrase, wanted: readonly string[]): Problem[] {
  const forms = typeof phrase === "string" ? [] : Object.keys(phrase).sort();
  if (forms.join(" ") === wanted.join(" ")) return [];
  const what = wanted.length === 0 ? "one text" : `the forms ${wanted.join(", ")}`;
  return [problem("PHRASE_FORM_MISFIT", at, `this takes ${what}`)];
}

function formsOf(locale: string): string[] {
  return [...new Intl.PluralRules(locale).resolvedOptions().pluralCategories].sort();
}

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] as string);
}

function problem(code: PhraseProblemCode, path: readonly PropertyKey[], detail: string): Problem {
  return { code, detail, pointer: `#/${path.map(String).join("/")}` };
}

type Parameters<Key extends PhraseKey> = Readonly<
  Record<(typeof PHRASES)[Key][number], string | number>
>;

/** Speaks the language of one phrase book. */
export interface Speaker {
  readonly say: <Key extends PhraseKey>(
    key: Key,
    ...parameters: (typeof PHRASES)[Key] extends readonly [] ? [] : [Parameters<Key>]
  ) => string;
  /** "a, b and c" */
  readonly and: (words: readonly string[]) => string;
  /** "a, b or c" */
  readonly or: (words: readonly string[]) => string;
  readonly date: (date: string) => string;
  readonly number: (value: number) => string;
  /** A place in a source, or the short name of one, as citations of this language have it. */
  readonly cite: (words: string) => string;
  /** A unit as it stands behind a number. */
  readonly unit: (unit: string, count: number) => string;
}

/** What speaks with a checked phrase book. */
export function speakerOf(book: PhraseBook): Speaker {
  const { locale, phrases } = book;
  const plural = new Intl.PluralRules(locale);
  const lists = {
    and: new Intl.ListFormat(locale, { type: "conjunction" }),
    or: new Intl.ListFormat(locale, { type: "disjunction" }),
  };
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const numbers = new Intl.NumberFormat(locale);
  return {
    say: (key, ...[parameters]) => {
      const values: Readonly<Record<string, string | number>> = parameters ?? {};
      const phrase = phrases[key];
      const text =
        typeof phrase === "string" ? phrase : phrase[plural.select(Number(values.count))];
      if (text === undefined) throw new EngineFault(`the phrase book lacks a form of ${key}`);
      return text.replace(/\{([^{}]*)\}/g, (_, name: string) => {
        const value = values[name];
        return typeof value === "number" ? numbers.format(value) : (value ?? "");
      });
    },
    and: (words) => lists.and.format(words),
    or: (words) => lists.or.format(words),
    date: (date) => dates.format(new Date(`${date}T00:00:00Z`)),
    number: (value) => numbers.format(value),
    cite: replacer(book.citations ?? {}),
    unit: (unit, count) => book.units?.[unit]?.[plural.select(count)] ?? unit,
  };
}

/** Replaces whole words, the longest that fits first. */
function replacer(replacements: Readonly<Record<string, string>>): (text: string) => string {
  const words = Object.keys(replacements).sort((a, b) => b.length - a.length);
  if (words.length === 0) return (text) => text;
  const any = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, "gu");
  return (text) => text.replace(whole, (word) => replacements[word] ?? word);
}

/** What the engine's own warnings say in the language of a phrase book, for `warningsOf`. */
export function warningWords(book: PhraseBook): (code: (typeof CASE_WARNINGS)[number]) => string {
  const { say } = speakerOf(book);
  return (code) => say(`warning.${code}`);
}
