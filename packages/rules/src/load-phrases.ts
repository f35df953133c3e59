import { readFileSync } from "node:fs";
import type { PhraseBook } from "@cokdyby/engine";

const BUILT = new URL("../dist/phrases.json", import.meta.url);

// From our sources the YAML counts; its reader is loaded for that alone.
const source = import.meta.url.endsWith(".ts") ? await import("./read-phrases.ts") : undefined;

let loaded: Readonly<Record<string, PhraseBook>> | undefined;

/**
 * The checked phrase books, by language. In the browser, import `@cokdyby/rules/phrases.json`.
 *
 * @throws Error when there is no build, or, from the sources, with every problem in the books
 */
export function loadPhrases(): Readonly<Record<string, PhraseBook>> {
  loaded ??= source?.readPhrases() ?? JSON.parse(readFileSync(BUILT, "utf8"));
  return loaded as Readonly<Record<string, PhraseBook>>;
}
