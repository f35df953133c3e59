import { factInputShape } from "@cokdyby/engine";
import * as z from "zod";
import { checked, citation, day, grade, span, status, text } from "../parts.ts";
import { lawAnswer } from "./answer.ts";
import { condition } from "./condition.ts";

/** One wording, the days it is in force, and where it is written. */
const wording = z
  .strictObject({
    inForce: span,
    cites: z.array(citation),
    says: text.describe("Our paraphrase"),
    checked,
    when: condition,
  })
  .meta({ id: "Wording" });

const example = z.strictObject({
  name: z.string(),
  on: day.exactOptional(),
  facts: z.record(z.string(), factInputShape),
  readings: z.record(z.string(), z.string()).exactOptional(),
  presume: z.union([z.boolean(), z.array(z.string())]).exactOptional(),
  outcome: z.string().exactOptional(),
  expect: status,
});

/** A rule with its wordings; with `on` the wording of that day alone, or none. */
export const ruleShape = z
  .strictObject({
    rule: z.string(),
    title: text,
    concludes: z.string(),
    layer: z.string(),
    grade,
    exceptionTo: z.string().exactOptional(),
    gathers: z
      .boolean()
      .exactOptional()
      .describe("It only gathers other outcomes: cited with a `no` alone"),
    wordings: z.array(wording),
    leavesOut: z.array(text).exactOptional(),
    notes: z.array(text).exactOptional(),
    examples: z.array(example),
  })
  .meta({ id: "Rule" });

/** A condition that rules use by name. */
export const namedConditionShape = z
  .strictObject({ condition: z.string(), title: text, wordings: z.array(wording) })
  .meta({ id: "NamedCondition" });

/** Answer of GET /v1/rules; with `on` only the rules in force on that day. */
export const rulesAnswer = lawAnswer("RulesAnswer", {
  rules: z.array(ruleShape),
  conditions: z.array(namedConditionShape),
});

/** Answer of GET /v1/rules/{id}. */
export const ruleAnswer = lawAnswer("RuleAnswer", {
  rule: ruleShape,
  conditions: z.array(namedConditionShape).describe("Those that the rule uses, directly or not"),
});
