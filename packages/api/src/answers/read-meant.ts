import { type Problem, type Result, type Rulebook, readOutcomes } from "@cokdyby/engine";
import { type Meant, meantByProperty } from "@cokdyby/engine/analyse";
import { parseCondition } from "@cokdyby/engine/rulebook";
import * as z from "zod";
import { settled } from "../shapes/comparison.ts";
import { condition } from "../shapes/law/condition.ts";
import { id } from "../shapes/parts.ts";
import { problemsIn, withProblemsAt } from "./prepare-case.ts";
import { readProperty } from "./read-property.ts";
import { readShape } from "./read-shape.ts";

/** Everything this step can report beside what is wrong with a condition, an outcome or a property. */
export const MEANT_PROBLEMS = ["MEANT_WITHOUT_OUTCOME"] as const;

/** Most statements of what is meant in one request. */
export const MOST_MEANT = 200;

const change = z.strictObject({
  outcome: id,
  from: settled.exactOptional().describe("The answer that it leaves; either when left out"),
  where: condition
    .exactOptional()
    .describe("Where it is meant, read in `base`; everywhere when left out"),
});

const requirement = z.looseObject({ id, given: z.unknown(), expect: z.unknown() });

/** What is meant to change: an outcome, or what makes a property hold, shipped or written out. */
export const meantShape = z.union([id, change, requirement]).meta({
  id: "Meant",
  description: "{ outcome, from?, where? }, the id of a property, or { id, given, expect }",
});

const looseChange = change.extend({ where: z.unknown().optional() });

/**
 * Reads what is meant: an outcome that changes, or a property that is to hold.
 *
 * @param pointer of the statement in the request, as `/meant/0`
 */
export function readMeant(rulebook: Rulebook, value: unknown, pointer: string): Result<Meant> {
  if (typeof value === "string") return ofProperty(rulebook, value, pointer);
  const isProperty =
    typeof value === "object" && value !== null && ("given" in value || "expect" in value);
  if (!isProperty) return ofChange(rulebook, value, pointer);
  return ofProperty(rulebook, { id: "meant", ...value }, pointer);
}

function ofProperty(
  rulebook: Rulebook,
  property: Parameters<typeof readProperty>[1],
  pointer: string,
): Result<Meant> {
  const read = readProperty(rulebook, property, pointer);
  if (!read.ok) return read;
  const meant = meantByProperty(rulebook, read.value);
  if (meant !== undefined) return { ok: true, value: meant };
  const problem: Problem = {
    code: "MEANT_WITHOUT_OUTCOME",
    detail:
      "this expects no certain answer of an outcome; name the outcome that is meant to change, and where",
    pointer: `#${pointer}`,
  };
  return { ok: false, problems: [problem] };
}

function ofChange(rulebook: Rulebook, value: unknown, pointer: string): Result<Meant> {
  const read = readShape(looseChange, value);
  const shape: Result<unknown> =
    read.problems.length === 0 ? { ok: true, value } : { ok: false, problems: read.problems };
  const named = read.value === undefined ? undefined : readOutcomes(rulebook, [read.value.outcome]);
  const outcome = named && withProblemsAt(named, "#/outcomes/0", `#${pointer}/outcome`);
  const where =
    read.value?.where === undefined
      ? undefined
      : parseCondition(read.value.where, rulebook, `${pointer}/where`);
  const problems = [
    ...problemsIn(withProblemsAt(shape, "#", `#${pointer}`)),
    ...(outcome === undefined ? [] : problemsIn(outcome)),
    ...(where === undefined ? [] : problemsIn(where)),
  ];
  if (problems.length > 0 || read.value === undefined) return { ok: false, problems };
  const { outcome: id, from } = read.value;
  const answers = from === undefined ? (["yes", "no"] as const) : [from];
  const turns = answers.map((each) => ({ outcome: id, from: each }));
  return { ok: true, value: where?.ok ? { turns, where: where.value } : { turns } };
}
