import type { Words } from "../words/words.ts";

const LEVELS = ["require", "request", "invite", "duty"] as const;

/** How strongly the Committee asks for what a property says; a drafter's own level as it is written. */
export function levelText({ check }: Words, level: string): string {
  const known = LEVELS.find((each) => each === level);
  return known === undefined ? level : check(`level.${known}`);
}
