import type { ServiceContext } from "@cokdyby/api";
import { decideCase } from "@cokdyby/api/answers/decide-case";
import type { EvaluateAnswer } from "@cokdyby/api/operations/evaluate";
import type { Language, WireCase } from "@cokdyby/api/shapes";
import { exceptedFacts, judgeCondition, type Result, type Situation } from "@cokdyby/engine";

/** Which facts have a meaning in a case; a fact that always has one is left out. */
export type Belonging = Readonly<Record<string, "yes" | "no" | "unknown">>;

/** Age → the completed years that follow from the dates that a case states; else it is not in it. */
export type ComputedAges = Readonly<Record<string, { readonly min: number; readonly max: number }>>;

export interface Decided extends EvaluateAnswer {
  readonly belonging: Belonging;
  readonly ages: ComputedAges;
  /** Facts of which nothing is presumed here, though their presumption is not switched off. */
  readonly excepted: readonly string[];
}

/**
 * Decides some outcomes of a case, as the service would.
 *
 * @returns the findings, or every problem of the case at once
 */
export async function decide(
  setting: ServiceContext,
  shown: WireCase,
  outcomes: readonly string[],
  language: Language,
): Promise<Result<Decided>> {
  const decided = await decideCase(setting, { ...shown, outcomes, language });
  if (!decided.ok) return decided;
  const { answer, situation } = decided.value;
  const [belonging, ages] = [belongingIn(situation), agesIn(situation, shown)];
  return { ok: true, value: { ...answer, belonging, ages, excepted: exceptedFacts(situation) } };
}

function agesIn({ compiled, known }: Situation, { facts }: WireCase): ComputedAges {
  return Object.fromEntries(
    compiled.law.rulebook.derivations.flatMap((each) => {
      if (!("completedYears" in each) || facts[each.completedYears.from] === undefined) return [];
      const years = known.values.get(each.fact);
      if (years?.kind !== "spans") return [];
      const [min, max] = [years.spans[0]?.[0], years.spans.at(-1)?.[1]];
      return min === undefined || max === undefined ? [] : [[each.fact, { min, max }]];
    }),
  );
}

function belongingIn(situation: Situation): Belonging {
  const { facts } = situation.compiled.law.rulebook;
  return Object.fromEntries(
    facts.flatMap(({ fact, belongs }) =>
      belongs === undefined ? [] : [[fact, judgeCondition(situation, belongs)]],
    ),
  );
}
