import type { OperatorName, Rulebook } from "@cokdyby/engine";
import { optionsOn } from "../../../law/options-on.ts";
import { CONDITION, type Statement } from "./own-property.ts";

/** What a statement can say of its subject. */
export type SubjectKind =
  | { readonly kind: "truth" }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "option"; readonly options: readonly string[] };

/** Comparisons that a kind of subject takes. */
export const OPERATORS_OF = {
  truth: ["equal"],
  option: ["equal", "notEqual"],
  number: ["lessThan", "lessThanInclusive", "equal", "greaterThanInclusive", "greaterThan"],
} as const satisfies Readonly<Record<SubjectKind["kind"], readonly OperatorName[]>>;

/** What can be said of a subject; of anything but a fact whether it holds. */
export function subjectKind(rulebook: Rulebook, subject: string): SubjectKind {
  const fact = rulebook.facts.find((each) => each.fact === subject);
  if (fact?.type === "option")
    return { kind: "option", options: optionsOn(rulebook, fact, undefined) };
  if (fact?.type === "integer") return { kind: "number", min: 0, max: 120, ...fact.range };
  return { kind: "truth" };
}

/** The first statement about a subject, to be changed. */
export function statementOn(rulebook: Rulebook, subject: string): Statement {
  const kind = subjectKind(rulebook, subject);
  if (kind.kind === "option") return { subject, operator: "equal", value: kind.options[0] ?? "" };
  if (kind.kind === "number") return { subject, operator: "lessThan", value: kind.min };
  return { subject, operator: "equal", value: true };
}

/** Subjects of the form: facts but dates by group, outcomes, named conditions. */
export function subjectsOf(rulebook: Rulebook) {
  return {
    facts: rulebook.groups
      .map(({ group, label }) => ({
        group,
        label,
        facts: rulebook.facts.filter((each) => each.group === group && each.type !== "date"),
      }))
      .filter(({ facts }) => facts.length > 0),
    conditions: rulebook.conditions.map(({ condition, title }) => ({
      subject: CONDITION + condition,
      title,
    })),
  };
}
