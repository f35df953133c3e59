import * as z from "zod";
import { text } from "../parts.ts";
import type { Shaped } from "../shaped.ts";
import { lawAnswer } from "./answer.ts";

const ids = z.array(z.string());

const recommendation = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["recommendation", "observation", "promisingPractice"]),
    level: z.enum(["require", "request", "invite"]).exactOptional(),
    addressee: z.enum(["CZ", "all"]),
    chapter: z.string(),
    paragraphs: z.array(z.int()).describe("Of the implementation report"),
    footnotes: z.array(z.int()).describe("Of the factsheet"),
    text: text.describe("Our paraphrase"),
    status: z
      .union([
        z.strictObject({ encoded: z.strictObject({ rules: ids }) }),
        z.strictObject({ checked: z.strictObject({ properties: ids }) }),
        z.strictObject({
          outside: z.strictObject({ reason: text, towards: text.exactOptional() }),
        }),
      ])
      .describe(
        "Encoded as rules, checked by properties, or outside the model with the reason and what there is towards it",
      ),
  })
  .meta({ id: "Recommendation" });

/** A recommendation and what became of it, on the wire. */
export type WireRecommendation = Shaped<typeof recommendation>;

/** Answer of GET /v1/recommendations: what a document recommends, and what became of each. */
export const recommendationsAnswer = lawAnswer("RecommendationsAnswer", {
  recommendations: z.array(recommendation),
});
