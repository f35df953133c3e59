import type { Asked, Because, Charge, Count, OtherCount } from "@cokdyby/engine/guide";
import * as z from "zod";
import { findingRow } from "./finding.ts";
import { citation, day, language, status } from "./parts.ts";

const ids = z.array(z.string());
const offence = z.string().describe("The outcome, without the name of its group in front");
const pair = z.tuple([offence, offence]);
const as = z.enum(["perpetrator", "participant", "throughAnother"]);

const days = {
  earliest: day.exactOptional().describe("The first day on which it may be barred"),
  latest: day.exactOptional().describe("The first day on which it is barred for certain"),
};

const countShape = z
  .strictObject({
    offence,
    at: z
      .string()
      .describe("Paragraphs and letters of the row that applies; of several, the provision itself"),
    name: z.partialRecord(language, z.string()).describe("The heading of its section"),
    as,
    status: z
      .enum(["yes", "contested", "unknown"])
      .describe("Whether it is fulfilled, counts and is not barred"),
    rows: z.array(findingRow).describe("The row that applies, or those still possible"),
    law: day.describe("First day of the wording that is charged"),
    barredFrom: z
      .strictObject({
        ...days,
        byReading: z
          .array(z.strictObject({ readings: z.record(z.string(), z.string()), ...days }))
          .describe("By choice of the readings on which the days turn; empty where on none"),
      })
      .describe("First days on which it may be barred, and on which it is"),
  })
  .meta({
    id: "ChargeCount",
    description: "An offence that is charged",
  }) satisfies z.ZodType<Count>;

const otherCountShape = z
  .strictObject({
    offence: z.literal("other"),
    class: z.string(),
    as,
    status: z.literal("yes"),
  })
  .meta({
    id: "OtherCount",
    description: "An offence that is stated as one outside the rules, by its class",
  }) satisfies z.ZodType<OtherCount>;

const becauseShape = z
  .strictObject({
    outcome: z.string().describe("The outcome that says so"),
    provisions: z.array(citation),
    nearest: offence.exactOptional().describe("Where no offence is fulfilled, the nearest"),
    fails: ids.describe("Named conditions and facts of it that fail in the conduct at hand"),
    otherwiseCriminal: z
      .array(countShape)
      .describe("Offences whose elements a person fulfilled who is not liable"),
  })
  .meta({ id: "Because" }) satisfies z.ZodType<Because>;

const askedShape = z
  .strictObject({
    recommendation: z.string(),
    level: z.string().describe("require, request or invite"),
    relation: z.enum(["against", "agrees", "open"]),
  })
  .meta({
    id: "Asked",
    description: "What is recommended of the answer",
  }) satisfies z.ZodType<Asked>;

/** What a person can be charged with for one act. */
const chargeShape = z
  .strictObject({
    verdict: status.describe("Whether a prosecution is open"),
    counts: z
      .array(z.union([countShape, otherCountShape]))
      .describe("Offences that are or may be charged, gravest first; none where the verdict is no"),
    barred: z.array(countShape).describe("Offences that would count and are barred for certain"),
    excluded: z
      .array(
        z.strictObject({ offence, by: offence, relation: z.string(), cites: z.array(citation) }),
      )
      .describe("Offences that another one excludes, which certainly stands"),
    beside: z
      .array(z.strictObject({ offences: pair, relation: z.string(), cites: z.array(citation) }))
      .describe("Pairs that a source lets stand together, and those of which none was read"),
    either: z
      .array(z.strictObject({ offences: pair, by: z.string().describe("The fact that tells") }))
      .describe("Pairs of which one is committed"),
    because: becauseShape.nullable().describe("Of a verdict no: why"),
    ground: ids.describe("Outcomes: why the law applies, where something was abroad"),
    hangsOn: z
      .strictObject({ readings: ids, facts: ids })
      .describe("What the verdict turns on; of facts those that settle most"),
    toProve: ids.describe("Facts that the verdict presumes"),
    wayOut: ids.describe("Outcomes: what is open in place of a prosecution"),
    committee: z.array(askedShape),
    steps: ids.describe("What comes first"),
    cites: z.array(citation).describe("What the text cites besides counts and steps"),
    text: z.string().describe("The charge in words: a paragraph, then lines"),
  })
  .meta({
    id: "Charge",
    description: "What a person can be charged with for one act",
  }) satisfies z.ZodType<Charge>;

/** The charge beside the findings of a case. */
export const chargeBesideMember = chargeShape
  .exactOptional()
  .describe("Left out where the request says so");
