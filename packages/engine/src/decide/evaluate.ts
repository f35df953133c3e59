import { fail, type Problem, problemNear, type Result, succeed } from "../problem.ts";
import type { IsoDate, Rulebook } from "../rulebook/rulebook.ts";
import type { CaseIds, TypedRulebook } from "../rulebook/typed-rulebook.ts";
import { type CaseInput, type ShapedCase, shapeCase } from "./case-shape.ts";
import { clashesIn, limitOf } from "./clashes.ts";
import { decide } from "./decide.ts";
import { coreOf, type EngineCore } from "./engine-core.ts";
import type { Finding } from "./finding.ts";
import { type ReadCase, readShapedCase } from "./read-case.ts";
import { type Situation, situate, withAlways } from "./situation.ts";
import { type CaseWarning, warningsOf } from "./warnings.ts";

/** The context of an evaluation. The engine itself never reads the clock. */
export interface Context {
  /** Today's calendar date. */
  readonly today: IsoDate;
  /** Language of warnings and explanations; the rulebook's first when left out. */
  readonly language?: string;
}

/** The findings of a case, with the law that was asked and what the reader should know beside them. */
export interface Evaluation<Outcome extends string = string> {
  readonly rulebook: { readonly id: string; readonly version: string; readonly digest: string };
  readonly lawDate: IsoDate;
  readonly warnings: readonly CaseWarning[];
  readonly findings: Readonly<Record<Outcome, Finding>>;
}

/** Identifies the rulebook in the envelope of every answer. */
export function rulebookStamp({ id, version, digest }: Rulebook): Evaluation["rulebook"] {
  return { id, version, digest };
}

/** Reads a case against the law of its date; see `situationOf`. */
export function situationIn(core: EngineCore, input: unknown, context: Context): Result<Situation> {
  const shaped = shapeCase(input);
  return shaped.ok ? shapedSituationIn(core, shaped.value, context) : shaped;
}

/** The same for a case that was fitted to its shape before. */
export function shapedSituationIn(
  core: EngineCore,
  input: ShapedCase,
  context: Context,
): Result<Situation> {
  const read = readShapedCase(core.rulebook, input, context?.today);
  return read.ok ? readSituationIn(core, read.value, context) : read;
}

/** The same for a case that was read before. */
export function readSituationIn(
  core: EngineCore,
  read: ReadCase,
  context: Context,
): Result<Situation> {
  const compiled = core.compiled(read.law);
  // safe here: only roots and caches that the trim clears hold nodes beyond a call
  compiled.space.store.trim();
  const situation = situate(compiled, read);
  if (situation !== undefined) return succeed(situation);
  const stated = withAlways(compiled, read);
  const language = context.language ?? read.law.rulebook.languages[0] ?? "";
  return fail(
    clashesIn(compiled, stated).map(({ facts, by }): Problem => {
      const says = by.map((id) => limitOf(read.law.rulebook, id)?.says[language] ?? id);
      const named = facts.map((fact) => `\`${fact}\``).join(", ");
      // what only is presumed is in no place of the case
      const place = facts.findLast((fact) => read.given.has(fact)) ?? facts.at(-1) ?? "";
      return {
        code: "CLASHING_FACTS",
        detail: `${named}: ${says.join(" ")}`,
        pointer: `#/facts/${place}`,
      };
    }),
  );
}

/** Checks outcome ids; all when none are named. */
export function readOutcomes(
  rulebook: Rulebook,
  outcomes: readonly string[] | undefined,
): Result<readonly string[]> {
  const declared = rulebook.outcomes.map((each) => each.outcome);
  if (outcomes === undefined) return succeed(declared);
  const problems = outcomes.flatMap((outcome, index) => {
    if (declared.includes(outcome)) return [];
    const pointer = `#/outcomes/${index}`;
    return [problemNear("OUTCOME_UNKNOWN", "there is no such outcome", pointer, outcome, declared)];
  });
  return problems.length > 0
    ? fail(problems)
    : succeed(declared.filter((each) => outcomes.includes(each)));
}

/** Decides outcomes for one case, as the law stood on its law date; see `evaluate`. */
export function evaluateIn(
  core: EngineCore,
  input: CaseInput,
  context: Context,
  outcomes?: readonly string[],
): Result<Evaluation> {
  const asked = readOutcomes(core.rulebook, outcomes);
  const situation = situationIn(core, input, context);
  if (!asked.ok || !situation.ok) {
    return fail([...(asked.ok ? [] : asked.problems), ...(situation.ok ? [] : situation.problems)]);
  }
  return succeed(evaluationOf(situation.value, asked.value, context));
}

/** The findings of a situation, with its warnings, in the envelope of every answer. */
export function evaluationOf(
  situation: Situation,
  outcomes: readonly string[],
  context: Context,
): Evaluation {
  const { rulebook } = situation.compiled.law;
  const language = context.language ?? rulebook.languages[0] ?? "";
  const findings: Record<string, Finding> = {};
  for (const finding of decide(situation, outcomes)) findings[finding.outcome] = finding;
  return {
    rulebook: rulebookStamp(rulebook),
    lawDate: situation.read.lawDate,
    warnings: warningsOf(situation, language),
    findings,
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
export function evaluate<
  Ids extends CaseIds = CaseIds,
  Outcome extends Ids["outcome"] = Ids["outcome"],
>(
  rulebook: TypedRulebook<Ids>,
  input: CaseInput<NoInfer<Ids>>,
  context: Context,
  outcomes?: readonly Outcome[],
): Result<Evaluation<Outcome>> {
  return evaluateIn(coreOf(rulebook), input, context, outcomes);
}
