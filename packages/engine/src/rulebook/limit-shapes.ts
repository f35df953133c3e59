import { z } from "zod";
import { condition, date, id, listOf, scalar, strict, type Text } from "./shape-parts.ts";

/** A whole number worked out from facts; see docs/rule-language.md. */
export type NumberExpression =
  | number
  | { readonly fact: string }
  | { readonly completedYears: { readonly from: DayExpression; readonly to: DayExpression } }
  | { readonly lesser: readonly NumberExpression[] }
  | { readonly greater: readonly NumberExpression[] }
  | { readonly number: NumberExpression; readonly less: NumberExpression };

/** A day worked out from facts; a text is a date fact. */
export type DayExpression =
  | string
  | { readonly later: readonly DayExpression[] }
  | { readonly earlier: readonly DayExpression[] }
  | { readonly day: DayExpression; readonly minusDays: NumberExpression }
  | { readonly day: DayExpression; readonly plusYears: NumberExpression }
  | { readonly born: string; readonly aged: string; readonly on: DayExpression };

// the types of what holds itself cannot follow from its shape
const numberExpression: z.ZodType<NumberExpression> = z.lazy(() =>
  z.union(
    [
      z.int(),
      strict({ fact: id }),
      strict({ completedYears: strict({ from: dayExpression, to: dayExpression }) }),
      strict({ lesser: listOf(numberExpression) }),
      strict({ greater: listOf(numberExpression) }),
      strict({ number: numberExpression, less: numberExpression }),
    ],
    {
      error:
        "a number: 18, { fact }, { completedYears }, { lesser }, { greater } or { number, less }",
    },
  ),
);

const dayExpression: z.ZodType<DayExpression> = z.lazy(() =>
  z.union(
    [
      id,
      strict({ later: listOf(dayExpression) }),
      strict({ earlier: listOf(dayExpression) }),
      strict({ day: dayExpression, minusDays: numberExpression }),
      strict({ day: dayExpression, plusYears: numberExpression }),
      strict({ born: id, aged: id, on: dayExpression }),
    ],
    {
      error:
        "a day: a date fact, { later }, { earlier }, { day, minusDays }, { day, plusYears } or { born, aged, on }",
    },
  ),
);

/** Shapes of what holds of the values of a case, and of the warnings beside it. */
export function limitShapes(text: z.ZodType<Text>) {
  const derivation = { derivation: id, fact: id, says: text };
  return {
    derivations: z.union(
      [
        strict({ ...derivation, completedYears: strict({ from: id, to: id }) }),
        strict({
          ...derivation,
          /** The last step that a number reaches. */
          steps: strict({
            of: id,
            from: listOf(
              strict({ least: z.union([z.int(), strict({ fact: z.string() })]), is: scalar }),
            ),
          }),
        }),
        strict({
          ...derivation,
          number: numberExpression,
          /** Facts without which nothing is said. */
          needs: listOf(id).exactOptional(),
          /** Only where every value that the fact may have is at least that much. */
          where: strict({ fact: id, least: z.int() }).exactOptional(),
        }),
        strict({ ...derivation, when: condition, equals: id }),
        strict({ ...derivation, when: condition, is: scalar }),
      ],
      {
        error:
          "a derivation: { completedYears }, { steps }, { number }, { when, equals } or { when, is }",
      },
    ),
    limits: z.union(
      [
        strict({
          limit: id,
          never: condition,
          /** The text for the user: what is wrong and how to mend it. */
          says: text,
        }),
        // biome-ignore lint/suspicious/noThenProperty: a shape, never awaited, of the member `then`
        strict({ limit: id, first: id, then: id, says: text }),
        strict({ limit: id, fact: id, atMost: id, says: text }),
      ],
      { error: "a limit: { never }, { first, then } or { fact, atMost }" },
    ),
    warnings: strict({
      warning: id,
      /** Law dates concerned; all when left out. */
      on: listOf(strict({ from: date.exactOptional(), to: date.exactOptional() })).exactOptional(),
      /** Warn when this certainly holds. */
      when: condition.exactOptional(),
      /** Do not warn when this certainly holds. */
      unless: condition.exactOptional(),
      /** Warn only where the case states one of these facts, whether or not it belongs. */
      stated: listOf(id).exactOptional(),
      /** Do not warn where the case states one of these facts. */
      unlessStated: listOf(id).exactOptional(),
      detail: text,
    }),
  };
}
