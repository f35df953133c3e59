import type { Side, SideGround } from "@cokdyby/engine/explain";
import * as z from "zod";
import { citation } from "./parts.ts";
import type { Shaped } from "./shaped.ts";

const members = {
  says: z.string().describe("The rulebook's own words, in the language asked for"),
  provisions: z.array(citation),
  given: z.array(z.string()).describe("Facts that the case states and that it rests on"),
  missing: z
    .array(z.string())
    .describe(
      "Facts of its own that can still change it; of a presumption, those by which it falls",
    ),
  holds: z
    .enum(["yes", "no", "unknown"])
    .describe(
      "Whether its own condition holds, the reading is followed, the presumption stands; exceptions that defeat a rule stand on the other side",
    ),
};

/** What one side brings. */
export const sideShape = z
  .union([
    z.strictObject({ rule: z.string(), ...members }),
    z.strictObject({
      reading: z.string(),
      options: z.array(z.string()).describe("Those that serve the side better than another one"),
      ...members,
    }),
    z.strictObject({ presumption: z.string(), ...members }),
  ])
  .meta({
    id: "Side",
    description: "A rule, a reading or a presumption, on the side that it helps",
  }) satisfies z.ZodType<Side & SideGround>;

/** What one side brings, on the wire. */
export type WireSide = Shaped<typeof sideShape>;
