import type { LabelOf } from "./analyse/points.ts";
import { type Timeline, timelineIn } from "./analyse/timeline.ts";
import { type WhatIf, whatIfIn } from "./analyse/what-if.ts";
import type { Varied } from "./analyse/what-if-axes.ts";
import type { CaseInput } from "./decide/case-shape.ts";
import { type EngineOptions, newCore } from "./decide/engine-core.ts";
import { type Context, type Evaluation, evaluateIn, situationIn } from "./decide/evaluate.ts";
import type { Situation } from "./decide/situation.ts";
import { evaluateFileIn } from "./file/evaluate-file.ts";
import type { FileEvaluation } from "./file/file-evaluation.ts";
import type { Result } from "./problem.ts";
import type { CaseIds, TypedRulebook } from "./rulebook/typed-rulebook.ts";

/**
 * A rulebook with the diagrams of each of its wordings, which two engines do not share. It keeps no finding.
 * One engine serves one thread.
 */
export interface Engine<Ids extends CaseIds = CaseIds> {
  /** The rulebook given, or a copy where that was frozen by others. */
  readonly rulebook: TypedRulebook<Ids>;
  /** See {@link evaluate}. */
  readonly evaluate: <Outcome extends Ids["outcome"] = Ids["outcome"]>(
    input: CaseInput<Ids>,
    context: Context,
    outcomes?: readonly Outcome[],
  ) => Result<Evaluation<Outcome>>;
  /** See {@link situationOf}. */
  readonly situationOf: (input: unknown, context: Context) => Result<Situation>;
  /** See {@link timeline}. */
  readonly timeline: (
    input: CaseInput<Ids>,
    outcomes: readonly Ids["outcome"][],
    context: Context,
  ) => Result<Timeline>;
  /** See {@link whatIf}. */
  readonly whatIf: (
    input: CaseInput<Ids>,
    vary: readonly Varied<Ids>[],
    outcomes: readonly Ids["outcome"][],
    context: Context,
    labelOf: LabelOf,
  ) => Result<WhatIf>;
  /** See {@link evaluateFile}. */
  readonly evaluateFile: (
    input: unknown,
    context: Context,
    outcomes?: readonly string[],
  ) => Result<FileEvaluation>;
}

/**
 * Makes an engine with diagrams of its own.
 *
 * @throws RangeError that names the option that is out of range
 * @example
 * const engine = createEngine(rulebook, { nodeBudget: 1_000_000 });
 * engine.evaluate({ facts: { "rent.monthsUnpaid": 2 } }, { today: "2026-03-01" });
 */
export function createEngine<Ids extends CaseIds = CaseIds>(
  rulebook: TypedRulebook<Ids>,
  options: EngineOptions = {},
): Engine<Ids> {
  const core = newCore(rulebook, options);
  return {
    rulebook: core.rulebook,
    evaluate: (...asked) => evaluateIn(core, ...asked),
    situationOf: (...asked) => situationIn(core, ...asked),
    timeline: (...asked) => timelineIn(core, ...asked),
    whatIf: (...asked) => whatIfIn(core, ...asked),
    evaluateFile: (...asked) => evaluateFileIn(core, ...asked),
  };
}
