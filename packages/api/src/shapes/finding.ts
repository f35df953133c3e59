import type { CaseWarning, Finding, FindingRow } from "@cokdyby/engine";
import * as z from "zod";
import { citation, day, grade, stamp, status } from "./parts.ts";
import type { Shaped } from "./shaped.ts";

const ids = z.array(z.string());

const range = {
  lower: z.number().describe("Years; 0 where there is no lower limit"),
  upper: z.number(),
};

/** The row of the catalogue that applies to a fulfilled offence, or one that still may. */
export const findingRow = z
  .strictObject({
    row: z.string(),
    ...range,
    juvenile: z
      .strictObject({ ...range, limitationYears: z.number().exactOptional() })
      .describe("The same for a juvenile"),
    category: z.string().describe("misdemeanour, felony or particularlySeriousFelony"),
    limitationYears: z
      .number()
      .describe("Years after which it is barred: a juvenile's where who acts is known to be one"),
    barredFrom: day.exactOptional().describe("The first day on which it is barred, where known"),
  })
  .meta({ id: "FindingRow" }) satisfies z.ZodType<FindingRow>;

/** A row of a table that may apply to an outcome, on the wire. */
export type WireFindingRow = Shaped<typeof findingRow>;

/** What the law answers for one outcome; lists of ids are in rulebook order. */
export const findingShape = z
  .strictObject({
    outcome: z.string(),
    status,
    dependsOn: ids.describe("Open readings that the answer turns on"),
    byReading: z
      .array(
        z.strictObject({
          readings: z.record(z.string(), z.string()),
          status: z.enum(["yes", "no", "unknown"]),
          missing: ids,
        }),
      )
      .describe("Disjoint rows over `dependsOn`; empty unless contested"),
    defaulted: ids.describe("Readings at their default that would change the status if opened"),
    alternatives: z
      .array(z.strictObject({ reading: z.string(), option: z.string(), status }))
      .exactOptional()
      .describe("The status under each other option of the readings in `defaulted`"),
    missing: ids.describe("Facts that can still change the answer"),
    presumed: ids.describe("Presumed facts that the answer needs"),
    sufficient: ids.describe("Given facts that alone give the same answer"),
    rules: ids,
    provisions: z.array(citation),
    grade,
    rows: z
      .array(findingRow)
      .exactOptional()
      .describe("Of an offence that is not `no`: the row that applies, or those still possible"),
  })
  .meta({ id: "Finding" }) satisfies z.ZodType<Finding>;

/** A finding, on the wire. */
export type WireFinding = Shaped<typeof findingShape>;

/** Something the reader should know beside the findings. */
export const warningShape = z
  .strictObject({ code: z.string(), detail: z.string(), pointer: z.string().exactOptional() })
  .meta({ id: "Warning" }) satisfies z.ZodType<CaseWarning>;

/** A provision whose imported words changed and were not looked at. */
const unreviewedShape = z
  .strictObject({
    source: z.string(),
    provision: z.string(),
    on: day.describe("The day from which the new words are in force"),
    outcomes: ids.describe(
      "Those whose findings rest on rules that cite it, or meet it in a condition or figure",
    ),
    isMissing: z
      .literal(true)
      .exactOptional()
      .describe(
        "The imported words have no such section: it was repealed, or they are a part of the act",
      ),
  })
  .meta({ id: "UnreviewedChange" });

/** The provisions beside findings whose imported words changed and were not looked at. */
export const unreviewedMember = z
  .array(unreviewedShape)
  .exactOptional()
  .describe(
    "Provisions whose words, imported where this was answered, changed and were not reviewed; no part of the findings",
  );

/** One of them, on the wire. */
export type WireUnreviewed = Shaped<typeof unreviewedShape>;

/** Members of every answer that decided a case. */
export const decidedMembers = {
  rulebook: stamp,
  lawDate: day,
  warnings: z.array(warningShape),
};
