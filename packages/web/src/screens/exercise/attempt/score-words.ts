import type { SayOf } from "@cokdyby/words";
import type { exerciseWords } from "@cokdyby/words/web/exercise";
import type { Score } from "./score.ts";

/** "2.5 of 4", the marks. */
export function marksWords({ mark, of }: Score, t: SayOf<typeof exerciseWords, "marksOf">): string {
  return t("marksOf", { marks: mark.points / mark.of, of });
}

/** "3 of 4", the findings that are right. */
export function rightWords({ right, of }: Score, t: SayOf<typeof exerciseWords, "share">): string {
  return t("share", { points: right, of });
}
