import { caseMembers } from "@cokdyby/engine";
import * as z from "zod";
import { id } from "./parts.ts";

/** The largest request, in bytes. */
export const MAX_BODY = 1_048_576;
/** How deep objects and lists of a request may be nested. */
export const MAX_DEPTH = 32;
/** Most members of one object or list of a request. */
export const MAX_MEMBERS = 1_000;
/** Most members of all objects and lists of a request together. */
export const MAX_VALUES = 10_000;

/** An amendment written out; the engine checks its contents against the rulebook. */
export const inlineAmendment = z.looseObject({ id: z.string().max(100) }).meta({
  id: "InlineAmendment",
  description: "{ id, title?, reason, changes }, see GET /v1/amendments",
});

const members = {
  title: caseMembers.title.describe("For the reader; changes nothing"),
  facts: limited(caseMembers.facts, 500).describe(
    "Fact → value, { min, max } or { oneOf }; a fact left out is not known, see GET /v1/facts",
  ),
  readings: limited(caseMembers.readings.unwrap(), 200)
    .optional()
    .describe("Reading → option or `open`, see GET /v1/readings"),
  amendments: z
    .array(z.union([id, inlineAmendment]))
    .max(50)
    .optional()
    .describe("Ids of shipped amendments, or amendments written out; applied in order"),
  on: caseMembers.on.describe("The law date; otherwise `act.date`, otherwise today"),
  presume: caseMembers.presume.describe("false, or the only facts that may be presumed"),
  unobtainable: caseMembers.unobtainable.describe("Facts that cannot be established"),
};

/** Members of a {@link caseShape}, for requests that hold more than a case. */
export const wireCaseMembers = members;

/** A case as known so far. */
export const caseShape = z.strictObject(members).meta({ id: "Case" });
export type WireCase = z.infer<typeof caseShape>;

function limited<Value extends z.core.SomeType>(
  record: z.ZodRecord<z.ZodString, Value>,
  most: number,
) {
  return record.refine((value) => Object.keys(value).length <= most, {
    error: `this has too many members; at most ${most} members`,
    params: { code: "TOO_LARGE" },
  });
}
