import * as z from "zod";
import { condition } from "./law/condition.ts";
import { id } from "./parts.ts";

/** What a property expects. */
export const expectation = z
  .union([z.strictObject({ unchanged: z.array(id), by: z.array(id) }), condition])
  .meta({
    id: "Expectation",
    description:
      "A condition that must hold, or outcomes that no change of these facts alone moves",
  });
