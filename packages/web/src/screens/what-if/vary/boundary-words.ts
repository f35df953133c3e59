import type { Rulebook } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import type { SayOf } from "@cokdyby/words";
import type { whatIfWords } from "@cokdyby/words/web/what-if";
import type { Stretch } from "./grid.ts";

type Key = "fromBirthday" | "birthdayOf" | "fromDay" | "fromValue" | "newWording" | "ordinal";

/**
 * Where a stretch begins, in words: the day after a birthday, a new wording of the law, a number.
 *
 * @param index of the stretch: the first one has no boundary before it
 */
export function boundaryWords(
  rulebook: Rulebook,
  fact: string,
  { point, starts }: Stretch,
  index: number,
  say: LawWords,
  t: SayOf<typeof whatIfWords, Key>,
): string | undefined {
  if (index === 0 || !("from" in point)) return undefined;
  const declared = rulebook.facts.find((each) => each.fact === fact);
  if (typeof point.from === "string") {
    const reasons = starts.map((start) =>
      start.why === "wording"
        ? t("newWording")
        : t("birthdayOf", {
            years: t("ordinal", { value: start.years }),
            fact: say.fact(start.fact),
          }),
    );
    const day = t("fromDay", { day: say.date(point.from) });
    return reasons.length === 0 ? day : `${day}: ${say.and(reasons)}`;
  }
  return isCompletedYears(rulebook, declared)
    ? t("fromBirthday", { years: t("ordinal", { value: point.from }) })
    : t("fromValue", { value: say.stated(fact, point.from) });
}

/** Whether a number counts completed years: it is computed from a date of birth, or counted like one. */
function isCompletedYears({ facts, derivations }: Rulebook, declared: FactDeclaration | undefined) {
  const unit = JSON.stringify(declared?.unit);
  return derivations.some(
    (each) =>
      "completedYears" in each &&
      JSON.stringify(facts.find(({ fact }) => fact === each.fact)?.unit) === unit,
  );
}
