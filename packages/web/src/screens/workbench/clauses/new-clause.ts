import type { Rulebook, Text } from "@cokdyby/engine";
import type { Rule } from "@cokdyby/engine/rulebook";
import { dayBefore } from "./change-of-clause.ts";
import type { Clause, FigureClause, RepealClause, RuleClause } from "./clause.ts";
import { FIRST_REASON } from "./clauses-in-text.ts";
import { same } from "./same.ts";
import { sentenceText, titleText } from "./sentence.ts";
import type { TellInEach } from "./tongue.ts";

/** A clause with nothing said yet but from when it is in force. @param day its first */
export function newRule(
  clauses: readonly Clause[],
  day: string,
  tellInEach: TellInEach,
): RuleClause {
  const blank: RuleClause = {
    kind: "rule",
    replaces: false,
    id: freeId(clauses),
    title: {},
    concludes: "",
    exceptionTo: "",
    layer: "code",
    from: day,
    place: "",
    says: {},
    reason: FIRST_REASON,
    terms: [[]],
  };
  return {
    ...blank,
    title: tellInEach((tongue) => titleText(tongue, blank)),
    says: tellInEach((tongue) => sentenceText(tongue, blank)),
  };
}

/**
 * A rule of the law whose wording of a day can be changed from that day on; its earlier wordings stay. One
 * that is not in force on the day, or begins on it, is there to be rewritten as a whole.
 */
export function wordedFrom(rule: Rule, day: string): Rule {
  const wordings = rule.wordings.flatMap((wording) => {
    const { inForce } = wording;
    if (inForce.to !== undefined && inForce.to < day) return [wording];
    if (inForce.from >= day) return [];
    const to = dayBefore(day) ?? day;
    return [
      { ...wording, inForce: { ...inForce, to } },
      { ...wording, inForce: { ...inForce, from: day } },
    ];
  });
  return wordings.at(-1)?.inForce.from === day ? { ...rule, wordings } : rule;
}

export function repealOf(rule: string): RepealClause {
  return { kind: "repeal", rule, reason: FIRST_REASON };
}

export function figureOf(figure: string): FigureClause {
  return { kind: "figure", figure, reason: FIRST_REASON };
}

/** A clause with other things said; heading and wording follow as long as they are not its author's own. */
export function followed(before: RuleClause, next: RuleClause, tellInEach: TellInEach): RuleClause {
  const follow = (member: "title" | "says", told: (clause: RuleClause) => Text): Text =>
    same(next[member], told(before)) ? told(next) : next[member];
  return {
    ...next,
    title: follow("title", (clause) => tellInEach((tongue) => titleText(tongue, clause))),
    says: follow("says", (clause) => tellInEach((tongue) => sentenceText(tongue, clause))),
  };
}

/** Whether the wording of a clause is the one that follows from its conditions. */
export function followsConditions(clause: RuleClause, tellInEach: TellInEach): boolean {
  return same(
    clause.says,
    tellInEach((tongue) => sentenceText(tongue, clause)),
  );
}

/** Words written anew in the language shown; in the others they stand too while those say the same. */
export function reworded(
  text: Text,
  language: string,
  words: string,
  languages: readonly string[],
): Text {
  const was = text[language];
  return Object.fromEntries(
    languages.map((each) => {
      const there = text[each];
      return [each, each === language || there === was || there === undefined ? words : there];
    }),
  );
}

/** Where an outcome that a clause leads to, or a rule that it is an exception to, places it. */
export function aimed(rulebook: Rulebook, clause: RuleClause, target: string): RuleClause {
  if (clause.exceptionTo === undefined) {
    const outcome = rulebook.outcomes.find((each) => each.outcome === target);
    return { ...clause, concludes: target, layer: outcome?.layers[0] ?? clause.layer };
  }
  const rule = rulebook.rules.find((each) => each.rule === target);
  return {
    ...clause,
    exceptionTo: target,
    concludes: rule?.concludes ?? "",
    layer: rule?.layer ?? clause.layer,
  };
}

function freeId(clauses: readonly Clause[]): string {
  const taken = new Set(clauses.flatMap((each) => (each.kind === "rule" ? [each.id] : [])));
  let number = 1;
  while (taken.has(`draft.s${number}`)) number += 1;
  return `draft.s${number}`;
}
