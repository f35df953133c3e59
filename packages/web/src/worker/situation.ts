import { amendedRulebook, type ServiceContext } from "@cokdyby/api";
import type { WireCase } from "@cokdyby/api/shapes";
import { type Result, type Situation, situationOf } from "@cokdyby/engine";

/** A case before the law of its date, its amendments applied. */
export function situationIn(
  setting: ServiceContext,
  { amendments = [], ...input }: WireCase,
): Result<Situation> {
  const law = amendedRulebook(setting.rulebook, amendments);
  return law.ok ? situationOf(law.value, input, { today: setting.today() }) : law;
}
