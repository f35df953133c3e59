import type { Language } from "../../shapes/parts.ts";

/**
 * Plain data of a rulebook with every text, `{ cs, en }`, in one language.
 *
 * @param languages of the rulebook: an object with exactly these members is a text
 */
export function localize(
  value: unknown,
  language: Language,
  languages: readonly string[],
): unknown {
  if (Array.isArray(value)) return value.map((each) => localize(each, language, languages));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  if (isText(entries, languages)) return (value as Record<string, unknown>)[language] ?? "";
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, localize(inner, language, languages)]),
  );
}

function isText(entries: readonly [string, unknown][], languages: readonly string[]): boolean {
  return (
    entries.length === languages.length &&
    entries.every(([key, inner]) => languages.includes(key) && typeof inner === "string")
  );
}
