import {
  type Charge,
  chargedLawOf,
  chargeOf,
  type Guide,
  type PhraseBook,
  type Situation,
} from "@cokdyby/engine";

/** The charge of a case; apart, so that what puts charges together is fetched with the first one. */
export function chargeIn(situation: Situation, guide: Guide, book: PhraseBook): Charge {
  return chargeOf(situation, chargedLawOf(situation, guide), guide, book);
}
