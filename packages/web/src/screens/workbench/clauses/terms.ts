import type { Condition } from "@cokdyby/engine";
import { type ClauseStatement, conditionOf, statementOf } from "./statement.ts";

/** One part of what a clause asks for. */
export type Term =
  | { readonly kind: "is"; readonly statement: ClauseStatement }
  /** At least one of them. */
  | { readonly kind: "any"; readonly statements: readonly ClauseStatement[] }
  /** An exception: none of them. */
  | { readonly kind: "unless"; readonly statements: readonly ClauseStatement[] }
  /** What the form has no fields for. */
  | { readonly kind: "hand"; readonly condition: Condition };

/** Ways to fulfil a clause, of which one is enough; in each of them every term must hold. */
export type Terms = readonly (readonly Term[])[];

/** What a condition says, as far as the form has fields for it. */
export function termsOf(when: Condition): Terms {
  if ("any" in when && when.any.length > 1 && when.any.some((each) => "all" in each)) {
    return when.any.map(wayOf);
  }
  return [wayOf(when)];
}

/** The condition that terms mean. */
export function whenOf(terms: Terms): Condition {
  const [only, ...others] = terms.map((way): Condition => ({ all: way.map(conditionOfTerm) }));
  return only === undefined ? { all: [] } : others.length === 0 ? only : { any: [only, ...others] };
}

/** What all the statements of a term are. */
export function statementsIn(term: Term): readonly ClauseStatement[] {
  if (term.kind === "hand") return [];
  return term.kind === "is" ? [term.statement] : term.statements;
}

function wayOf(condition: Condition): readonly Term[] {
  return "all" in condition ? condition.all.map(termOf) : [termOf(condition)];
}

function termOf(condition: Condition): Term {
  const statement = statementOf(condition);
  if (statement !== undefined) return { kind: "is", statement };
  if ("any" in condition) {
    const statements = allOf(condition.any);
    if (statements !== undefined) return { kind: "any", statements };
  }
  if ("not" in condition) {
    const { not } = condition;
    const excepted = statementOf(not);
    if (excepted !== undefined) return { kind: "unless", statements: [excepted] };
    const statements = "any" in not ? allOf(not.any) : undefined;
    if (statements !== undefined) return { kind: "unless", statements };
  }
  return { kind: "hand", condition };
}

function conditionOfTerm(term: Term): Condition {
  if (term.kind === "hand") return term.condition;
  if (term.kind === "is") return conditionOf(term.statement);
  const conditions = term.statements.map(conditionOf);
  if (term.kind === "any") return { any: conditions };
  const [only] = conditions;
  return { not: conditions.length === 1 && only !== undefined ? only : { any: conditions } };
}

/** Nothing where the form cannot say one of them. */
function allOf(conditions: readonly Condition[]): readonly ClauseStatement[] | undefined {
  const statements = conditions.map(statementOf);
  return statements.every((each) => each !== undefined) ? statements : undefined;
}
