import * as z from "zod";
import { span, stamp } from "../parts.ts";

/** Answer of a GET of the law: the members, and the wording they are taken from when a day was asked for. */
export function lawAnswer<Members extends z.core.$ZodLooseShape>(name: string, members: Members) {
  return z
    .strictObject({
      rulebook: stamp,
      wording: span.exactOptional().describe("Days with this same law; only when `on` was given"),
      ...members,
    })
    .meta({ id: name });
}
