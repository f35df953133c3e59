import {
  isLiteralElement,
  type MessageFormatElement,
  type PluralElement,
  type PluralOrSelectOption,
  parse,
  TYPE,
} from "@formatjs/icu-messageformat-parser";
import { fail, type Problem, type Result, succeed } from "../problem.ts";
import type { Message } from "./message.ts";

/** Everything that can be wrong with one message. */
const MESSAGE_PROBLEMS = [
  "MESSAGE_EMPTY",
  "MESSAGE_SYNTAX",
  "MESSAGE_FEATURE",
  "PLURAL_FORM_MISSING",
  "PLURAL_FORM_UNKNOWN",
  "ARGUMENT_CLASH",
] as const;

/** What an argument is given as: words or a number to be shown as it is, a number, or one of several words. */
export type ArgumentKind = "text" | "number" | "select";

/** An argument of a message. */
export interface MessageArgument {
  readonly kind: ArgumentKind;
  /** Of a choice: the words that it tells apart, `other` left out. */
  readonly options?: readonly string[];
  /** Where the message first names it; lines and columns count from 1. */
  readonly at: { readonly line: number; readonly column: number };
}

/** A message that was read. */
export interface ReadMessage {
  readonly message: Message;
  readonly arguments: ReadonlyMap<string, MessageArgument>;
}

/**
 * Reads a message of ICU MessageFormat: arguments `{name}` and `{name, number}`, `plural`, `selectordinal` and `select`.
 * Each plural has every form of its language.
 *
 * @param text the message as it is written
 * @param locale its language
 * @returns the message and its arguments; otherwise everything that is wrong, each `at` a line and a column of the message
 */
export function readMessage(text: string, locale: string): Result<ReadMessage> {
  if (text.trim() === "") return fail([problem("MESSAGE_EMPTY", "there are no words", undefined)]);
  const parsed = parseMessage(text);
  if (!parsed.ok) return parsed;
  const reading: Reading = { locale, arguments: new Map(), problems: [] };
  look(reading, parsed.value);
  if (reading.problems.length > 0) return fail(reading.problems);
  return succeed({ message: messageOf(text), arguments: reading.arguments });
}

interface Reading {
  readonly locale: string;
  readonly arguments: Map<string, MessageArgument>;
  readonly problems: Problem[];
}

type At = MessageFormatElement["location"];

function parseMessage(text: string): Result<readonly MessageFormatElement[]> {
  try {
    return succeed(parse(text, { ignoreTag: true, captureLocation: true }));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { location } = error as { location?: At };
    return fail([problem("MESSAGE_SYNTAX", syntaxWords(error.message), location)]);
  }
}

/** What keeps the parts small: neither places nor a list around words alone. */
function messageOf(text: string): Message {
  const parts = parse(text, { ignoreTag: true });
  return parts.every(isLiteralElement) ? parts.map(({ value }) => value).join("") : parts;
}

/** What the parser's own names of mistakes mean. */
function syntaxWords(name: string): string {
  const known: Readonly<Record<string, string>> = {
    MISSING_OTHER_CLAUSE: "the form `other` is missing; add it",
    EXPECT_ARGUMENT_CLOSING_BRACE: "a `{` is not closed; add the `}`",
    EMPTY_ARGUMENT: "`{}` names no argument; name it, or write '{' for a plain brace",
    INVALID_ARGUMENT_TYPE: "an argument is `number`, `plural`, `selectordinal` or `select`",
    DUPLICATE_PLURAL_ARGUMENT_SELECTOR: "a form is written twice; keep one",
    DUPLICATE_SELECT_ARGUMENT_SELECTOR: "a choice is written twice; keep one",
  };
  return (
    known[name] ?? `this is not ICU MessageFormat (${name.toLowerCase().replaceAll("_", " ")})`
  );
}

function look(reading: Reading, parts: readonly MessageFormatElement[]): void {
  for (const part of parts) {
    switch (part.type) {
      case TYPE.literal:
      case TYPE.pound:
        break;
      case TYPE.argument:
        note(reading, part.value, "text", part.location);
        break;
      case TYPE.number:
        if (part.style)
          refuse(reading, "a number takes no style here; leave it out", part.location);
        note(reading, part.value, "number", part.location);
        break;
      case TYPE.plural:
        note(reading, part.value, "number", part.location);
        lookAtForms(reading, part);
        for (const { value } of Object.values(part.options)) look(reading, value);
        break;
      case TYPE.select:
        note(reading, part.value, "select", part.location, optionsOf(part.options));
        for (const { value } of Object.values(part.options)) look(reading, value);
        break;
      default:
        refuse(reading, "write dates and marks of text as plain arguments", part.location);
    }
  }
}

function optionsOf(options: Readonly<Record<string, PluralOrSelectOption>>): readonly string[] {
  return Object.keys(options)
    .filter((option) => option !== "other")
    .sort();
}

/** Words alone may stand beside a number or a choice of the same name; these two never beside each other. */
function note(
  reading: Reading,
  name: string,
  kind: ArgumentKind,
  location: At,
  options?: readonly string[],
): void {
  const known = reading.arguments.get(name);
  if (known !== undefined && known.kind !== "text") {
    const same = kind === known.kind && options?.join() === known.options?.join();
    if (kind === "text" || same) return;
    const detail = `\`${name}\` is used in two ways; give one of the two another name`;
    reading.problems.push(problem("ARGUMENT_CLASH", detail, location));
    return;
  }
  const { line, column } = location?.start ?? FIRST;
  const at = known?.at ?? { line, column };
  reading.arguments.set(name, { kind, at, ...(options === undefined ? {} : { options }) });
}

const FIRST = { line: 1, column: 1 };

function lookAtForms(reading: Reading, { options, offset, pluralType, location }: PluralElement) {
  if (offset !== 0) refuse(reading, "a plural takes no offset here; leave it out", location);
  const rules = new Intl.PluralRules(reading.locale, { type: pluralType ?? "cardinal" });
  const wanted: readonly string[] = rules.resolvedOptions().pluralCategories;
  const missing = wanted.filter((form) => !Object.hasOwn(options, form));
  if (missing.length > 0) {
    const detail = `the language needs the plural forms ${wanted.join(", ")}; add ${missing.join(", ")}`;
    reading.problems.push(problem("PLURAL_FORM_MISSING", detail, location));
  }
  for (const [form, option] of Object.entries(options)) {
    if (form.startsWith("=") || wanted.includes(form)) continue;
    const detail = `the language has no plural form \`${form}\`; it has ${wanted.join(", ")}`;
    reading.problems.push(problem("PLURAL_FORM_UNKNOWN", detail, option.location));
  }
}

function refuse(reading: Reading, detail: string, at: At): void {
  reading.problems.push(problem("MESSAGE_FEATURE", detail, at));
}

function problem(code: (typeof MESSAGE_PROBLEMS)[number], detail: string, at: At): Problem {
  const { line, column } = at?.start ?? FIRST;
  return { code, detail, at: { file: "", line, column } };
}
