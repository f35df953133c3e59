import {
  type CaseInput,
  type CaseWarning,
  caseInputOf,
  factInputShape,
  lawOn,
  type Problem,
  type Result,
  type Rulebook,
  type Situation,
  situationOf,
} from "@cokdyby/engine";
import { whatIf as findingsByValue, type Varied, type WhatIf } from "@cokdyby/engine/analyse";
import { boundariesIn, labelsIn, type PhraseBook } from "@cokdyby/engine/explain";
import * as z from "zod";
import { answerHead } from "../answers/answer-head.ts";
import { localizeWarnings } from "../answers/localize-warnings.ts";
import { onWire } from "../answers/on-wire.ts";
import {
  distinct,
  outcomesAt,
  type PreparedCase,
  prepareCase,
  problemsIn,
} from "../answers/prepare-case.ts";
import { readMembers } from "../answers/read-shape.ts";
import type { ServiceContext } from "../answers/service-context.ts";
import { operation } from "../operation.ts";
import { contentProblem } from "../problems.ts";
import { languageMember, outcomesMember } from "../shapes/analysis-members.ts";
import { wireCaseMembers } from "../shapes/case.ts";
import { decidedMembers, findingShape } from "../shapes/finding.ts";
import { id } from "../shapes/parts.ts";
import { pointShape } from "../shapes/point.ts";
import { problemShape } from "../shapes/problem.ts";
import type { Shaped } from "../shapes/shaped.ts";
import { facts, on, outcomes } from "./example-case.ts";

const varied = z
  .strictObject({
    fact: id,
    values: z
      .union([
        z.array(factInputShape).min(1).max(500),
        z.strictObject({ min: z.string().max(10), max: z.string().max(10) }),
      ])
      .optional()
      .describe(
        "A list of values, each plain, { min, max } or { oneOf }; for a date its bounds { min, max }. Without it every class of values that the law distinguishes",
      ),
  })
  .meta({ id: "VariedFact" });

/** Body of POST /v1/what-if: a case, and one or two facts to vary. */
const whatIfRequest = z
  .strictObject({
    ...wireCaseMembers,
    vary: z
      .array(varied)
      .max(10)
      .describe(
        "One or two facts; a stated fact that follows from a varied date gives way to it, with the warning FACT_LEFT_BEHIND",
      ),
    outcomes: outcomesMember,
    language: languageMember,
  })
  .meta({ id: "WhatIfRequest" });

/** Answer of POST /v1/what-if. */
const whatIfAnswer = z
  .strictObject({
    ...decidedMembers,
    axes: z.array(
      z.strictObject({
        fact: z.string(),
        points: z.array(pointShape),
        boundaries: z
          .array(
            z.strictObject({
              at: z.int(),
              label: z.string(),
              follows: z
                .array(z.strictObject({ fact: z.string(), point: pointShape }))
                .exactOptional()
                .describe("For a date: completed years that are other ones from that day on"),
            }),
          )
          .describe("Where a point begins, in words: ages and dates"),
      }),
    ),
    cells: z
      .array(
        z.union([
          z.strictObject({
            at: z.array(z.int()),
            findings: z.record(z.string(), findingShape),
          }),
          z.strictObject({ at: z.array(z.int()), problem: problemShape }),
        ]),
      )
      .describe("Row by row; a combination that is no case has a problem"),
  })
  .meta({ id: "WhatIfAnswer" });

/** What {@link whatIf} answers, on the wire. */
export type WhatIfAnswer = Shaped<typeof whatIfAnswer>;

