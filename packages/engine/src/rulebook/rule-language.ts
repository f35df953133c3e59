/** What the rule language names by a closed list; without zod, so that whoever decides has it too. */

/** What a leaf may ask, in the names of json-rules-engine. */
export const OPERATORS = [
  "equal",
  "notEqual",
  "in",
  "notIn",
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
] as const;

/** The name of an operator of a leaf. */
export type OperatorName = (typeof OPERATORS)[number];

/** How strong the authority of a step is, strongest first. */
export const GRADES = [
  "statute",
  "treaty",
  "observation",
  "recommendation",
  "doctrine",
  "assumption",
] as const;

/** On what authority a rule, row or reading rests, as in {@link GRADES}. */
export type Grade = (typeof GRADES)[number];

/**
 * What a condition may read of a case file beside outcomes, about one act, its actor and one state:
 * the state asked, which of a transfer is the requested one.
 */
export const FILE_FACTS = [
  /** The state is one of the places of the act. */
  "file.place",
  /** The home state is one of them. */
  "file.placeAtHome",
  "file.effect",
  /** The effect lies in that state alone. */
  "file.effectThereOnly",
  "file.craft",
  "file.national",
  "file.habitualResident",
  /** Habitual or permanent residence. */
  "file.resident",
  "file.victimNational",
  "file.victimResident",
  /** The person was apprehended in the home state. */
  "file.present",
  "file.party",
  "file.memberState",
  /** By that state's law. */
  "file.punishable",
  /** By the law of some place of the act but the home state. */
  "file.punishableAtPlace",
  /** Too young by that state's law. */
  "file.belowAge",
  /** What is declared of the transfer covers the two states, whatever the day. */
  "file.transferCovers",
  /** It gives jurisdiction to the requested state. */
  "file.conferred",
  /**
   * Proceedings run in that state: against the person for the act, for other acts, against others for the
   * act. Whether others stand before it for something related is open.
   */
  "file.proceedings",
  "file.proceedingsForOtherActs",
  "file.proceedingsAgainstOthers",
  /** Proceedings against the person for the act ended for good in that state; in any. */
  "file.endedThere",
  "file.ended",
  /** No file says it: unknown. */
  "file.notSaid",
  /** The law of another state says it: foreign law is needed. */
  "file.foreignLaw",
] as const;

/** What a condition may read of a case file, as in `FILE_FACTS`. */
export type FileFact = (typeof FILE_FACTS)[number];
