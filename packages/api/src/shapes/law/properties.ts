import * as z from "zod";
import { expectation } from "../expectation.ts";
import { citation, text } from "../parts.ts";
import { lawAnswer } from "./answer.ts";
import { condition } from "./condition.ts";

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
