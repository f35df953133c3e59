import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { i18n, type Language } from "./i18n.ts";
import { typeset } from "./typography.ts";

type Forms = "_zero" | "_one" | "_few" | "_many" | "_other";
type Stem<Key extends string> = Key extends `${infer Head}${Forms}` ? Head : Key;

/** The words of one screen or part, in both languages. */
export interface Words<Key extends string> {
  readonly name: string;
  readonly keys?: Key;
}

/** Says one thing; `{name}` in the words is filled from the values, `count` chooses the plural form. */
export type Say<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/** What says the words of one part. */
export type SayOf<Part> = Part extends Words<infer Key> ? Say<Key> : never;

/**
 * Declares words. Keys are the same in both languages, but for plural forms: Czech has `_one`, `_few`,
 * `_many` and `_other`, English `_one` and `_other`.
 *
 * @param name of the part, once in the whole UI
 */
export function defineWords<Cs extends string, En extends string>(
  name: string,
  words: {
    readonly cs: Readonly<Record<Cs, string>>;
    readonly en: Readonly<Record<En, string>>;
  } & ([Stem<Cs>] extends [Stem<En>]
    ? [Stem<En>] extends [Stem<Cs>]
      ? unknown
      : { readonly lacks: Exclude<Stem<En>, Stem<Cs>> }
    : { readonly lacks: Exclude<Stem<Cs>, Stem<En>> }),
): Words<Stem<Cs>> {
  i18n.addResourceBundle("cs", name, words.cs);
  i18n.addResourceBundle("en", name, words.en);
  return { name };
}

/** The words in the language shown; the component is drawn anew when that changes. */
export function useWords<Key extends string>({ name }: Words<Key>): Say<Key> {
  const { i18n: current } = useTranslation();
  const { language } = current;
  return useMemo(() => {
    // keys and plural forms are checked where the words are defined
    const fixed = current.getFixedT(language, name) as (key: string, values: object) => string;
    const plain = plainWords(`${language}.${name}`);
    return (key, values) => {
      if (values !== undefined) return typeset(fixed(key, values), language);
      const known = plain.get(key) ?? typeset(fixed(key, {}), language);
      plain.set(key, known);
      return known;
    };
  }, [current, language, name]);
}

/** Words without values, put together once: most of what is drawn are these. */
function plainWords(part: string): Map<string, string> {
  const known = PLAIN.get(part) ?? new Map<string, string>();
  PLAIN.set(part, known);
  return known;
}
const PLAIN = new Map<string, Map<string, string>>();

/** The language shown. */
export function useLanguage(): Language {
  return useTranslation().i18n.language as Language;
}
