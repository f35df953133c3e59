import { amendedRulebook, type ServiceContext } from "@cokdyby/api";
import { type Result, type Situation, situationOf } from "@cokdyby/engine";

type Amendments = Parameters<typeof amendedRulebook>[1];

/** The members of a case before the law of its date, their amendments applied. */
export function situationIn(
  setting: ServiceContext,
  members: Readonly<Record<string, unknown>>,
): Result<Situation> {
  const { amendments = [], ...input } = members;
  const law = amendedRulebook(setting.rulebook, amendments as Amendments);
  return law.ok ? situationOf(law.value, input, { today: setting.today() }) : law;
}
