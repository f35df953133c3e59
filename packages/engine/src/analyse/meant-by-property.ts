import type { Condition, Property, Rulebook } from "../rulebook/rulebook.ts";
import type { AnswerLeft, Meant } from "./intention.ts";

/**
 * What is meant to change by whoever wants a property to hold: where it speaks, each outcome that it expects to have an
 * answer leaves the other.
 *
 * @returns nothing where it does not expect certain answers of outcomes and nothing else
 */
export function meantByProperty(
  rulebook: Rulebook,
  { given, expect }: Pick<Property, "given" | "expect">,
): Meant | undefined {
  if ("unchanged" in expect) return undefined;
  const turns = answersExpected(rulebook, expect);
  return turns === undefined || turns.length === 0 ? undefined : { turns, where: given };
}

function answersExpected(rulebook: Rulebook, expect: Condition): readonly AnswerLeft[] | undefined {
  if ("all" in expect) {
    const parts = expect.all.map((each) => answersExpected(rulebook, each));
    return parts.some((each) => each === undefined)
      ? undefined
      : parts.flatMap((each) => each ?? []);
  }
  if ("not" in expect) {
    const answers = answersExpected(rulebook, expect.not);
    // of several answers that do not all hold it is not said which does not
    return answers?.length === 1 ? answers.map(otherAnswer) : undefined;
  }
  if (!("fact" in expect)) return undefined;
  const { fact, operator, value, path } = expect;
  const isOutcome = rulebook.outcomes.some(({ outcome }) => outcome === fact);
  if (!isOutcome || path !== undefined || typeof value !== "boolean") return undefined;
  if (operator !== "equal" && operator !== "notEqual") return undefined;
  return [{ outcome: fact, from: value === (operator === "equal") ? "no" : "yes" }];
}

function otherAnswer({ outcome, from }: AnswerLeft): AnswerLeft {
  return { outcome, from: from === "no" ? "yes" : "no" };
}
