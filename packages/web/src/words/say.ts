import i18next from "i18next";
import type { Language } from "./languages.ts";
import { typeset } from "./typography.ts";

type Texts = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, string | number>>;

/** Says one thing; `{name}` in the words is filled from the values, `count` chooses the plural form. */
export type Say<Key extends string> = (key: Key, values?: Values) => string;

const i18n = i18next.createInstance();
void i18n.init({
  lng: "cs",
  resources: {},
  fallbackLng: false,
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false, prefix: "{", suffix: "}" },
});
let parts = 0;

/** What says the words of one part in one language. */
export function sayOf(texts: Texts, language: Language): Say<string> {
  const part = `part ${parts++}`;
  i18n.addResourceBundle(language, part, texts);
  const fixed = i18n.getFixedT(language, part);
  // most of what is drawn was said before, and the library takes far longer than a look-up
  const said = new Map<string, string>();
  return (key, values) => {
    const asked = values === undefined ? key : key + JSON.stringify(values);
    const words = said.get(asked) ?? typeset(fixed(key, { ...values }), language);
    said.set(asked, words);
    return words;
  };
}
