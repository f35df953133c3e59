import * as z from "zod";
import { isLocale } from "../messages/locale.ts";

const text = z.string().min(1);
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const wanted = z.union([
  scalar,
  z.array(scalar).min(1).readonly(),
  z.strictObject({ given: z.boolean() }),
  z.strictObject({ exactly: z.array(scalar).min(1).readonly() }),
  z.strictObject({ min: z.number().exactOptional(), max: z.number().exactOptional() }),
]);
const conditions = z.record(z.string(), wanted);
const telling = z.strictObject({
  says: conditions.exactOptional(),
  where: conditions.exactOptional(),
  text,
});
const tellings = z.union([text, z.array(z.union([text, telling])).min(1)]);

/** A plan of stories as it is written, its texts not yet read. */
export const storyPlanShape = z.strictObject({
  language: text,
  locale: z.string().refine(isLocale),
  spans: z.strictObject({ day: text, days: text, between: text, atLeast: text, atMost: text }),
  provision: z.strictObject({ paragraph: text, point: text }),
  oneOf: text,
  forms: z.record(z.string(), text),
  phrases: z.record(z.string(), tellings),
  facts: z.record(z.string(), z.record(z.string(), tellings)),
  parts: z.array(
    z.union([z.strictObject({ fact: text }), z.strictObject({ part: text, say: tellings })]),
  ),
  title: tellings,
  kind: z.strictObject({
    says: tellings,
    oneOf: text,
    numbers: z.strictObject({ one: text, between: text, atLeast: text, atMost: text }),
  }),
});

/** {@link storyPlanShape} */
export type WrittenPlan = z.infer<typeof storyPlanShape>;

/** One or several wordings, as they are written. */
export type WrittenTellings = z.infer<typeof tellings>;

/** What a wording asks of facts, as it is written. */
export type WrittenConditions = z.infer<typeof conditions>;
