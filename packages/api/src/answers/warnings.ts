import { CASE_WARNINGS, type CaseWarning, type PhraseBook, warningWords } from "@cokdyby/engine";

const OWN: readonly string[] = CASE_WARNINGS;

/** Words the engine's own warnings by a phrase book; the rulebook words its own. */
export function worded(warnings: readonly CaseWarning[], book: PhraseBook): CaseWarning[] {
  const words = warningWords(book);
  return warnings.map((warning) =>
    OWN.includes(warning.code)
      ? { ...warning, detail: words(warning.code as (typeof CASE_WARNINGS)[number]) }
      : warning,
  );
}
