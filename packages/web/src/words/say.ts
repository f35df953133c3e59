import type { Language } from "./language.tsx";
import { typeset } from "./typography.ts";

type Texts = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, string | number>>;

/** Says one thing; `{name}` in the words is filled from the values, `count` chooses the plural form. */
export type Say<Key extends string> = (key: Key, values?: Values) => string;

/** What says the words of one part in one language. */
export function sayOf(texts: Texts, language: Language): Say<string> {
  // most of what is drawn are words without values: they are put together once
  const plain = new Map<string, string>();
  return (key, values) => {
    if (values !== undefined) {
      return typeset(filled(textOf(texts, language, key, values), values), language);
    }
    const known = plain.get(key) ?? typeset(texts[key] ?? key, language);
    plain.set(key, known);
    return known;
  };
}

function textOf(texts: Texts, language: Language, key: string, { count }: Values): string {
  const plain = texts[key] ?? key;
  if (typeof count !== "number") return plain;
  const none = count === 0 ? texts[`${key}_zero`] : undefined;
  return none ?? texts[`${key}_${PLURALS[language].select(count)}`] ?? plain;
}
const PLURALS = { cs: new Intl.PluralRules("cs"), en: new Intl.PluralRules("en") } as const;

function filled(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
