import type { Rulebook, Scalar } from "@cokdyby/engine";
import { homeWordsOf } from "@cokdyby/engine/rulebook";
import type { Case } from "./case.ts";

/** What a case said of a fact in the words of an earlier edition of the rulebook. */
export interface ReplacedAnswer {
  readonly fact: string;
  readonly option: string;
}

/**
 * A case of an earlier edition in the words of this one: where an option was replaced, what it said is
 * that one of those in its place holds. A place that is written as in a case file stands as the option. Nothing else of
 * the case changes.
 *
 * @returns the case, the same object where nothing was replaced, and what was
 */
export function withReplaced(
  rulebook: Rulebook,
  shown: Case,
): { readonly shown: Case; readonly replaced: readonly ReplacedAnswer[] } {
  const replaced: ReplacedAnswer[] = [];
  const said = { ...shown.facts };
  const { home = "", options } = homeWordsOf(rulebook);
  for (const { fact, replaced: before = [] } of rulebook.facts) {
    const own = options.get(fact);
    const earlier = own === undefined ? before : [...before, { option: home, by: [own] }];
    const value = said[fact];
    if (value === undefined) continue;
    const stated: readonly Scalar[] =
      typeof value !== "object" ? [value] : "oneOf" in value ? value.oneOf : [];
    const found = earlier.filter(({ option }) => stated.includes(option));
    if (found.length === 0) continue;
    replaced.push(...found.map(({ option }) => ({ fact, option })));
    const inPlaceOf = (one: Scalar): readonly Scalar[] =>
      found.find(({ option }) => option === one)?.by ?? [one];
    const now = [...new Set(stated.flatMap(inPlaceOf))];
    const [only = ""] = now;
    said[fact] = now.length === 1 ? only : { oneOf: now };
  }
  return replaced.length === 0
    ? { shown, replaced }
    : { shown: { ...shown, facts: said }, replaced };
}
