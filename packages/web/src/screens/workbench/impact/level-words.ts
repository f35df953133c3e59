import type { SayOf } from "../../../words/words.ts";
import type { impactWords } from "./impact-words.ts";

const LEVELS = ["require", "request", "invite", "duty"] as const;

/** How urgent a recommendation is, in words; as it is written where we have none. */
export function levelWords(t: SayOf<typeof impactWords>, level: string | undefined): string {
  const known = LEVELS.find((each) => each === level);
  return known === undefined ? (level ?? "") : t(`level_${known}`);
}
