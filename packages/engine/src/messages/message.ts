import { type Formatters, formatToParts, PART_TYPE } from "intl-messageformat";

/** A message of ICU MessageFormat as it was read: its words where it takes no argument, otherwise its parts. */
export type Message = string | readonly MessagePart[];

/** A part of a message, as `@formatjs/icu-messageformat-parser` gives it; plain data, so that it can be kept as JSON. */
export type MessagePart = Parameters<typeof formatToParts>[0][number];

/** Arguments of a message by their names. */
export type MessageValues = Readonly<Record<string, string | number | bigint>>;

/** Says a message in one language. */
export type FormatMessage = (message: Message, values?: MessageValues) => string;

/**
 * What says messages in a language, with its plural rules and its form of numbers.
 *
 * @param locale BCP 47 tag, as `cs` or `en-GB`
 * @returns throws `FormatError` of intl-messageformat when an argument is missing
 */
export function messageFormatter(locale: string): FormatMessage {
  const formatters = formattersOf(locale);
  return (message, values = {}) => {
    if (typeof message === "string") return message;
    // the library only reads the parts; its type has no `readonly`
    const parts = formatToParts(message as MessagePart[], locale, formatters, NO_STYLES, values);
    return parts.map((part) => (part.type === PART_TYPE.literal ? part.value : "")).join("");
  };
}

/** Messages name no styles: what is read refuses them. */
const NO_STYLES: Parameters<typeof formatToParts>[3] = { number: {}, date: {}, time: {} };

/** Made once for a language: they take longer to make than to use. */
function formattersOf(locale: string): Formatters {
  const numbers = new Intl.NumberFormat(locale);
  const plurals = {
    cardinal: new Intl.PluralRules(locale),
    ordinal: new Intl.PluralRules(locale, { type: "ordinal" }),
  };
  return {
    getNumberFormat: () => numbers,
    getDateTimeFormat: (...asked) => new Intl.DateTimeFormat(...asked),
    getPluralRules: (_locale, asked) => plurals[asked?.type ?? "cardinal"],
  };
}
