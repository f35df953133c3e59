import { factInputShape } from "@cokdyby/engine";
import type { RunnableCase } from "@cokdyby/engine/analyse";
import * as z from "zod";
import { id, language } from "./parts.ts";

/** Language of labels and warnings in an answer. */
export const languageMember = language.default("cs");

/** Whether findings are told in words too. */
export const explainMember = z.enum(["none", "summary", "full"]).default("none");

/** Whether charges are put together too. */
export const chargeMember = z
  .boolean()
  .default(true)
  .describe("Whether the charge is put together too");

/** The outcomes to answer. */
export const outcomesMember = z
  .array(id)
  .min(1)
  .max(500)
  .optional()
  .describe("The outcomes to answer; all when left out, see GET /v1/outcomes");

/** How many legally distinct cases there are; more than a number of JSON holds exactly. */
export const count = z.string().regex(/^\d+$/).meta({
  id: "Count",
  description: "Legally distinct cases, as a decimal string: counts pass 2^53",
});

/** A case that can be run: facts and the readings it was found under. */
export const runnableCase = z
  .strictObject({
    facts: z.record(z.string(), factInputShape),
    readings: z.record(z.string(), z.string()),
  })
  .meta({
    id: "RunnableCase",
    description: "Runs with POST /v1/evaluate",
  }) satisfies z.ZodType<RunnableCase>;
