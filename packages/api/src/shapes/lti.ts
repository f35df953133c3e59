import * as z from "zod";

const marks = z.strictObject({ points: z.number(), of: z.number() });

/** Answer of GET /lti/session: what a learning platform has launched in this browser. */
export const ltiSessionAnswer = z
  .strictObject({
    launch: z
      .string()
      .describe("Which launch this is; another one has another id, and none says whose it is"),
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

/** Body of POST /lti/score: which launch the answers belong to, and what the learner ticked, by item. */
export const ltiScoreRequest = z
  .strictObject({
    launch: words,
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

/** Which launch answers belong to, and what the learner ticked. */
export type LtiScoreRequest = z.infer<typeof ltiScoreRequest>;

/** Answer of POST /lti/score. */
export const ltiScoreAnswer = z
  .strictObject({
    ...marks.shape,
    sent: z.boolean().describe("Whether the platform has taken the grade"),
  })
  .meta({ id: "LtiScore" });

/** What a learner reached, and whether the platform has it. */
export type LtiScore = z.infer<typeof ltiScoreAnswer>;
