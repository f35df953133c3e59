import * as z from "zod";
import { citation, id, text } from "../parts.ts";
import { lawAnswer } from "./answer.ts";
import { condition } from "./condition.ts";

const expectation = z
  .union([z.strictObject({ unchanged: z.array(id), by: z.array(id) }), condition])
  .meta({
    id: "Expectation",
    description:
      "A condition that must hold, or outcomes that no change of these facts alone moves",
  });

/** Answer of GET /v1/properties: recommendations that can be checked over all cases. */
export const propertiesAnswer = lawAnswer("PropertiesAnswer", {
  properties: z.array(
    z.strictObject({
      property: z.string(),
      title: text,
      given: condition,
      expect: expectation,
      level: z.string().exactOptional(),
      addressee: z.string().exactOptional(),
      paragraph: z.string().exactOptional(),
      footnote: z.int().exactOptional(),
      cites: citation.exactOptional(),
      notes: z.array(text).exactOptional(),
    }),
  ),
});
