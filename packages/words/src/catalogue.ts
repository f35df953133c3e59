import { type Message, type MessageValues, messageFormatter } from "@cokdyby/engine/messages";

/** The languages of all catalogues, Czech first. */
export const LANGUAGES = ["cs", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each key of a catalogue with the arguments that its message takes; `null` where it takes none. */
export type Arguments<Taken> = { readonly [Key in keyof Taken]: MessageValues | null };

/** The messages of one screen, or of one part of what the command line says, in each language. */
export interface Catalogue<Taken extends Arguments<Taken>> {
  readonly cs: Readonly<Record<keyof Taken, Message>>;
  readonly en: Readonly<Record<keyof Taken, Message>>;
  /** What the messages take; known to the type alone. */
  readonly takes?: Taken;
}

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

type AnyCatalogue = { readonly takes?: object };
type TakenBy<Of extends AnyCatalogue> = NonNullable<Of["takes"]>;

/** How many sentences are kept as they were said; what a person types is among them, so there is an end to it. */
const KEPT = 1000;

/**
 * What says the messages of a catalogue in one language. It keeps what it said last: most of what a page draws was said
 * before, and making it anew takes far longer than looking it up.
 *
 * @param finish puts the last hand to what was said, as hard spaces; nothing without it
 */
export function sayIn<Taken extends Arguments<Taken>>(
  catalogue: Catalogue<Taken>,
  language: Language,
  finish: (text: string, language: Language) => string = (text) => text,
): Say<Taken> {
  const messages: Readonly<Record<string, Message>> = catalogue[language];
  const format = messageFormatter(language);
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
