import { z } from "zod";
import { isCalendarDate } from "../facts/calendar.ts";
import type { ReadCode } from "./problems.ts";
import { GRADES, OPERATORS } from "./rule-language.ts";

/*
 * What the shapes of the rule files are made of. Every `error` here is a noun phrase that completes
 * "expected ..."; shape-problems.ts makes the sentence. A shape is the declaration of its type too: what
 * a member means stands at the member of the shape.
 */

/** What an object of a shape holds; each member keeps the comment and the place of its declaration. */
export type Members<Shape> = Flat<
  { readonly [Name in keyof Omit<Shape, Optional<Shape>>]: z.output<Shape[Name]> } & {
    readonly [Name in keyof Pick<Shape, Optional<Shape>>]?: z.output<Shape[Name]>;
  }
>;
type Optional<Shape> = {
  [Name in keyof Shape]: Shape[Name] extends { _zod: { optout: "optional" } } ? Name : never;
}[keyof Shape];
type Flat<T> = { [Name in keyof T]: T[Name] } & {};

// interfaces, since a declaration file keeps their shape, and with it the comments of its members
export interface Strict<Shape extends z.core.$ZodLooseShape> extends z.ZodType<Members<Shape>> {}
export interface List<Entry extends z.ZodType> extends z.ZodType<readonly z.output<Entry>[]> {}
export interface Named<Value extends z.ZodType>
  extends z.ZodType<Readonly<Record<string, z.output<Value>>>> {}

/** An object with these members and no other. */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape): Strict<Shape> {
  const members = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? members : undefined),
  }) as z.ZodType as Strict<Shape>;
}

/** A list with at least one entry. */
export function listOf<Entry extends z.ZodType>(entry: Entry): List<Entry> {
  return z.array(entry).min(1, { error: "at least one entry" });
}

/** A list that may be empty. */
export function listOrNone<Entry extends z.ZodType>(entry: Entry): List<Entry> {
  return z.array(entry);
}

/** Values by name. */
export function named<Value extends z.ZodType>(value: Value): Named<Value> {
  return z.record(z.string(), value);
}

/** What zod hands on to shape-problems.ts: our own code for a failed check. */
function failsAs(code: ReadCode, error: string): { error: string; params: { code: ReadCode } } {
  return { error, params: { code } };
}

const ID = /^[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*$/;
/** An id: letters and digits, joined by `.`, `-` or `_`. */
export const id: z.ZodString = z.string().refine((text) => ID.test(text) && text.length <= 100, {
  ...failsAs("ID_MALFORMED", "an id: letters and digits, joined by `.`, `-` or `_`"),
});

/** Some words, not only spaces. */
export const words: z.ZodString = z
  .string()
  .refine((text) => text.trim() !== "", failsAs("TEXT_EMPTY", "some words"));

/** A day of the calendar, `YYYY-MM-DD`. */
export const date: z.ZodString = z
  .string()
  .refine(isCalendarDate, failsAs("DATE_IMPOSSIBLE", "a day of the calendar, `YYYY-MM-DD`"));

/** The days on which something holds. */
export const span = {
  from: date,
  /** Included; without it, it is still in force. */
  to: date.exactOptional(),
};

export const grade = z.enum(GRADES);
export const checked = z.enum(["read", "partly", "secondHand", "notRead"]);

/** A link that a page may show: no `javascript:`, no `file:`, nothing that can be changed on its way. */
export const httpsUrl = z.url({
  protocol: /^https$/,
  error: "an address that starts with `https://`",
});

/** The members of a citation. */
export const cited = {
  /** Id of a source. */
  source: id,
  /** The provision in the numbering of that date, for example `§ 8(1)(c)`. */
  at: words,
  /** Link to the official text of that date (ELI where there is one). */
  url: httpsUrl.exactOptional(),
};
export const citation = strict(cited);
/** Citations. Left out they read as none, so that the checker can say what is wrong with that. */
export const cites = listOrNone(citation).default([]);

export const scalar = z.union([z.string(), z.number(), z.boolean()], {
  error: "a text, a number, true or false",
});

export const operand = z.union(
  [scalar, listOrNone(scalar), strict({ fact: z.string(), path: z.string().exactOptional() })],
  {
    error:
      "a value, a list of values, { fact: parameter.<id> } or { fact: <outcome>, path: $.<column> }",
  },
);

/** One test of a fact, a reading, a figure or an outcome. */
export const leaf = strict({
  fact: z.string(),
  operator: z.enum(OPERATORS),
  value: operand,
  /** `$.<column>` of the table row that the option names, or that applies to the outcome. */
  path: z.string().exactOptional(),
});

/** json-rules-engine's own condition format. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }
  | z.output<typeof leaf>;

// the type of what holds itself cannot follow from its shape
export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      leaf,
      strict({ all: z.array(condition) }),
      strict({ any: z.array(condition) }),
      strict({ not: condition }),
      strict({ condition: z.string() }),
    ],
    { error: "a condition: { all }, { any }, { not }, { condition } or { fact, operator, value }" },
  ),
);

const bound = z.union([z.number(), z.string()], { error: "a number or a date" });

/** Part of what a fact may be: a span of numbers or dates, or a choice of options. */
export type FactInput =
  | z.output<typeof scalar>
  | { readonly min?: number | string | undefined; readonly max?: number | string | undefined }
  | { readonly oneOf: readonly z.output<typeof scalar>[] };

// not inferred: whoever makes one may write `undefined` for a bound that it has not
/** What a case may say of a fact. */
export const factInput: z.ZodType<FactInput> = z.union(
  [
    scalar,
    strict({ oneOf: listOf(scalar) }),
    strict({ min: bound.exactOptional(), max: bound.exactOptional() }),
  ],
  { error: "a value, { min, max } or { oneOf }" },
);

/** One wording in each language of the rulebook: language tag → words. */
export type Text = Readonly<Record<string, string>>;

/** Words in each of the languages, and in no other. */
export function textIn(languages: readonly string[]): z.ZodType<Text> {
  const sample = `{ ${languages.map((language) => `${language}: ...`).join(", ")} }`;
  return z
    .record(z.string(), words, { error: `words in each language, ${sample}` })
    .superRefine((text, context) => {
      if (languages.length === 0) return; // reported at `languages`
      for (const language of languages) {
        if (Object.hasOwn(text, language)) continue;
        context.addIssue({
          code: "custom",
          message: `words in \`${language}\` too, ${sample}`,
          params: { code: "TEXT_MISSES_LANGUAGE" satisfies ReadCode },
        });
      }
      for (const language of Object.keys(text)) {
        if (languages.includes(language)) continue;
        context.addIssue({
          code: "custom",
          path: [language],
          message: `words in ${languages.join(" and ")} only, the languages of the rulebook`,
          params: { code: "LANGUAGE_UNKNOWN" satisfies ReadCode },
        });
      }
    });
}
