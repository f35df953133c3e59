import { useLanguage } from "./language.tsx";
import type { Language } from "./languages.ts";
import { type Say, sayOf } from "./say.ts";

type Forms = "_zero" | "_one" | "_few" | "_many" | "_other";
type Stem<Key extends string> = Key extends `${infer Head}${Forms}` ? Head : Key;

/** The words of one screen or part, in both languages. */
export type Words<Key extends string> = Readonly<Record<Language, Say<Key>>>;

/** What says the words of one part. */
export type SayOf<Part extends Words<never>> = Part[Language];

/**
 * Declares words. Keys are the same in both languages, but for plural forms: Czech has `_one`, `_few`,
 * `_many` and `_other`, English `_one` and `_other`; either may have `_zero`.
 */
export function defineWords<Cs extends string, En extends string>(
  words: {
    readonly cs: Readonly<Record<Cs, string>>;
    readonly en: Readonly<Record<En, string>>;
  } & ([Stem<Cs>] extends [Stem<En>]
    ? [Stem<En>] extends [Stem<Cs>]
      ? unknown
      : { readonly lacks: Exclude<Stem<En>, Stem<Cs>> }
    : { readonly lacks: Exclude<Stem<Cs>, Stem<En>> }),
): Words<Stem<Cs>> {
  return { cs: sayOf(words.cs, "cs"), en: sayOf(words.en, "en") };
}

/** The words in the language shown; the component is drawn anew when that changes. */
export function useWords<Key extends string>(words: Words<Key>): Say<Key> {
  return words[useLanguage()];
}
