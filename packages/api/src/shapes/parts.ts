import type { Citation, Scalar, Status } from "@cokdyby/engine";
import type { Grade, Span } from "@cokdyby/engine/rulebook";
import { STATUSES } from "@cokdyby/engine/rulebook";
import * as z from "zod";

/** Languages of the service. */
export const language = z
  .enum(["cs", "en"])
  .meta({ description: "Language of words in the answer" });

/** A language of the service. */
export type Language = z.infer<typeof language>;

/** Words: one string in the language asked for, else one for each language. */
export const text = z
  .union([z.string(), z.strictObject({ cs: z.string(), en: z.string() })])
  .meta({ id: "Text", description: "In the language asked for, else in each language" });

/** A day of the calendar. */
export const day = z.iso.date().meta({ description: "Calendar date, YYYY-MM-DD" });

/** Days from the first to the last, both included; without `to` no end is known. */
export const span = z
  .strictObject({ from: day, to: day.exactOptional() })
  .meta({ id: "Span" }) satisfies z.ZodType<Span>;

/** An id of the rulebook. */
export const id = z.string().min(1).max(100);

/** A plain value of a fact or of a leaf of a condition. */
export const scalar = z.union([
  z.string().max(500),
  z.number(),
  z.boolean(),
]) satisfies z.ZodType<Scalar>;

/** Which rulebook answered. */
export const stamp = z
  .strictObject({ id: z.string(), version: z.string(), digest: z.string() })
  .meta({
    id: "RulebookStamp",
    description: "Id, version and sha256 of the rulebook that answered",
  });

/** A place in a source of law. */
export const citation = z
  .strictObject({ source: z.string(), at: z.string(), url: z.string().exactOptional() })
  .meta({
    id: "Citation",
    description: "A provision in the numbering of its date",
  }) satisfies z.ZodType<Citation>;

/** How strong the authority of a step is, strongest first. */
export const grade = z
  .enum(["statute", "treaty", "observation", "recommendation", "doctrine", "assumption"])
  .meta({ id: "Grade" }) satisfies z.ZodType<Grade>;

/** How well the cited words were checked. */
export const checked = z.enum(["read", "partly", "secondHand", "notRead"]).meta({ id: "Checked" });

/** What the law answers. */
export const status = z.enum(STATUSES).meta({ id: "Status" }) satisfies z.ZodType<Status>;
