import type { Literal } from "@cokdyby/api/shapes";
import type { Rulebook } from "@cokdyby/engine";
import type { Point } from "@cokdyby/engine/analyse";
import type { LawWords } from "@cokdyby/engine/explain";
import type { SayOf } from "@cokdyby/words";
import type { impactWords } from "@cokdyby/words/web/impact";

/** One condition of a kind of case in words. */
export function literalWords(
  rulebook: Rulebook,
  say: LawWords,
  t: SayOf<typeof impactWords>,
  literal: Literal,
): string {
  if ("fact" in literal) {
    const { fact } = literal;
    const values = literal.in.map((point) => say.point(fact, point as Point));
    return `${say.fact(fact)}: ${say.or(values)}`;
  }
  if ("reading" in literal) {
    const { reading } = literal;
    const options = literal.in.map((option) => say.option(reading, option));
    return `${t("readingOf", { reading: say.reading(reading) })}: ${say.or(options)}`;
  }
  const isOutcome = "outcome" in literal;
  const name = isOutcome ? say.outcome(literal.outcome) : conditionName(literal.condition);
  const answer = (each: "yes" | "no") =>
    isOutcome ? say.phrase(`status.${each}`) : t(each === "yes" ? "holds" : "fails");
  if ("is" in literal) return `${name}: ${answer(literal.is)}`;
  const { before, after } = literal;
  return `${name}: ${t("beforeAfter", { before: answer(before), after: answer(after) })}`;

  function conditionName(id: string): string {
    return say.text(rulebook.conditions.find(({ condition }) => condition === id)?.title) || id;
  }
}
