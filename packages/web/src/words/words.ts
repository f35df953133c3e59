import { type Arguments, type Catalogue, type Language, type Say, sayIn } from "@cokdyby/words";
import { useLanguage } from "./language.tsx";
import { inEachLanguage } from "./languages.ts";
import { typeset } from "./typography.ts";

/** What says each catalogue, made when it is first asked for. */
const sayers = new WeakMap<object, Readonly<Record<Language, unknown>>>();

/** What says the words of a catalogue in a language, typeset. */
export function wordsIn<Taken extends Arguments<Taken>>(
  catalogue: Catalogue<Taken>,
  language: Language,
): Say<Taken> {
  const known = sayers.get(catalogue);
  const made = known ?? inEachLanguage((each) => sayIn(catalogue, each, typeset));
  if (known === undefined) sayers.set(catalogue, made);
  return made[language] as Say<Taken>;
}

/** The words in the language shown; the component is drawn anew when that changes. */
export function useWords<Taken extends Arguments<Taken>>(catalogue: Catalogue<Taken>): Say<Taken> {
  return wordsIn(catalogue, useLanguage());
}
