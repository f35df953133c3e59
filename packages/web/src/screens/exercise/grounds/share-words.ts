import type { Say } from "../../../words/say.ts";
import type { Share } from "./score.ts";

/** "3 of 4" */
export function shareWords({ points, of }: Share, t: Say<"share">): string {
  return t("share", { points, of });
}