/** The findings for every value of one or two facts. */
function answerWhatIf(service: ServiceContext, body: unknown): Result<WhatIfAnswer> {
  const read = readMembers(whatIfRequest, body);
  const { vary, outcomes, language = "cs", ...given } = read.members;
  const prepared = prepareCase(service, given, language);
  const { rulebook, context, phrases } = prepared;
  const asked = outcomesAt(rulebook, outcomes, "#/outcomes");
  const input = caseInputOf(given);
  const base = baseOf(prepared, input, vary ?? []);
  const grid =
    vary === undefined
      ? undefined
      : findingsByValue(
          rulebook,
          input,
          vary.map(variedOf),
          asked.ok ? asked.value : [],
          context,
          labelsIn(phrases),
        );
  const problems: Problem[] = [
    ...read.problems,
    ...problemsIn(prepared.law, asked, base),
    ...(grid === undefined ? [] : problemsIn(grid)),
  ];
  if (problems.length > 0 || grid?.ok !== true || !base.ok) {
    return { ok: false, problems: distinct(problems) };
  }
  const answer = {
    ...withLeftBehind(prepared, answerHead(prepared, base.value), grid.value.leftBehind),
    axes: axesOf(rulebook, base.value, phrases, grid.value),
    cells: onWire(grid.value.cells).map((cell) =>
      "problem" in cell ? { at: cell.at, problem: contentProblem([cell.problem]) } : cell,
    ),
  };
  return { ok: true, value: answer };
}

/** Says of facts that give way to a varied date that they do. */
function withLeftBehind<T extends { readonly warnings: readonly CaseWarning[] }>(
  { phrases }: PreparedCase,
  answer: T,
  facts: readonly string[],
): T {
  const behind = facts.map((fact) => ({
    code: "FACT_LEFT_BEHIND",
    detail: "",
    pointer: `#/facts/${fact}`,
  }));
  return { ...answer, warnings: [...answer.warnings, ...localizeWarnings(behind, phrases)] };
}

function variedOf({ fact, values }: z.output<typeof varied>): Varied {
  return values === undefined ? { fact } : { fact, values };
}

/** The case as given; where it is none, what it is without the facts that are varied. */
function baseOf(
  { rulebook, situation, context }: PreparedCase,
  input: CaseInput,
  vary: readonly { readonly fact: string }[],
): Result<Situation> {
  if (situation.ok || vary.every(({ fact }) => !Object.hasOwn(input.facts, fact))) return situation;
  const kept = Object.entries(input.facts).filter(([id]) => vary.every(({ fact }) => fact !== id));
  const without = situationOf(rulebook, { ...input, facts: Object.fromEntries(kept) }, context);
  // what is wrong with the value of a varied fact is to be said as well
  return without.ok && isImpossible(situation) ? without : situation;
}

function isImpossible(situation: Result<Situation>): boolean {
  return !situation.ok && situation.problems.every(({ code }) => code === "CLASHING_FACTS");
}

function axesOf(
  rulebook: Rulebook,
  { read }: Situation,
  phrases: PhraseBook,
  { axes }: WhatIf,
): WhatIfAnswer["axes"] {
  const boundaryOf = boundariesIn(phrases);
  const law = lawOn(rulebook, read.lawDate);
  return axes.map(({ fact, points, follows }) => ({
    fact,
    points,
    boundaries: points.flatMap((point, at) => {
      const label = at === 0 ? undefined : boundaryOf(law, fact, point);
      if (label === undefined) return [];
      const anew = (follows[at] ?? []).filter((each) => !isAmong(follows[at - 1] ?? [], each));
      return [{ at, label, ...(anew.length === 0 ? {} : { follows: anew }) }];
    }),
  }));
}

function isAmong(all: readonly unknown[], one: unknown): boolean {
  return all.some((each) => JSON.stringify(each) === JSON.stringify(one));
}

/** The operation: the findings over the values of one or two facts. */
export const whatIf = operation({
  path: "/v1/what-if",
  action: "case.answer",
  summary: "The findings over the values of one or two facts",
  request: whatIfRequest,
  answer: whatIfAnswer,
  example: { on, facts, vary: [{ fact: "actor.age" }], outcomes },
  inThread: true,
  run: answerWhatIf,
});
