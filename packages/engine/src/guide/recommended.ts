import { type Situation, situate } from "../decide/situation.ts";
import type { Statement } from "../decide/statement.ts";
import { isSubset, valueSetOf } from "../facts/value-set.ts";
import type { Guide, RemarkDeclaration } from "../rulebook/guide.ts";
import { findingIn, howFar } from "./how-far.ts";

/** A recommendation that speaks of a case, and whether the answer goes against it, agrees with it, or neither. */
export interface Recommended {
  readonly declared: RemarkDeclaration;
  readonly relation: "against" | "agrees" | "open";
}

/** What is recommended of an answer, in the order of the guide; what the rules do not model is no answer to it. */
export function recommendedOf(situation: Situation, guide: Guide): readonly Recommended[] {
  const modelled = withoutSetAside(situation);
  return guide.remarks
    .filter(({ when }) => howFar(situation, when) === "yes")
    .map((declared) => {
      const { about = guide.conclusion.about, against, settledWhere } = declared;
      const { status } = findingIn(modelled, about);
      const isSettled =
        against !== undefined &&
        (status === "yes" || status === "no") &&
        howFar(situation, settledWhere) === "yes";
      return {
        declared,
        relation: !isSettled ? "open" : status === against ? "against" : "agrees",
      };
    });
}

/** The case as if nothing were there of what the rulebook sets aside; as it is where it cannot be so. */
function withoutSetAside(situation: Situation): Situation {
  const { compiled, read } = situation;
  const { setAside } = compiled.law.rulebook;
  if (setAside === undefined) return situation;
  const values = valueSetOf(setAside.value);
  const known = situation.known.values.get(setAside.fact);
  if (known !== undefined && isSubset(known, values)) return situation;
  const value: Statement = { kind: "values", values };
  const given = new Map([...read.given, [setAside.fact, value] as const]);
  return situate(compiled, { ...read, given }) ?? situation;
}
