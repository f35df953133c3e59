import {
  type FormatMessage,
  type Message,
  type MessageValues,
  messageFormatter,
} from "@cokdyby/engine/messages";

/** The languages of all catalogues, Czech first. */
export const LANGUAGES = ["cs", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each key of a catalogue with the arguments that its message takes; `null` where it takes none. */
export type Arguments<Taken> = { readonly [Key in keyof Taken]: MessageValues | null };

/**
 * The messages of one screen, or of one part of what the command line says, in each language; `Spoken` are fewer where
 * others say it in the other one. `takes` is what the messages take; the type alone knows it.
 */
export type Catalogue<Taken extends Arguments<Taken>, Spoken extends Language = Language> = {
  readonly [Each in Spoken]: Readonly<Record<keyof Taken, Message>>;
} & { readonly takes?: Taken };

type Plain<Taken> = {
  [Key in keyof Taken]: Taken[Key] extends null ? Key : never;
}[keyof Taken];

type Filled<Taken> = {
  [Key in keyof Taken]: Taken[Key] extends null ? never : [key: Key, values: Readonly<Taken[Key]>];
}[keyof Taken];

/** Says the messages of a catalogue in one language: a key, and the arguments of its message where it takes some. */
export type Say<Taken> = Saying<Plain<Taken>, Extract<Filled<Taken>, readonly unknown[]>>;

// by keys rather than by the messages: so what says many of them goes where fewer are said
interface Saying<PlainKey, Asked extends readonly unknown[]> {
  (key: PlainKey): string;
  (...asked: Asked): string;
}

/** What says the messages of a catalogue, or those under some of its keys. */
export type SayOf<Of extends AnyCatalogue, Key extends KeyOf<Of> = KeyOf<Of>> = Say<
  Pick<TakenBy<Of>, Key>
>;

/** The keys of a catalogue. */
export type KeyOf<Of extends AnyCatalogue> = keyof TakenBy<Of>;
/** Those of its messages that take no arguments. */
export type PlainKeyOf<Of extends AnyCatalogue> = Plain<TakenBy<Of>>;

type AnyCatalogue = { readonly takes?: object };
type TakenBy<Of extends AnyCatalogue> = NonNullable<Of["takes"]>;

const formatters = new Map<Language, FormatMessage>();

/** Made once for a language. */
function formatterOf(language: Language): FormatMessage {
  const known = formatters.get(language) ?? messageFormatter(language);
  formatters.set(language, known);
  return known;
}

/** How many sentences are kept as they were said; what a person types is among them, so there is an end to it. */
const KEPT = 1000;

/**
 * What says the messages of a catalogue in one language. It keeps what it said last: most of what a page draws was said
 * before, and making it anew takes far longer than looking it up.
 *
 * @param finish puts the last hand to what was said, as hard spaces; nothing without it
 */
export function sayIn<Taken extends Arguments<Taken>, Spoken extends Language>(
  catalogue: Catalogue<Taken, Spoken>,
  language: Spoken,
  finish: (text: string, language: Language) => string = (text) => text,
): Say<Taken> {
  const messages: Readonly<Record<string, Message>> = catalogue[language];
  const format = formatterOf(language);
  const said = new Map<string, string>();
  const say = (key: string, values?: MessageValues): string => {
    const asked = values === undefined ? key : key + JSON.stringify(values);
    const known = said.get(asked);
    if (known !== undefined) return known;
    const message = messages[key];
    if (message === undefined) throw new Error(`there are no words under ${key}`);
    const words = finish(format(message, values), language);
    const [oldest] = said.keys();
    if (said.size >= KEPT && oldest !== undefined) said.delete(oldest);
    said.set(asked, words);
    return words;
  };
  return say as Say<Taken>;
}
