import * as z from "zod";
import { day, language } from "../parts.ts";

/** Query of every GET of the law. */
export const lawQuery = z.strictObject({
  on: day.optional().describe("Only what is in force on this day, in the wording of that day"),
  language: language.optional().describe("Words in this language only, each as one string"),
});

/** What a list of the law is asked with. */
export type LawQuery = z.infer<typeof lawQuery>;
