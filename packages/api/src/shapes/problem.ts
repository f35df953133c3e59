import type { Problem } from "@cokdyby/engine";
import * as z from "zod";
import type { Shaped } from "./shaped.ts";

/** Most things that one problem names. */
export const MOST_PROBLEMS = 100;

/** One thing to put right in a request. */
export const problemItem = z
  .strictObject({
    pointer: z
      .string()
      .describe("Where in the body (`#/facts/act.place`) or which query parameter (`?on`)"),
    code: z.string(),
    detail: z.string().describe("What is wrong and what mends it; names ids, never a fact's value"),
    suggestion: z.string().exactOptional().describe("The id or option that was probably meant"),
  })
  .meta({ id: "ProblemItem" }) satisfies z.ZodType<Problem>;

/** RFC 9457 problem details. */
export const problemShape = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(problemItem)
      .describe(`All of them at once; of more than ${MOST_PROBLEMS} the first ${MOST_PROBLEMS}`),
    more: z.int().min(1).exactOptional().describe("How many more there are than `errors` names"),
  })
  .meta({ id: "Problem" });

/** A problem with its place, on the wire. */
export type WireProblem = Shaped<typeof problemShape>;
