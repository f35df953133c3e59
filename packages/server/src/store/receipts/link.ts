/** What the first receipt of a chain names as the one before it. */
export const NO_HASH = "0".repeat(64);

/**
 * The place of a receipt in the chain. Each names the sha256 of the one before it, so none can be taken
 * out, put in or dated back without a trace in those that follow.
 */
export interface ChainLink {
  /** 1 for the first, one more for each. */
  readonly sequence: number;
  /** sha256 of the canonical JSON of the receipt before this one, hexadecimal; 64 zeros for the first. */
  readonly previous: string;
  /** Now. */
  readonly made: string;
}
