import {
  counterfactual,
  labelsIn,
  nearest,
  type Problem,
  type Result,
  type Rulebook,
} from "@cokdyby/engine";
import { type CounterfactualAnswer, counterfactualRequest } from "../shapes/counterfactual.ts";
import { decided } from "./decided.ts";
import { movedTo, outcomesAt, problemsIn, putCase } from "./put-case.ts";
import { readParts } from "./read-shape.ts";
import type { Setting } from "./setting.ts";

/**
 * Answers POST /v1/counterfactual and `cokdyby counterfactual`.
 *
 * @param body any value; nothing of it is trusted
 * @returns the smallest changes that turn the outcome, or every problem at once
 */
export function answerCounterfactual(
  setting: Setting,
  body: unknown,
): Result<CounterfactualAnswer> {
  const read = readParts(counterfactualRequest, body);
  const {
    outcome,
    target,
    fixed = [],
    maxFacts = 3,
    limit = 50,
    language = "cs",
    ...given
  } = read.parts;
  const put = putCase(setting, given, language);
  const asked = movedTo(
    outcomesAt(put.rulebook, outcome === undefined ? [] : [outcome], "#/outcomes"),
    "#/outcomes/0",
    "#/outcome",
  );
  const problems: Problem[] = [
    ...read.problems,
    ...problemsIn(asked),
    ...put.problems,
    ...unknownFacts(put.rulebook, fixed),
  ];
  if (problems.length > 0 || outcome === undefined || !put.situation.ok) {
    return { ok: false, problems };
  }
  const situation = put.situation.value;
  const options = { fixed, maxFacts, limit, labelOf: labelsIn(put.phrases) };
  const found = counterfactual(
    situation,
    outcome,
    target === undefined ? options : { ...options, target },
  );
  return { ok: true, value: { ...decided(put, situation), ...found } as CounterfactualAnswer };
}

function unknownFacts({ facts }: Rulebook, fixed: readonly string[]): Problem[] {
  const declared = facts.map(({ fact }) => fact);
  return fixed.flatMap((fact, index): Problem[] => {
    if (declared.includes(fact)) return [];
    const near = nearest(fact, declared);
    const problem = {
      code: "FACT_UNKNOWN",
      detail: "there is no such fact",
      pointer: `#/fixed/${index}`,
    };
    return [near === undefined ? problem : { ...problem, suggestion: near }];
  });
}
