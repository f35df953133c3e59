import { type Result, type Situation, situationOf } from "@cokdyby/engine";
import { amendedRulebook } from "./amended-rulebooks.ts";
import type { ServiceContext } from "./service-context.ts";

type Amendments = Parameters<typeof amendedRulebook>[1];

/**
 * A case before the law of its date, its amendments applied.
 *
 * @param members of a case, whose shape nobody has checked but that of its amendments
 * @returns or every problem of the amendments, else of the case
 */
export function situationIn(
  setting: ServiceContext,
  members: Readonly<Record<string, unknown>>,
): Result<Situation> {
  const { amendments = [], ...input } = members;
  const law = amendedRulebook(setting.rulebook, amendments as Amendments);
  return law.ok ? situationOf(law.value, input, { today: setting.today() }) : law;
}
