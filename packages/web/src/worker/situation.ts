import { amendedRulebook, type ServiceContext } from "@cokdyby/api";
import type { WireCase } from "@cokdyby/api/shapes";
import { type Problem, type Result, type Situation, situationOf } from "@cokdyby/engine";

/** A case before the law of its date, its amendments applied. */
export function situationIn(
  setting: ServiceContext,
  { amendments = [], ...input }: WireCase,
): Result<Situation> {
  const law = amendedRulebook(setting.rulebook, amendments);
  return law.ok ? situationOf(law.value, input, { today: setting.today() }) : law;
}

/** The same for a case that was decided before, so that nothing can be wrong with it. */
export function knownSituation(setting: ServiceContext, shown: WireCase): Situation {
  const situation = situationIn(setting, shown);
  if (situation.ok) return situation.value;
  throw new Error(codes(situation.problems));
}

function codes(problems: readonly Problem[]): string {
  return problems.map(({ code }) => code).join(", ");
}
