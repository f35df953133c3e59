import * as z from "zod";
import { wireCaseMembers } from "./case.ts";

/** A law to analyse: that of a day, with amendments. */
export const lawInput = z
  .strictObject({ on: z.string().optional(), amendments: wireCaseMembers.amendments })
  .meta({ id: "Law", description: "The law of a day, with amendments applied" });
export type LawInput = z.infer<typeof lawInput>;
