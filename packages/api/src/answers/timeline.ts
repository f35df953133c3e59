import {
  type CaseInput,
  type Problem,
  type Result,
  type TimelinePoint,
  timeline,
} from "@cokdyby/engine";
import { contentProblem } from "../problems.ts";
import { type TimelineAnswer, timelineRequest } from "../shapes/timeline.ts";
import { decided } from "./decided.ts";
import { outcomesAt, problemsIn, putCase } from "./put-case.ts";
import { readParts } from "./read-shape.ts";
import type { Setting } from "./setting.ts";

/**
 * Answers POST /v1/timeline and `cokdyby timeline`.
 *
 * @param body any value; nothing of it is trusted
 * @returns the findings under each law from the act to the decision, or every problem at once
 */
export function answerTimeline(setting: Setting, body: unknown): Result<TimelineAnswer> {
  const read = readParts(timelineRequest, body);
  const { outcomes, language = "cs", ...given } = read.parts;
  const put = putCase(setting, given, language);
  const asked = outcomesAt(put.rulebook, outcomes, "#/outcomes");
  const problems: Problem[] = [...read.problems, ...problemsIn(asked), ...put.problems];
  if (problems.length > 0 || !asked.ok || !put.situation.ok) return { ok: false, problems };
  const { amendments: _, ...members } = given;
  const input = { facts: {}, ...members } as CaseInput;
  const found = timeline(put.rulebook, input, asked.value, put.context);
  if (!found.ok) return found;
  const { points, moreFavourable } = found.value;
  const answer = {
    ...decided(put, put.situation.value),
    points: points.map(wirePoint),
    moreFavourable,
  };
  return { ok: true, value: answer as unknown as TimelineAnswer };
}

function wirePoint({ problem, ...point }: TimelinePoint) {
  return problem === undefined ? point : { ...point, problem: contentProblem([problem]) };
}
