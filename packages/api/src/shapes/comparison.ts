import type {
  CommonFact,
  Kind,
  KindsOfChange,
  OutcomeChange,
  Pattern,
  SettledLiteral,
  ShownLiteral,
} from "@cokdyby/engine/analyse";
import * as z from "zod";
import { count, runnableCase } from "./analysis-members.ts";
import { citation } from "./parts.ts";
import { pointShape } from "./point.ts";
import type { Shaped } from "./shaped.ts";

/** An answer that is certain. */
export const settled = z.enum(["yes", "no"]);

const settledForms = [
  z.strictObject({ fact: z.string(), in: z.array(pointShape) }),
  z.strictObject({ reading: z.string(), in: z.array(z.string()) }),
  z.strictObject({ outcome: z.string(), is: settled }),
  z.strictObject({ condition: z.string(), is: settled }),
] as const;

const settledLiteral = z.union(settledForms).meta({
  id: "SettledLiteral",
  description: "One condition of a kind, the same under both laws",
}) satisfies z.ZodType<SettledLiteral>;

/** One condition of a kind that is the same under both laws, on the wire. */
export type WireSettledLiteral = Shaped<typeof settledLiteral>;

const literal = z
  .union([
    ...settledForms,
    z.strictObject({ outcome: z.string(), before: settled, after: settled }),
    z.strictObject({ condition: z.string(), before: settled, after: settled }),
  ])
  .meta({
    id: "Literal",
    description: "One condition of a pattern",
  }) satisfies z.ZodType<ShownLiteral>;

/** One condition of a pattern, on the wire. */
export type Literal = Shaped<typeof literal>;

const patternMembers = {
  cases: count,
  rules: z.array(z.string()).describe("Rules that hold under one of the laws only"),
  provisions: z.array(citation),
  example: runnableCase,
};

const patternShape = z
  .strictObject({
    when: z.array(literal).describe("All of them; no part of them would do"),
    ...patternMembers,
  })
  .meta({
    id: "Pattern",
    description: "A kind of case in which an outcome differs",
  }) satisfies z.ZodType<Pattern>;

const common = z.strictObject({
  fact: z.string(),
  in: z.array(pointShape),
}) satisfies z.ZodType<CommonFact>;

const kind = z
  .strictObject({
    when: z.array(settledLiteral).describe("All of them; no part of them would do"),
    common: z.array(common).describe("What all its cases have in common, also where it follows"),
    ...patternMembers,
  })
  .meta({
    id: "Kind",
    description:
      "A kind of case in which an outcome differs, told by what is the same under both laws",
  }) satisfies z.ZodType<Kind>;

const changeMembers = {
  outcome: z.string(),
  from: settled,
  to: settled,
  cases: count.describe("Cases that flip under some choice of the open readings"),
  casesUnderAllReadings: count,
  complete: z.boolean().describe("Whether the patterns cover every such case"),
  uncovered: count,
};

/** One outcome that differs, in one way. */
export const outcomeChange = z.strictObject({
  ...changeMembers,
  patterns: z.array(patternShape).describe("Those that cover most first"),
}) satisfies z.ZodType<OutcomeChange>;

/** The same with kinds, of cases that are meant or that are side effects. */
export const kindsOfChange = z
  .strictObject({
    ...changeMembers,
    patterns: z.array(kind).describe("Those that cover most first"),
  })
  .meta({ id: "KindsOfChange" }) satisfies z.ZodType<KindsOfChange>;
