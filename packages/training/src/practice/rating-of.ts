import type { Marks } from "../marks/marks-of.ts";
import type { PracticeRating } from "./schedule.ts";

/**
 * Rates an answer by its marks: again where the verdict is wrong, or right for a wrong reason; hard where
 * the grounds are right in part; good where all is right.
 */
export function ratingOf({ verdict, reason }: Pick<Marks, "verdict" | "reason">): PracticeRating {
  if (!verdict || reason === "wrong") return "again";
  return reason === "partly" ? "hard" : "good";
}
