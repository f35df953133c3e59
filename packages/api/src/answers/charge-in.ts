import type { Situation } from "@cokdyby/engine";
import type { PhraseBook } from "@cokdyby/engine/explain";
import { type Charge, chargedLawOf, chargeOf, type Guide } from "@cokdyby/engine/guide";

/** The charge of a case; apart, so that what puts charges together is fetched with the first one. */
export function chargeIn(situation: Situation, guide: Guide, book: PhraseBook): Charge {
  return chargeOf(situation, chargedLawOf(situation, guide), guide, book);
}
