import {
  type CaseInput,
  type Context,
  type PhraseBook,
  type Problem,
  type Result,
  type Rulebook,
  readOutcomes,
  type Situation,
  situationOfShaped,
} from "@cokdyby/engine";
import type { WireCase } from "../shapes/case.ts";
import type { Language } from "../shapes/parts.ts";
import { amended } from "./amended.ts";
import { phrasesIn, type Setting } from "./setting.ts";

/** A case before the law that it asks for. */
export interface PutCase {
  /** As amended; the shipped one where the amendments cannot be applied. */
  readonly rulebook: Rulebook;
  readonly law: Result<Rulebook>;
  readonly context: Context;
  readonly phrases: PhraseBook;
  readonly situation: Result<Situation>;
  /** Everything that is wrong with the amendments, and with the case. */
  readonly problems: readonly Problem[];
}

/**
 * Puts a case before the law of its date, with its amendments.
 *
 * @param given the members of a case, as far as they fit its shape
 */
export function putCase(setting: Setting, given: Partial<WireCase>, language: Language): PutCase {
  const { amendments = [], facts = {}, ...rest } = given;
  const context: Context = { today: setting.today(), language };
  const law = amended(setting.rulebook, amendments);
  // a case is looked at even where its amendments cannot be applied, to name all problems at once
  const rulebook = law.ok ? law.value : setting.rulebook;
  const situation = situationOfShaped(rulebook, { ...rest, facts }, context);
  const problems = problemsIn(law, situation);
  const phrases = phrasesIn(setting, language);
  return { rulebook, law, context, phrases, situation, problems };
}

/** The case as the engine takes it: without its amendments, and without members that say nothing. */
export function inputOf({
  facts = {},
  title,
  readings,
  on,
  presume,
  unobtainable,
}: Partial<WireCase>): CaseInput {
  return {
    facts,
    ...(title === undefined ? {} : { title }),
    ...(readings === undefined ? {} : { readings }),
    ...(on === undefined ? {} : { on }),
    ...(presume === undefined ? {} : { presume }),
    ...(unobtainable === undefined ? {} : { unobtainable }),
  };
}

/** Everything that stands in the way of some steps. */
export function problemsIn(...steps: readonly Result<unknown>[]): Problem[] {
  return steps.flatMap((step) => (step.ok ? [] : step.problems));
}

/** Checks outcome ids that stand in some member of a request. */
export function outcomesAt(
  rulebook: Rulebook,
  outcomes: readonly string[] | undefined,
  pointer: string,
): Result<readonly string[]> {
  return movedTo(readOutcomes(rulebook, outcomes), "#/outcomes", pointer);
}

/** The same result with its problems at another place of the request. */
export function movedTo<T>(result: Result<T>, from: string, to: string): Result<T> {
  if (result.ok) return result;
  const problems = result.problems.map((problem) => {
    const { pointer = from } = problem;
    return pointer.startsWith(from)
      ? { ...problem, pointer: to + pointer.slice(from.length) }
      : problem;
  });
  return { ok: false, problems };
}

/** Problems of which some were found twice, each once. */
export function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}
