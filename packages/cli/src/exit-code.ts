/** What the command tells its caller. */
export const EXIT = {
  answered: 0,
  fellShort: 1,
  badInput: 2,
  notSettled: 3,
  /** A mistake of ours (EX_SOFTWARE). */
  fault: 70,
} as const;
