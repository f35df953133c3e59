import { factInputShape } from "@cokdyby/engine";
import * as z from "zod";
import { languageMember, outcomesMember } from "./asked.ts";
import { wireCaseMembers } from "./case.ts";
import { decidedMembers, findingShape } from "./finding.ts";
import { id } from "./parts.ts";
import { pointShape } from "./point.ts";
import { problemShape } from "./problem.ts";

const varied = z
  .strictObject({
    fact: id,
    values: z
      .union([
        z.array(factInputShape).min(1).max(500),
        z.strictObject({ min: z.string().max(10), max: z.string().max(10) }),
      ])
      .optional()
      .describe(
        "A list of values, each plain, { min, max } or { oneOf }; for a date its bounds { min, max }. Without it every class of values that the law distinguishes",
      ),
  })
  .meta({ id: "VariedFact" });

/** Body of POST /v1/what-if: a case, and one or two facts to vary. */
export const whatIfRequest = z
  .strictObject({
    ...wireCaseMembers,
    vary: z.array(varied).max(10).describe("One or two facts"),
    outcomes: outcomesMember,
    language: languageMember,
  })
  .meta({ id: "WhatIfRequest" });

/** Answer of POST /v1/what-if. */
export const whatIfAnswer = z
  .strictObject({
    ...decidedMembers,
    axes: z.array(
      z.strictObject({
        fact: z.string(),
        points: z.array(pointShape),
        boundaries: z
          .array(
            z.strictObject({
              at: z.int(),
              label: z.string(),
              follows: z
                .array(z.strictObject({ fact: z.string(), point: pointShape }))
                .exactOptional()
                .describe("For a date: completed years that are other ones from that day on"),
            }),
          )
          .describe("Where a point begins, in words: ages and dates"),
      }),
    ),
    cells: z
      .array(
        z.union([
          z.strictObject({
            at: z.array(z.int()),
            findings: z.record(z.string(), findingShape),
          }),
          z.strictObject({ at: z.array(z.int()), problem: problemShape }),
        ]),
      )
      .describe("Row by row; a combination that is no case has a problem"),
  })
  .meta({ id: "WhatIfAnswer" });
export type WhatIfAnswer = z.infer<typeof whatIfAnswer>;
