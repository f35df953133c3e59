/** What of a set goes on paper: the sheet for learners, the key for the trainer. */
export type Paper = "sheet" | "key";

/** @param rest what follows `/training/` in the address */
export function isPaper(rest: string): rest is Paper {
  return rest === "sheet" || rest === "key";
}
