import * as z from "zod";
import { isLocale } from "../messages/locale.ts";
import type { Message } from "../messages/message.ts";
import { readMessage } from "../messages/read-message.ts";
import { fail, type Problem, type Result, succeed } from "../problem.ts";
import { pointerOf } from "../rulebook/json-pointer.ts";
import { PHRASES, type PhraseBook, type PhraseKey } from "./phrases.ts";

/** What reading a phrase book can report, beside what is wrong with one of its messages. */
const PHRASE_PROBLEMS = [
  "PHRASES_MALFORMED",
  "PHRASE_UNKNOWN",
  "PHRASE_MISSING",
  "PHRASE_PLACEHOLDER_MISFIT",
] as const;
type PhraseProblemCode = (typeof PHRASE_PROBLEMS)[number];

const bookShape = z.strictObject({
  language: z.string().min(1),
  locale: z.string().refine(isLocale),
  phrases: z.record(z.string(), z.string()),
  citations: z.record(z.string().min(1), z.string()).exactOptional(),
  citedFirst: z.array(z.string().min(1)).readonly().exactOptional(),
  units: z.record(z.string().min(1), z.string()).exactOptional(),
  smallerUnits: z
    .record(
      z.string().min(1),
      z.strictObject({ unit: z.string().min(1), times: z.int().min(2) }).readonly(),
    )
    .exactOptional(),
});

/**
 * Reads a phrase book, its phrases in ICU MessageFormat: every phrase of `PHRASES`, no other, each with
 * exactly its arguments and the plural forms of its language.
 *
 * @param value any value
 * @returns the book, its messages read; otherwise every problem, its `pointer` at the phrase and its `at` a line of it
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
  const { units, phrases, ...book } = shape.data;
  const problems: Problem[] = [];
  const read = (at: readonly string[], text: string, wanted: readonly string[]): Message => {
    const message = readMessage(text, book.locale);
    if (!message.ok) {
      problems.push(...message.problems.map((each) => ({ ...each, pointer: pointerOf(at) })));
      return "";
    }
    const given = [...message.value.arguments]
      .map(([name, { kind }]) => (kind === "number" ? `${name}, plural` : name))
      .sort();
    const asked = wanted.map((name) => (name === "count" ? "count, plural" : name)).sort();
    if (given.join() !== asked.join()) {
      const named = asked.map((each) => `{${each}}`).join(", ") || "no argument";
      problems.push(problem("PHRASE_PLACEHOLDER_MISFIT", at, `this takes each of ${named}`));
    }
    return message.value.message;
  };
  const readUnits = Object.entries(units ?? {}).map(
    ([unit, text]) => [unit, read(["units", unit], text, ["count"])] as const,
  );
  for (const key of Object.keys(phrases)) {
    if (Object.hasOwn(PHRASES, key)) continue;
    const at = ["phrases", key];
    problems.push(problem("PHRASE_UNKNOWN", at, "no explanation uses this phrase; remove it"));
  }
  const readPhrases = Object.entries(PHRASES).map(([key, wanted]) => {
    const at = ["phrases", key];
    const text = phrases[key];
    if (text !== undefined) return [key as PhraseKey, read(at, text, wanted)] as const;
    problems.push(problem("PHRASE_MISSING", at, `\`${key}\` is missing; add it`));
    return [key as PhraseKey, ""] as const;
  });
  if (problems.length > 0) return fail(problems);
  return succeed({
    ...book,
    phrases: Object.fromEntries(readPhrases) as PhraseBook["phrases"],
    ...(units === undefined ? {} : { units: Object.fromEntries(readUnits) }),
  });
}

function problem(code: PhraseProblemCode, path: readonly PropertyKey[], detail: string): Problem {
  return { code, detail, pointer: pointerOf(path) };
}
