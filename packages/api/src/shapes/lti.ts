import * as z from "zod";

const marks = z.strictObject({ points: z.number(), of: z.number() });

/** Answer of GET /lti/session: what a learning platform has launched in this browser. */
export const ltiSessionAnswer = z
  .strictObject({
    set: z
      .unknown()
      .describe("Choices of the set of exercises, as the platform's link carries them"),
    graded: z.boolean().describe("Whether the platform takes a grade"),
    sent: marks.exactOptional().describe("The grade that was sent"),
  })
  .meta({ id: "LtiSession" });

/** What a learning platform has launched in this browser. */
export type LtiSession = z.infer<typeof ltiSessionAnswer>;

const words = z.string().min(1).max(200);

/** Body of POST /lti/score: what the learner ticked, by item. */
export const ltiScoreRequest = z
  .strictObject({
    answers: z
      .array(
        z.strictObject({
          item: words,
          verdict: words.exactOptional(),
          grounds: z.array(words).max(200),
        }),
      )
      .max(500),
  })
  .meta({ id: "LtiScoreRequest" });

/** Answer of POST /lti/score. */
export const ltiScoreAnswer = z
  .strictObject({
    ...marks.shape,
    sent: z.boolean().describe("Whether the platform has taken the grade"),
  })
  .meta({ id: "LtiScore" });

/** What a learner reached, and whether the platform has it. */
export type LtiScore = z.infer<typeof ltiScoreAnswer>;
