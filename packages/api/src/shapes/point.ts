import type { Point } from "@cokdyby/engine/analyse";
import * as z from "zod";
import { scalar } from "./parts.ts";
import type { Shaped } from "./shaped.ts";

const bound = z.union([z.number(), z.string()]);
const label = z.string().describe("In the language asked for");
const value = "One member, to run a case with";

/** A class of values that the law does not tell apart. */
export const pointShape = z
  .union([
    z.strictObject({ from: bound, to: bound, value: bound.describe(value), label }),
    z.strictObject({ values: z.array(scalar), value: scalar.describe(value), label }),
  ])
  .meta({
    id: "Point",
    description: "Values that the law does not tell apart: numbers and dates, or options and bools",
  }) satisfies z.ZodType<Point>;

/** Some values of a fact, on the wire. */
export type WirePoint = Shaped<typeof pointShape>;
