import * as z from "zod";
import { languageMember, outcomesMember } from "./asked.ts";
import { wireCaseMembers } from "./case.ts";
import { decidedMembers, findingShape } from "./finding.ts";
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
    z.strictObject({ code: z.literal("betterAnswer"), dates }),
    z.strictObject({ code: z.literal("lowerRange"), dates }),
    z.strictObject({ code: z.literal("sameAnswer") }),
    z.strictObject({ code: z.literal("notAnswered"), dates }),
    z.strictObject({ code: z.literal("notSettled"), dates }),
    z.strictObject({ code: z.literal("rangesCross"), dates }),
    z.strictObject({ code: z.literal("otherGrounds"), dates }),
    z.strictObject({ code: z.literal("lawOfTheActOnly"), reading: z.string() }),
    z.strictObject({ code: z.literal("readingOpen"), reading: z.string() }),
  ])
  .meta({ id: "FavourReason" });
export type FavourReason = z.infer<typeof favourReason>;

const reasons = z.array(favourReason);

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
            }),
          )
          .describe("What differs from the point before"),
        problem: problemShape
          .exactOptional()
          .describe("Why the case cannot be put before this law; then there are no findings"),
      }),
    ),
    moreFavourable: z
      .record(
        z.string(),
        z.union([
          z.strictObject({ date: day, reasons }),
          z.strictObject({ same: z.literal(true), reasons }),
          z.strictObject({ notComparable: z.literal(true), reasons }),
        ]),
      )
      .describe("Outcome → the law more favourable to the person, where a rule compares them"),
  })
  .meta({ id: "TimelineAnswer" });
export type TimelineAnswer = z.infer<typeof timelineAnswer>;
