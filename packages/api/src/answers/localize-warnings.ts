import { CASE_WARNINGS, type CaseWarning } from "@cokdyby/engine";
import { type PhraseBook, warningWords } from "@cokdyby/engine/explain";

const OWN: readonly string[] = CASE_WARNINGS;

/** Takes the texts of the engine's own warnings from a phrase book; those of the rulebook bring theirs. */
export function localizeWarnings(
  warnings: readonly CaseWarning[],
  book: PhraseBook,
): CaseWarning[] {
  const words = warningWords(book);
  return warnings.map((warning) =>
    OWN.includes(warning.code)
      ? { ...warning, detail: words(warning.code as (typeof CASE_WARNINGS)[number]) }
      : warning,
  );
}
