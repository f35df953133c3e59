import * as z from "zod";
import { citation, scalar, span, text } from "../parts.ts";
import { lawAnswer } from "./answer.ts";
import { condition } from "./condition.ts";

/** What a case may say about one thing. */
export const factShape = z
  .strictObject({
    fact: z.string(),
    group: z.string(),
    type: z.enum(["option", "bool", "integer", "date"]),
    label: text,
    question: text,
    help: text.exactOptional(),
    options: z
      .array(
        z.strictObject({
          option: z.string(),
          label: text,
          note: text.exactOptional(),
          inForce: z
            .array(span)
            .exactOptional()
            .describe("Of an option that exists on some days only"),
        }),
      )
      .exactOptional(),
    range: z.strictObject({ min: z.number(), max: z.number() }).exactOptional(),
    unit: text.exactOptional(),
    presumed: z
      .strictObject({
        value: z.union([
          scalar,
          z.strictObject({ date: z.enum(["law", "none"]) }),
          z.strictObject({ date: z.literal("today"), notBefore: z.string().exactOptional() }),
        ]),
        because: text,
        unlessStated: z
          .array(z.string())
          .exactOptional()
          .describe("Not used where one of these is given or presumed"),
        unless: condition
          .exactOptional()
          .describe("Used only where what is known makes it certain that this does not hold"),
        unlessCertain: condition
          .exactOptional()
          .describe("Not used where what is known makes it certain that this holds"),
        always: z.boolean().exactOptional().describe("A case that contradicts it is refused"),
      })
      .exactOptional()
      .describe("Used only while the fact is missing; visible, never a presumption of law"),
    belongs: condition.exactOptional().describe("Where it does not belong, it is not asked for"),
    fixed: z
      .boolean()
      .exactOptional()
      .describe("Says what the case is about: a counterfactual leaves it as it is unless asked"),
    typical: z
      .union([z.string(), z.number(), z.boolean()])
      .exactOptional()
      .describe("Of examples that are as small the one with it is taken"),
    replaced: z
      .array(z.strictObject({ option: z.string(), label: text, by: z.array(z.string()) }))
      .exactOptional()
      .describe("Options of an earlier edition, with those that took their place"),
    absent: z.string().exactOptional().describe("The option that stands when nothing is given"),
    sources: z.array(citation).exactOptional(),
  })
  .meta({ id: "Fact" });

const derivationMembers = { derivation: z.string(), fact: z.string(), says: text };
const worked = z
  .unknown()
  .describe("A number worked out from facts; see the rule language in the documentation");
const derivation = z.union([
  z.strictObject({
    ...derivationMembers,
    completedYears: z.strictObject({ from: z.string(), to: z.string() }),
  }),
  z.strictObject({
    ...derivationMembers,
    steps: z.strictObject({
      of: z.string(),
      from: z.array(
        z.strictObject({
          least: z.union([z.number(), z.strictObject({ fact: z.string() })]),
          is: scalar,
        }),
      ),
    }),
  }),
  z.strictObject({
    ...derivationMembers,
    number: worked,
    needs: z.array(z.string()).exactOptional(),
    where: z.strictObject({ fact: z.string(), least: z.number() }).exactOptional(),
  }),
  z.strictObject({ ...derivationMembers, when: condition, equals: z.string() }),
  z.strictObject({ ...derivationMembers, when: condition, is: scalar }),
]);

const limit = z.union([
  z.strictObject({ limit: z.string(), never: condition, says: text }),
  // biome-ignore lint/suspicious/noThenProperty: the member's name in the rule files
  z.strictObject({ limit: z.string(), first: z.string(), then: z.string(), says: text }),
  z.strictObject({ limit: z.string(), fact: z.string(), atMost: z.string(), says: text }),
]);

/** Answer of GET /v1/facts. */
export const factsAnswer = lawAnswer("FactsAnswer", {
  facts: z.array(factShape),
  derivations: z.array(derivation).describe("What follows from other facts"),
  limits: z.array(limit).describe("Combinations that are no case"),
});
