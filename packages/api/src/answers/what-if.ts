import {
  boundariesIn,
  type CaseInput,
  type CaseWarning,
  labelsIn,
  lawOn,
  type PhraseBook,
  type Problem,
  type Result,
  type Rulebook,
  type Situation,
  situationOf,
  type Varied,
  type WhatIf,
  whatIf,
} from "@cokdyby/engine";
import { contentProblem } from "../problems.ts";
import { type WhatIfAnswer, whatIfRequest } from "../shapes/what-if.ts";
import { decided } from "./decided.ts";
import { distinct, outcomesAt, type PutCase, problemsIn, putCase } from "./put-case.ts";
import { readParts } from "./read-shape.ts";
import type { Setting } from "./setting.ts";
import { worded } from "./warnings.ts";

/**
 * Answers POST /v1/what-if and `cokdyby what-if`.
 *
 * @param body any value; nothing of it is trusted
 * @returns the grid, or every problem at once
 */
export function answerWhatIf(setting: Setting, body: unknown): Result<WhatIfAnswer> {
  const read = readParts(whatIfRequest, body);
  const { vary, outcomes, language = "cs", ...given } = read.parts;
  const put = putCase(setting, given, language);
  const { rulebook, context, phrases } = put;
  const asked = outcomesAt(rulebook, outcomes, "#/outcomes");
  const input = inputOf(given);
  const base = baseOf(put, input, vary ?? []);
  const grid =
    vary === undefined
      ? undefined
      : whatIf(
          rulebook,
          input,
          vary as readonly Varied[],
          asked.ok ? asked.value : [],
          context,
          labelsIn(phrases),
        );
  const problems: Problem[] = [
    ...read.problems,
    ...problemsIn(put.law, asked, base),
    ...(grid === undefined ? [] : problemsIn(grid)),
  ];
  if (problems.length > 0 || grid?.ok !== true || !base.ok) {
    return { ok: false, problems: distinct(problems) };
  }
  const answer = {
    ...withLeftBehind(put, decided(put, base.value), grid.value.leftBehind),
    axes: axesOf(rulebook, base.value, phrases, grid.value),
    cells: grid.value.cells.map((cell) =>
      "problem" in cell ? { at: cell.at, problem: contentProblem([cell.problem]) } : cell,
    ),
  };
  return { ok: true, value: answer as WhatIfAnswer };
}

/** Says of facts that give way to a varied date that they do. */
function withLeftBehind<T extends { readonly warnings: readonly CaseWarning[] }>(
  { phrases }: PutCase,
  answer: T,
  facts: readonly string[],
): T {
  const behind = facts.map((fact) => ({
    code: "FACT_LEFT_BEHIND",
    detail: "",
    pointer: `#/facts/${fact}`,
  }));
  return { ...answer, warnings: [...answer.warnings, ...worded(behind, phrases)] };
}

function inputOf({ amendments: _, ...given }: Parameters<typeof putCase>[1]): CaseInput {
  return { facts: {}, ...given } as CaseInput;
}

/** The case as given; where it is none, what it is without the facts that are varied. */
function baseOf(
  { rulebook, situation, context }: PutCase,
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
    points: points as Axis["points"],
    boundaries: points.flatMap((point, at) => {
      const label = at === 0 ? undefined : boundaryOf(law, fact, point);
      if (label === undefined) return [];
      const anew = (follows[at] ?? []).filter((each) => !isAmong(follows[at - 1] ?? [], each));
      return [{ at, label, ...(anew.length === 0 ? {} : { follows: anew as Follows }) }];
    }),
  }));
}

type Axis = WhatIfAnswer["axes"][number];
type Follows = NonNullable<Axis["boundaries"][number]["follows"]>;

function isAmong(all: readonly unknown[], one: unknown): boolean {
  return all.some((each) => JSON.stringify(each) === JSON.stringify(one));
}
