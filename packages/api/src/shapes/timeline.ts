import * as z from "zod";
import { languageMember, outcomesMember } from "./asked.ts";
import { wireCaseMembers } from "./case.ts";
import { decidedMembers, findingRow, findingShape } from "./finding.ts";
import { citation, day, status } from "./parts.ts";
import { problemShape } from "./problem.ts";

/** Body of POST /v1/timeline. */
export const timelineRequest = z
  .strictObject({ ...wireCaseMembers, outcomes: outcomesMember, language: languageMember })
  .meta({ id: "TimelineRequest" });

const dates = z.array(day);

/** Why a law is, or cannot be called, the more favourable one. */
const favourReason = z
  .union([
    z.strictObject({ code: z.literal("betterAnswer"), outcome: z.string(), dates }),
    z.strictObject({ code: z.literal("lowerRange"), dates }),
    z.strictObject({ code: z.literal("sameAnswer") }),
    z.strictObject({ code: z.literal("noLaterIsBetter") }),
    z.strictObject({ code: z.literal("notAnswered"), dates }),
    z.strictObject({ code: z.literal("notSettled"), outcome: z.string(), dates }),
    z.strictObject({ code: z.literal("rowOpen"), dates }),
    z.strictObject({ code: z.literal("moreCounts"), dates }),
    z.strictObject({ code: z.literal("readingOpen"), reading: z.string() }),
  ])
  .meta({ id: "FavourReason" });
export type FavourReason = z.infer<typeof favourReason>;

/** What is compared of each law, and why it comes out so. */
const compared = {
  reasons: z.array(favourReason),
  rows: z.array(
    z.strictObject({
      date: day,
      row: z.string().exactOptional(),
      lower: z.number().exactOptional(),
      upper: z.number().exactOptional(),
    }),
  ),
};

/** Answer of POST /v1/timeline. */
export const timelineAnswer = z
  .strictObject({
    ...decidedMembers,
    points: z.array(
      z.strictObject({
        date: day,
        why: z.array(z.enum(["act", "wording", "decision"])),
        digest: z.string(),
        findings: z.record(z.string(), findingShape),
        changes: z
          .array(
            z.strictObject({
              outcome: z.string(),
              from: status,
              to: status,
              provisions: z.array(citation),
              rows: z
                .strictObject({ from: z.array(findingRow), to: z.array(findingRow) })
                .exactOptional()
                .describe("Where the rows that may apply, or their figures, changed"),
            }),
          )
          .describe("What differs from the point before: a status, or rows"),
        problem: problemShape
          .exactOptional()
          .describe("Why the case cannot be put before this law; then there are no findings"),
      }),
    ),
    moreFavourable: z
      .union([
        z.strictObject({ date: day, ...compared }),
        z.strictObject({ same: z.literal(true), ...compared }),
        z.strictObject({ notComparable: z.literal(true), ...compared }),
      ])
      .describe("The law more favourable to the person, for the act as a whole"),
  })
  .meta({ id: "TimelineAnswer" });
export type TimelineAnswer = z.infer<typeof timelineAnswer>;
