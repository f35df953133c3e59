/** What a person found of a changed provision. */
export const DECISIONS = ["noChangeOfMeaning", "ruleToChange", "oursWasWrong"] as const;
