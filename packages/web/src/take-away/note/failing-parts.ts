import type { ConditionStep, ExplanationTree } from "@cokdyby/engine";
import { type FullRule, rulesIn } from "../../law/rules-in.ts";
import { type Block, type Cell, line, table } from "./note.ts";
import type { NoteCase } from "./note-case.ts";

/** The rules that an answer of "no" rests on because they do not apply; none of another answer. */
export function failingRules(tree: ExplanationTree): readonly FullRule[] {
  return tree.status === "no" ? rulesIn(tree).filter(({ state }) => state === "fails") : [];
}

/** Rules that do not apply, each with why; those that fail on the same share a row. */
export function failingParts(rules: readonly FullRule[], note: NoteCase): readonly Block[] {
  const alike = new Map<string, { why: readonly string[]; rules: FullRule[] }>();
  for (const rule of rules) {
    const why = whyNot(rule, note);
    const key = JSON.stringify(why);
    const row = alike.get(key) ?? { why, rules: [] };
    row.rules.push(rule);
    alike.set(key, row);
  }
  const { t } = note;
  return table(
    t("failing"),
    [
      [t("rule"), 55],
      [t("whyNot"), 45],
    ],
    [...alike.values()].map(({ why, rules: those }): readonly Cell[] => [
      those.map(({ title, provisions }) =>
        line(`${title} (${provisions.map(({ words }) => words).join("; ")})`),
      ),
      [line(why.join("; "))],
    ]),
  );
}

/** What a rule fails on: exceptions, its layer, and the conditions that decide. */
function whyNot({ exceptions, layer, conditions, stateInWords }: FullRule, { t }: NoteCase) {
  const reasons = [
    ...exceptions
      .filter((each) => each.kind === "ruleShown" || each.state === "holds")
      .map(({ title }) => t("exception", { rule: title })),
    ...(layer.followed === "no" ? [layer.label] : []),
    ...(conditions === undefined ? [] : decisive(conditions, t)),
  ];
  return reasons.length === 0 ? [stateInWords] : [...new Set(reasons)];
}

/** The leaves that decide how a condition came out, each with what is known. */
function decisive(step: ConditionStep, t: NoteCase["t"]): readonly string[] {
  if (!step.decides || step.truth === "unknown") return [];
  const named = (label: string, words: string) => [`${label}: ${words}`];
  switch (step.kind) {
    case "all":
    case "any":
      return step.parts.flatMap((part) => decisive(part, t));
    case "not":
      return decisive(step.part, t);
    case "condition": {
      const parts = step.part === undefined ? [] : decisive(step.part, t);
      return parts.length > 0
        ? parts
        : named(step.title, t(step.truth === "yes" ? "conditionMet" : "conditionNotMet"));
    }
    case "outcomeIs":
      return named(step.label, step.statusInWords);
    case "readingIs":
      return named(step.reading.label, step.reading.standing?.label ?? t("readingOpen"));
    case "figureIs":
      return named(step.label, step.value);
    case "factIs":
      return "value" in step.known ? named(step.label, step.known.value) : [];
  }
}
