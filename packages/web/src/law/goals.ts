/**
 * The outcomes that questions are planned for: the three answers a prosecutor comes for, and what the
 * Committee asks for in such a case.
 */
export const GOALS: readonly string[] = [
  "jurisdiction.established",
  "liability.liable",
  "prosecution.open",
  "standard.noProsecution",
];
