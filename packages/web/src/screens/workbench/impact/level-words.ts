import type { SayOf } from "@cokdyby/words";
import type { impactWords } from "@cokdyby/words/web/impact";

const LEVELS = ["require", "request", "invite", "duty"] as const;

/** How urgent a recommendation is, in words; as it is written where we have none. */
export function levelWords(t: SayOf<typeof impactWords>, level: string | undefined): string {
  const known = LEVELS.find((each) => each === level);
  return known === undefined ? (level ?? "") : t(`level_${known}`);
}
