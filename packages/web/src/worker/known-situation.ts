import { rulebookWith, type ServiceContext } from "@cokdyby/api";
import type { WireCase } from "@cokdyby/api/shapes";
import { type Situation, situationOf } from "@cokdyby/engine";

/** A case that was decided before, so that nothing can be wrong with it, before the law of its date. */
export async function knownSituation(
  setting: ServiceContext,
  { amendments = [], ...input }: WireCase,
): Promise<Situation> {
  const law = await rulebookWith(setting.rulebook, amendments);
  const situation = law.ok ? situationOf(law.value, input, { today: setting.today() }) : law;
  if (situation.ok) return situation.value;
  throw new Error(situation.problems.map(({ code }) => code).join(", "));
}
