import type { LawWords } from "@cokdyby/engine/explain";
import type { SayOf } from "@cokdyby/words";
import type { uiWords } from "@cokdyby/words/web/ui";
import type { Case } from "../case/case.ts";

/**
 * What a change of the case takes out of it besides, in a sentence.
 *
 * @param left facts that the case states and that the change contradicts
 * @returns nothing where there are none
 */
export function leftOutWords(
  left: readonly string[],
  { facts }: Case,
  say: LawWords,
  t: SayOf<typeof uiWords>,
): readonly string[] {
  if (left.length === 0) return [];
  const named = left.map((fact) => {
    const value = facts[fact];
    return value === undefined ? say.fact(fact) : `${say.fact(fact)} (${say.stated(fact, value)})`;
  });
  return [t("leftOut", { facts: say.and(named) })];
}
