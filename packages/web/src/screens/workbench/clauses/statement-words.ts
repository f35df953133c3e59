import type { Condition } from "@cokdyby/engine";
import { requirementOf } from "../../law/conditions/requirement.ts";
import { type ClauseStatement, conditionOf } from "./statement.ts";
import type { Term } from "./terms.ts";
import type { Tongue } from "./tongue.ts";

/** What a statement is about, in words. */
export function subjectWords({ rulebook, say }: Tongue, statement: ClauseStatement): string {
  if (statement.kind === "named") {
    const named = rulebook.conditions.find(({ condition }) => condition === statement.condition);
    return say.text(named?.title) || statement.condition;
  }
  const { subject } = statement;
  if (subject.startsWith("reading.")) return say.reading(subject.slice("reading.".length));
  return rulebook.facts.some(({ fact }) => fact === subject)
    ? say.fact(subject)
    : say.outcome(subject);
}

/** A statement in words. @param day whose figures of the law are meant */
export function statementWords(tongue: Tongue, statement: ClauseStatement, day: string): string {
  const { rulebook, say, t } = tongue;
  const subject = subjectWords(tongue, statement);
  if (statement.kind === "named") return subject;
  if (statement.kind === "truth") {
    const isFact = rulebook.facts.some(({ fact }) => fact === statement.subject);
    if (!statement.is) return t("denied", { subject });
    return isFact ? subject : t("stated", { subject, value: t("yes") });
  }
  if (statement.kind === "options" && statement.options.length === 0) {
    return t("undecided", { subject });
  }
  if (statement.kind === "number") {
    const { from, below } = statement;
    if (from === undefined && below === undefined) return t("undecided", { subject });
    if (typeof from === "number" && typeof below === "number" && below > from) {
      const value = say.stated(statement.subject, { min: from, max: below - 1 });
      return t("stated", { subject, value });
    }
  }
  return conditionWords(tongue, conditionOf(statement), day);
}

/** A term in words; of an exception what must not be so. */
export function termWords(tongue: Tongue, term: Term, day: string): string {
  if (term.kind === "hand") return conditionWords(tongue, term.condition, day);
  if (term.kind === "is") return statementWords(tongue, term.statement, day);
  const list = term.statements.map((each) => statementWords(tongue, each, day));
  if (list.length === 0) return tongue.t("sentence_nobody");
  if (term.kind === "unless") return tongue.say.or(list);
  return tongue.t("sentence_anyOf", { list: list.join(", ") });
}

/** Any condition in words, in one line. */
function conditionWords(tongue: Tongue, condition: Condition, day: string): string {
  const { rulebook, say, t } = tongue;
  const words = (each: Condition) => conditionWords(tongue, each, day);
  if ("all" in condition || "any" in condition) {
    const list = ("all" in condition ? condition.all : condition.any).map(words);
    if (list.length === 0) return t("sentence_nobody");
    return "all" in condition
      ? list.reduce((a, b) => t("andAlso", { a, b }))
      : t("sentence_anyOf", { list: list.join(", ") });
  }
  if ("not" in condition) return t("negated", { words: words(condition.not) });
  if ("condition" in condition) {
    return subjectWords(tongue, { kind: "named", condition: condition.condition });
  }
  const { subject, required } = requirementOf(rulebook, say, condition, day);
  return t("stated", { subject, value: required });
}
