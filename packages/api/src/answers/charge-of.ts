import {
  type Charge,
  chargedLawOf,
  chargeOf as chargeUnder,
  type Guide,
  type PhraseBook,
  type Situation,
} from "@cokdyby/engine";

/** The charge of a case; apart, so that what puts charges together is fetched with the first one. */
export function chargeOf(situation: Situation, guide: Guide, book: PhraseBook): Charge {
  return chargeUnder(situation, chargedLawOf(situation, guide), guide, book);
}
