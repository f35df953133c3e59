import {
  type Context,
  type Problem,
  type Result,
  type Rulebook,
  readOutcomes,
  type Situation,
  situationOfShaped,
} from "@cokdyby/engine";
import type { PhraseBook } from "@cokdyby/engine/explain";
import type { WireCase } from "../shapes/case.ts";
import type { Language } from "../shapes/parts.ts";
import { amendedRulebook } from "./amended-rulebooks.ts";
import { phrasesIn, type ServiceContext } from "./service-context.ts";

/** A case with the law that it asks for, ready to be decided, or with everything that is wrong. */
export interface PreparedCase {
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
 * Prepares a case: amends the law, and reads the case against the wording of its date.
 *
 * @param given the members of a case, as far as they fit its shape
 */
export function prepareCase(
  service: ServiceContext,
  given: Partial<WireCase>,
  language: Language,
): PreparedCase {
  const { amendments = [], facts = {}, ...rest } = given;
  const context: Context = { today: service.today(), language };
  const law = amendedRulebook(service.rulebook, amendments);
  // the case is read even if its amendments cannot be applied, to report all problems at once
  const rulebook = law.ok ? law.value : service.rulebook;
  const situation = situationOfShaped(rulebook, { ...rest, facts }, context);
  const problems = problemsIn(law, situation);
  const phrases = phrasesIn(service, language);
  return { rulebook, law, context, phrases, situation, problems };
}

/** All problems of some steps. */
export function problemsIn(...steps: readonly Result<unknown>[]): Problem[] {
  return steps.flatMap((step) => (step.ok ? [] : step.problems));
}

/** Checks the outcome ids in a member of a request. */
export function outcomesAt(
  rulebook: Rulebook,
  outcomes: readonly string[] | undefined,
  pointer: string,
): Result<readonly string[]> {
  return withProblemsAt(readOutcomes(rulebook, outcomes), "#/outcomes", pointer);
}

/** Checks the one outcome id in the member `outcome` of a request; without one nothing is wrong yet. */
export function outcomeAt(
  rulebook: Rulebook,
  outcome: string | undefined,
): Result<readonly string[]> {
  const asked = outcomesAt(rulebook, outcome === undefined ? [] : [outcome], "#/outcomes");
  return withProblemsAt(asked, "#/outcomes/0", "#/outcome");
}

/** The same result, with pointers of its problems below `from` moved to `to`. */
export function withProblemsAt<T>(result: Result<T>, from: string, to: string): Result<T> {
  if (result.ok) return result;
  const problems = result.problems.map((problem) => {
    const { pointer = from } = problem;
    return pointer.startsWith(from)
      ? { ...problem, pointer: to + pointer.slice(from.length) }
      : problem;
  });
  return { ok: false, problems };
}

/** Removes repeated problems. */
export function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}
