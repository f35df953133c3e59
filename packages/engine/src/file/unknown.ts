/**
 * Something that a file does not say, once for all cells in which it stands. One of `person`, `item`,
 * `act` and `state` bears it; an act's may be about a person.
 */
export interface Unknown {
  readonly act?: string;
  readonly person?: string;
  readonly item?: string;
  readonly state?: string;
  /** A member of the bearer, as `birthDate` of a person or `when` of an act, or the id of a fact. */
  readonly attribute: string;
}

/** Tells one unknown from another. */
export function keyOf({ act, person, item, state, attribute }: Unknown): string {
  return JSON.stringify([act ?? 0, person ?? 0, item ?? 0, state ?? 0, attribute]);
}
