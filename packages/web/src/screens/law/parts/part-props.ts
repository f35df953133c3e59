/** What every part of the law is given. */
export interface PartProps {
  /** The entry that the address names. */
  readonly entry: string | undefined;
  /** The day whose law is shown, `YYYY-MM-DD`. */
  readonly day: string;
}
