import { z } from "zod";
import { isCalendarDate } from "../facts/calendar.ts";
import type { ReadCode } from "./problems.ts";
import {
  type Citation,
  type Condition,
  type FactInput,
  GRADES,
  type Leaf,
  OPERATORS,
  type Operand,
  type Scalar,
  type Text,
} from "./rulebook.ts";

/*
 * What the shapes of the rule files are made of. Every `error` here is a noun phrase that completes
 * "expected ..."; shape-problems.ts makes the sentence.
 */

/** An object with these members and no other. */
export function strict<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strict> {
  const members = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? members : undefined),
  });
}

/** A list with at least one entry. */
export function listOf<Entry extends z.ZodType>(entry: Entry): z.ZodArray<Entry> {
  return z.array(entry).min(1, { error: "at least one entry" });
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

/** The days on which something holds; without an end it still does. */
export const span = { from: date, to: date.exactOptional() };

export const grade = z.enum(GRADES);
export const checked = z.enum(["read", "partly", "secondHand", "notRead"]);

/** A link that a page may show: no `javascript:`, no `file:`, nothing that can be changed on its way. */
export const httpsUrl = z.url({
  protocol: /^https$/,
  error: "an address that starts with `https://`",
});

export const citation: z.ZodType<Citation> = strict({
  source: id,
  at: words,
  url: httpsUrl.exactOptional(),
});

export const scalar: z.ZodType<Scalar> = z.union([z.string(), z.number(), z.boolean()], {
  error: "a text, a number, true or false",
});

const operand: z.ZodType<Operand> = z.union(
  [scalar, z.array(scalar), strict({ fact: z.string(), path: z.string().exactOptional() })],
  {
    error:
      "a value, a list of values, { fact: parameter.<id> } or { fact: <outcome>, path: $.<column> }",
  },
);

/** One test of a fact, a reading, a figure or an outcome. */
const leaf: z.ZodType<Leaf> = strict({
  fact: z.string(),
  operator: z.enum(OPERATORS),
  value: operand,
  path: z.string().exactOptional(),
});

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

/** What a case may say of a fact. */
export const factInput: z.ZodType<FactInput> = z.union(
  [
    scalar,
    strict({ oneOf: listOf(scalar) }),
    strict({
      min: z.union([z.number(), z.string()], { error: "a number or a date" }).exactOptional(),
      max: z.union([z.number(), z.string()], { error: "a number or a date" }).exactOptional(),
    }),
  ],
  { error: "a value, { min, max } or { oneOf }" },
);

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
