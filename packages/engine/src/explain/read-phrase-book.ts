import * as z from "zod";
import { fail, type Problem, type Result, succeed } from "../problem.ts";
import { FORMS, PHRASES, type Phrase, type PhraseBook, type PhraseKey } from "./phrases.ts";

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
  citedFirst: z.array(z.string().min(1)).readonly().exactOptional(),
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
