import type { Situation } from "@cokdyby/engine";
import type { PhraseBook } from "@cokdyby/engine/explain";
import type { Charge } from "@cokdyby/engine/guide";
import type { ServiceContext } from "./service-context.ts";

/** The charge that stands beside the findings of a case. */
export interface ChargeBeside {
  readonly charge?: Charge;
}

/**
 * What puts charges together, once of cases with the same facts: nothing where a request leaves them out.
 *
 * @param isAsked as the request says
 */
export async function chargeBeside(
  { guide }: ServiceContext,
  phrases: PhraseBook,
  isAsked: boolean,
): Promise<(facts: object, situation: Situation) => ChargeBeside> {
  if (guide === undefined || !isAsked) return () => ({});
  const { chargeIn } = await import("./charge-in.ts");
  const told = new Map<string, Charge>();
  return (facts, situation) => {
    const key = JSON.stringify(facts);
    const charge = told.get(key) ?? chargeIn(situation, guide, phrases);
    told.set(key, charge);
    return { charge };
  };
}
