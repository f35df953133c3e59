import { type Problem, problemNear, type Result, type Rulebook } from "@cokdyby/engine";
import {
  type Counterfactual,
  counterfactual as smallestChanges,
  type Unmet,
} from "@cokdyby/engine/analyse";
import { labelsIn } from "@cokdyby/engine/explain";
import * as z from "zod";
import { answerHead } from "../answers/answer-head.ts";
import { onWire } from "../answers/on-wire.ts";
import { outcomeAt, prepareCase, problemsIn } from "../answers/prepare-case.ts";
import { readMembers } from "../answers/read-shape.ts";
import type { ServiceContext } from "../answers/service-context.ts";
import { operation } from "../operation.ts";
import { languageMember } from "../shapes/analysis-members.ts";
import { wireCaseMembers } from "../shapes/case.ts";
import { decidedMembers, findingShape } from "../shapes/finding.ts";
import { citation, id } from "../shapes/parts.ts";
import { pointShape } from "../shapes/point.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { facts, on } from "./example-case.ts";

const settled = z.enum(["yes", "no"]);

/** Body of POST /v1/counterfactual: a case, and the outcome to turn. */
const counterfactualRequest = z
  .strictObject({
    ...wireCaseMembers,
    outcome: id,
    target: settled.optional().describe("The other of yes and no; for an open finding both"),
    fixed: z.array(id).max(500).optional().describe("Facts that may not be touched"),
    vary: z
      .array(id)
      .max(500)
      .optional()
      .describe("Facts that may be touched though they say what the case is about"),
    maxFacts: z.int().min(1).max(4).default(3).describe("Most facts in one change"),
    limit: z.int().min(1).max(500).default(50).describe("Most changes"),
    language: languageMember,
  })
  .meta({ id: "CounterfactualRequest" });

const unmet = z
  .union([
    z.strictObject({ fact: z.string(), needed: z.array(pointShape) }),
    z.strictObject({ reading: z.string(), needed: z.array(pointShape) }),
    z.strictObject({ outcome: z.string(), needed: settled }),
  ])
  .meta({ id: "Unmet" }) satisfies z.ZodType<Unmet>;

/** Answer of POST /v1/counterfactual. */
const counterfactualAnswer = z
  .strictObject({
    ...decidedMembers,
    finding: findingShape,
    target: z.array(settled),
    truncated: z.boolean().describe("Whether there are more changes than `limit`"),
    changes: z
      .array(
        z.strictObject({
          set: z.array(
            z.strictObject({
              fact: z.string(),
              from: pointShape.nullable(),
              to: pointShape,
              kind: z.enum(["findOut", "otherwise"]),
            }),
          ),
          status: settled,
          rules: z.array(z.string()),
          provisions: z.array(citation),
        }),
      )
      .describe("Sets of facts, no part of which would do; the smallest first"),
    whyNot: z
      .array(
        z.strictObject({
          rule: z.string(),
          unmet: z.array(unmet),
          provisions: z.array(citation),
        }),
      )
      .describe(
        "For an outcome that does not hold: the least that keeps each rule from holding, at most 20 sets for a rule, the fewest needs first; provisions are the rule's and those of exceptions in its way; rules of a layer that a standing reading shuts out are left out",
      ),
  })
  .meta({ id: "CounterfactualAnswer" }) satisfies z.ZodType<Counterfactual>;

/** What {@link counterfactual} answers, on the wire. */
export type CounterfactualAnswer = Shaped<typeof counterfactualAnswer>;

/** The smallest changes of a case that turn an outcome. */
function answerCounterfactual(
  service: ServiceContext,
  body: unknown,
): Result<CounterfactualAnswer> {
  const read = readMembers(counterfactualRequest, body);
  const {
    outcome,
    target,
    fixed = [],
    vary = [],
    maxFacts = 3,
    limit = 50,
    language = "cs",
    ...given
  } = read.members;
  const prepared = prepareCase(service, given, language);
  const asked = outcomeAt(prepared.rulebook, outcome);
  const problems: Problem[] = [
    ...read.problems,
    ...problemsIn(asked),
    ...prepared.problems,
    ...unknownFacts(prepared.rulebook, "fixed", fixed),
    ...unknownFacts(prepared.rulebook, "vary", vary),
  ];
  if (problems.length > 0 || outcome === undefined || !prepared.situation.ok) {
    return { ok: false, problems };
  }
  const situation = prepared.situation.value;
  const options = { fixed, vary, maxFacts, limit, labelOf: labelsIn(prepared.phrases) };
  const found = smallestChanges(
    situation,
    outcome,
    target === undefined ? options : { ...options, target },
  );
  return { ok: true, value: { ...answerHead(prepared, situation), ...onWire(found) } };
}

function unknownFacts(
  { facts }: Rulebook,
  member: "fixed" | "vary",
  named: readonly string[],
): Problem[] {
  const declared = facts.map(({ fact }) => fact);
  return named.flatMap((fact, index) => {
    if (declared.includes(fact)) return [];
    const pointer = `#/${member}/${index}`;
    return [problemNear("FACT_UNKNOWN", "there is no such fact", pointer, fact, declared)];
  });
}

/** The operation: the smallest changes of a case that turn an outcome. */
export const counterfactual = operation({
  path: "/v1/counterfactual",
  action: "case.answer",
  summary: "The smallest changes of a case that turn an outcome",
  request: counterfactualRequest,
  answer: counterfactualAnswer,
  example: { on, facts, outcome: "prosecution.open", maxFacts: 1, limit: 5 },
  inThread: true,
  run: answerCounterfactual,
});
