import type { LawWords } from "@cokdyby/engine/explain";
import type { SayOf } from "@cokdyby/words";
import type { impactWords } from "@cokdyby/words/web/impact";
import type { LawComparison } from "../../../worker/compare-laws.ts";

/**
 * Which readings a comparison holds at one option, what changes only under other ones, and that the draft is in force
 * from a later day on, each a line.
 */
export function readingsCompared(
  { readings, underOtherReadings: others, identical, differsFrom }: LawComparison["comparison"],
  say: LawWords,
  t: SayOf<typeof impactWords>,
): readonly string[] {
  const held = Object.entries(readings).map(
    ([id, option]) => `${say.reading(id)} – ${say.option(id, option)}`,
  );
  const elsewhere = t("elsewhere", {
    count: others.outcomes.length,
    outcomes: others.outcomes.map((id) => say.outcome(id)).join("; "),
    readings: others.readings.map((id) => say.reading(id)).join("; "),
  });
  return [
    ...(differsFrom === undefined ? [] : [t("later", { date: say.date(differsFrom) })]),
    t("held", { count: held.length, readings: held.join("; ") }),
    ...(others.outcomes.length > 0 ? [elsewhere] : identical ? [t("sameElsewhere")] : []),
  ];
}
