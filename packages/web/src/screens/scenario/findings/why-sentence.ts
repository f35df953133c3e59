import type { Finding } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import type { SayOf } from "@cokdyby/words";
import type { scenarioWords } from "@cokdyby/words/web/scenario";
import type { Case } from "../../../case/case.ts";

/** At most so many facts stand in a sentence on the screen. */
const MOST = 4;

type Key =
  | "because"
  | "becauseOne"
  | "becauseNothing"
  | "openOn"
  | "contestedOn"
  | "contestedMissing";

/**
 * The sentence that says why: the facts that give the answer by themselves, or that it depends on
 * what is missing, or on how the law is read. What is missing stands below it.
 *
 * @param most how many facts are named; that there are more is only shown
 */
export function whySentence(
  { status, sufficient, missing }: Finding,
  { facts }: Pick<Case, "facts">,
  say: LawWords,
  t: SayOf<typeof scenarioWords, Key>,
  most = MOST,
): string {
  if (status === "unknown") return t("openOn");
  if (status === "contested") return t(missing.length === 0 ? "contestedOn" : "contestedMissing");
  const given = sufficient.flatMap((fact) => {
    const value = facts[fact];
    return value === undefined ? [] : [`${lower(say.fact(fact))} – ${say.stated(fact, value)}`];
  });
  if (given.length === 0) return t("becauseNothing");
  return t(given.length === 1 ? "becauseOne" : "because", { facts: listed(given, most) });
}

function listed(words: readonly string[], most: number): string {
  return words.length > most ? `${words.slice(0, most).join("; ")} …` : `${words.join("; ")}.`;
}

/** A label within a sentence; an abbreviation keeps its capitals. */
function lower(label: string): string {
  return /^\p{Lu}[\p{Ll}\s]/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
