import { rulebookWith, type ServiceContext } from "@cokdyby/api";
import type { WireCase } from "@cokdyby/api/shapes";
import { type Situation, situationOf } from "@cokdyby/engine";
import { expected } from "./expected.ts";

/** A case that was decided before, so that nothing can be wrong with it, before the law of its date. */
export async function knownSituation(
  setting: ServiceContext,
  { amendments = [], ...input }: WireCase,
): Promise<Situation> {
  const law = expected(await rulebookWith(setting.rulebook, amendments));
  return expected(situationOf(law, input, { today: setting.today() }));
}
