import type { SayOf } from "@cokdyby/words";
import type { exerciseWords } from "@cokdyby/words/web/exercise";
import type { Share } from "./score.ts";

/** "3 of 4" */
export function shareWords({ points, of }: Share, t: SayOf<typeof exerciseWords, "share">): string {
  return t("share", { points, of });
}
