import type { LabelOf } from "./analyse/points.ts";
import { type Timeline, timelineIn } from "./analyse/timeline.ts";
import { type WhatIf, whatIfIn } from "./analyse/what-if.ts";
import type { Varied } from "./analyse/what-if-axes.ts";
import type { CaseInput, ShapedCase } from "./decide/case-shape.ts";
import { coreOf, type EngineCore, type EngineOptions, newCore } from "./decide/engine-core.ts";
import {
  type Context,
  type Evaluation,
  evaluateIn,
  shapedSituationIn,
  situationIn,
} from "./decide/evaluate.ts";
import type { Situation } from "./decide/situation.ts";
import { derived } from "./derived.ts";
import {
  evaluateFileIn,
  type FileSituation,
  fileSituationIn,
  fileSituationSteps,
} from "./file/evaluate-file.ts";
import type { FileEvaluation } from "./file/file-evaluation.ts";
import type { Stepwise } from "./file/steps.ts";
import type { Result } from "./problem.ts";
import type { Rulebook } from "./rulebook/rulebook.ts";

/**
 * A rulebook with its caches: the diagrams of each wording, and findings. Two engines share neither. One engine
 * serves one thread.
 *
 * Questions about a {@link Situation} use the caches of the engine that made it.
 */
export interface Engine {
  /** The rulebook given, or a copy where that was frozen by others. */
  readonly rulebook: Rulebook;
  /** See {@link evaluate}. */
  readonly evaluate: (
    input: CaseInput,
    context: Context,
    outcomes?: readonly string[],
  ) => Result<Evaluation>;
  /** See {@link situationOf}. */
  readonly situationOf: (input: unknown, context: Context) => Result<Situation>;
  /** See {@link timeline}. */
  readonly timeline: (
    input: CaseInput,
    outcomes: readonly string[],
    context: Context,
  ) => Result<Timeline>;
  /** See {@link whatIf}. */
  readonly whatIf: (
    input: CaseInput,
    vary: readonly Varied[],
    outcomes: readonly string[],
    context: Context,
    labelOf: LabelOf,
  ) => Result<WhatIf>;
  /** See {@link evaluateFile}. */
  readonly evaluateFile: (
    input: unknown,
    context: Context,
    outcomes?: readonly string[],
  ) => Result<FileEvaluation>;
  /** Clears the cache of findings, which tells of the cases that were evaluated. */
  readonly forgetFindings: () => void;
}

/**
 * Makes an engine with caches of its own.
 *
 * @throws RangeError that names the option that is out of range
 * @example
 * const engine = createEngine(rulebook, { findingCache: 1_000 });
 * engine.evaluate({ facts: { "rent.monthsUnpaid": 2 } }, { today: "2026-03-01" });
 */
export function createEngine(rulebook: Rulebook, options: EngineOptions = {}): Engine {
  return engineWith(newCore(rulebook, options));
}

/**
 * The engine behind the functions that take a rulebook: kept with the rulebook, and made when first asked
 * for. A rulebook and what amendments make of it share the room for findings.
 */
export function engineOf(rulebook: Rulebook): Engine {
  return derived(rulebook, ownEngine);
}

function ownEngine(rulebook: Rulebook): Engine {
  return engineWith(coreOf(rulebook));
}

function engineWith(core: EngineCore): Engine {
  return {
    rulebook: core.rulebook,
    evaluate: (...asked) => evaluateIn(core, ...asked),
    situationOf: (...asked) => situationIn(core, ...asked),
    timeline: (...asked) => timelineIn(core, ...asked),
    whatIf: (...asked) => whatIfIn(core, ...asked),
    evaluateFile: (...asked) => evaluateFileIn(core, ...asked),
    forgetFindings: () => core.findings.forget(),
  };
}

/**
 * Reads a case against the law of its date.
 *
 * @param input any value; a case after its amendments were applied to the rulebook
 * @returns the situation, or every problem: those of form first, else facts that clash
 */
export function situationOf(
  rulebook: Rulebook,
  input: unknown,
  context: Context,
): Result<Situation> {
  return situationIn(coreOf(rulebook), input, context);
}

/** The same for a case that was fitted to its shape before. */
export function situationOfShaped(
  rulebook: Rulebook,
  input: ShapedCase,
  context: Context,
): Result<Situation> {
  return shapedSituationIn(coreOf(rulebook), input, context);
}

/**
 * Decides outcomes for one case, as the law stood on its law date.
 *
 * @param input the case, see {@link CaseInput}; a fact left out is unknown, never false
 * @param outcomes ids; every outcome of the rulebook when left out
 * @returns one finding for each outcome in rulebook order, or every problem at once
 * @throws EngineFault only for a mistake in our own code
 */
export function evaluate(
  rulebook: Rulebook,
  input: CaseInput,
  context: Context,
  outcomes?: readonly string[],
): Result<Evaluation> {
  return evaluateIn(coreOf(rulebook), input, context, outcomes);
}

/**
 * The findings of one case under the law of the act, each later wording up to the decision, and the
 * law of the decision; and which of these laws is the more favourable one for the act as a whole.
 * Each point applies one law as a whole, never a mixture.
 *
 * @param outcomes ids the rulebook declares
 */
export function timeline(
  rulebook: Rulebook,
  input: CaseInput,
  outcomes: readonly string[],
  context: Context,
): Result<Timeline> {
  return timelineIn(coreOf(rulebook), input, outcomes, context);
}

/**
 * Varies one or two facts of a case over their classes and decides every cell. What is derived from
 * a varied fact moves along. The date of the act is varied over the spans in which neither the
 * wording of the law nor a completed year changes.
 *
 * @param outcomes ids the rulebook declares
 */
export function whatIf(
  rulebook: Rulebook,
  input: CaseInput,
  vary: readonly Varied[],
  outcomes: readonly string[],
  context: Context,
  labelOf: LabelOf,
): Result<WhatIf> {
  return whatIfIn(coreOf(rulebook), input, vary, outcomes, context, labelOf);
}

/**
 * Decides a case file: several persons, items, acts and states in one. Each act is projected on flat
 * cases, and the answers are joined over what the file leaves open: exactly, so that somebody may
 * certainly be prosecuted for something while it is unknown who for what. See docs/case-file.md.
 *
 * @param input the file, see `FileInput`; any value, nothing of it is trusted
 * @param outcomes ids; every outcome of the rulebook when left out
 * @returns the answers, or every problem at once with its place in the file
 * @throws NodeBudgetFault where what the acts share makes the joined diagrams too large
 */
export function evaluateFile(
  rulebook: Rulebook,
  input: unknown,
  context: Context,
  outcomes?: readonly string[],
): Result<FileEvaluation> {
  return evaluateFileIn(coreOf(rulebook), input, context, outcomes);
}

/**
 * Reads a case file and puts every act of it before the law of its day, to ask several things of it.
 *
 * @returns the file, or every problem at once with its place in the file
 */
export function fileSituationOf(
  rulebook: Rulebook,
  input: unknown,
  context: Context,
): Result<FileSituation> {
  return fileSituationIn(coreOf(rulebook), input, context);
}

/**
 * The same cell by cell, for files of many cells: whoever takes the steps may let others have their turn
 * between two of them, or stop.
 *
 * @returns the file, or every problem at once with its place in the file
 */
export function fileSituationStepsOf(
  rulebook: Rulebook,
  input: unknown,
  context: Context,
): Stepwise<Result<FileSituation>> {
  return fileSituationSteps(coreOf(rulebook), input, context);
}
