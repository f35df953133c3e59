/** What the command tells its caller. */
export const EXIT = {
  answered: 0,
  fellShort: 1,
  badInput: 2,
  notSettled: 3,
  /** A receipt whose signer is not known here. */
  signerNotKnown: 4,
  /** A receipt whose case could not be decided again here. */
  notDecidedAgain: 5,
  /** Broken off by Ctrl-C (128 and the number of the signal). */
  brokenOff: 130,
  /** A mistake of ours (EX_SOFTWARE), or an answer that could not be written. */
  fault: 70,
} as const;
