import type { Finding, Problem, Result } from "@cokdyby/engine";
import { type Side, sides as weigh } from "@cokdyby/engine/explain";
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
import { id } from "../shapes/parts.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { sideShape } from "../shapes/side.ts";
import { facts, on } from "./example-case.ts";

/** Body of POST /v1/sides: a case, and the outcome to look at from both sides. */
const sidesRequest = z
  .strictObject({ ...wireCaseMembers, outcome: id, language: languageMember })
  .meta({ id: "SidesRequest" });

/** Answer of POST /v1/sides. */
const sidesAnswer = z
  .strictObject({
    ...decidedMembers,
    finding: findingShape,
    prosecution: z
      .array(sideShape)
      .describe(
        "What speaks for a burden on the person, also where the outcome asked about relieves: rules, then readings, then presumptions",
      ),
    defence: z.array(sideShape).describe("What speaks for that person"),
  })
  .meta({ id: "SidesAnswer" }) satisfies z.ZodType<{
  readonly finding: Finding;
  readonly prosecution: readonly Side[];
  readonly defence: readonly Side[];
}>;

/** What {@link sides} answers, on the wire. */
export type SidesAnswer = Shaped<typeof sidesAnswer>;

/**
 * What the prosecution has to show for an outcome and what the defence can answer.
 *
 * @param body any value; nothing of it is trusted
 * @returns both sides, or every problem at once
 */
export function answerSides(service: ServiceContext, body: unknown): Result<SidesAnswer> {
  const read = readMembers(sidesRequest, body);
  const { outcome, language = "cs", ...given } = read.members;
  const prepared = prepareCase(service, given, language);
  const asked = outcomeAt(prepared.rulebook, outcome);
  const problems: Problem[] = [...read.problems, ...problemsIn(asked), ...prepared.problems];
  if (problems.length > 0 || outcome === undefined || !prepared.situation.ok) {
    return { ok: false, problems };
  }
  const situation = prepared.situation.value;
  const { finding, burdening, relieving } = weigh(situation, outcome, prepared.phrases);
  const found = { finding, prosecution: burdening, defence: relieving };
  return { ok: true, value: { ...answerHead(prepared, situation), ...onWire(found) } };
}

/** The operation: what the prosecution has to show for an outcome, and what the defence can answer. */
export const sides = operation({
  path: "/v1/sides",
  action: "case.answer",
  summary: "What the prosecution has to show for an outcome, and what the defence can answer",
  request: sidesRequest,
  answer: sidesAnswer,
  example: { on, facts, outcome: "liability.liable", language: "en" },
  inThread: true,
  run: answerSides,
});
