import * as z from "zod";

/** A finding in words. */
export const explanationShape = z
  .strictObject({
    text: z.string(),
    markdown: z.string(),
    tree: z.unknown().describe("The same steps as data"),
  })
  .meta({ id: "Explanation" });
