import type { Rulebook } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import type { SayOf } from "@cokdyby/words";
import type { impactWords } from "@cokdyby/words/web/impact";
import type { CheckedProperty } from "../../../worker/law-checks.ts";

const LEVELS = ["require", "request", "invite", "duty"] as const;

/** How urgent a property is and where it stands: a recommendation by its number, a duty by its provision. */
export function propertyPlace(
  { id, level, paragraph = "" }: CheckedProperty,
  { rulebook, say, t }: PlaceContext,
): string {
  const cites = rulebook.properties.find(({ property }) => property === id)?.cites;
  const at = level === "duty" && cites !== undefined ? say.cited(cites) : paragraph;
  return [levelWords(t, level), at].filter((each) => each !== "").join(", ");
}

interface PlaceContext {
  readonly rulebook: Rulebook;
  readonly say: LawWords;
  readonly t: SayOf<typeof impactWords>;
}

/** As it is written where we have no words for it. */
function levelWords(t: PlaceContext["t"], level: string | undefined): string {
  const known = LEVELS.find((each) => each === level);
  return known === undefined ? (level ?? "") : t(`level_${known}`);
}
