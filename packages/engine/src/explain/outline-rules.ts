import { type Item, item, listed, type OutlineFormatter } from "./blocks.ts";
import { conditionItem, decidingLabels } from "./outline-conditions.ts";
import type { PhraseFormatter } from "./phrase-formatter.ts";
import type { OutcomeStep, RuleStep } from "./tree.ts";

type Shown = Extract<RuleStep, { kind: "rule" }>;

/** More are not named beforehand: the conditions themselves follow. */
const MOST_LABELS = 8;

/** A rule with all that is under it. */
export function ruleItem(rule: RuleStep, formatter: OutlineFormatter): Item {
  const { say } = formatter;
  if (rule.kind === "ruleShown") return item(say("rule.shown", { title: rule.title }));
  const line = say("rule.line", {
    title: rule.title,
    provisions: listed(rule.provisions.map((each) => each.words)),
    state: rule.stateInWords,
  });
  return item(
    [{ strong: line }],
    [
      item(say("rule.says", { says: rule.says })),
      item(authorityWords(rule, formatter)),
      ...outcomeOfConditions(rule, formatter),
      ...(rule.conditions === undefined ? [] : [conditionItem(rule.conditions, formatter)]),
      ...exceptions(rule, formatter),
      ...rule.outcomes.map((each) => outcomeItem(each, formatter)),
      ...rule.leavesOut.map((says) => item(say("rule.leavesOut", { says }))),
      ...rule.notes.map((says) => item(say("rule.note", { says }))),
    ],
  );
}

function authorityWords(rule: Shown, { say }: PhraseFormatter): string {
  return [
    say("rule.authority", { layer: rule.layer.label, grade: rule.gradeInWords }),
    ...(rule.layer.followed === "always" ? [] : [say(`rule.layer.${rule.layer.followed}`)]),
    ...(rule.checked === "read" ? [] : [say(`rule.checked.${rule.checked}`)]),
  ].join(" ");
}

/** On which conditions a rule fails or stays open, or that it is settled whatever they come to. */
function outcomeOfConditions(rule: Shown, { say }: PhraseFormatter): readonly Item[] {
  if (rule.state === "holds" || rule.conditions === undefined) {
    return rule.regardless ? [item(say("rule.holdsRegardless"))] : [];
  }
  if (rule.regardless) return [item(say("rule.failsRegardless"))];
  const wanted = rule.state === "fails" ? "no" : "unknown";
  if (rule.conditions.truth !== wanted) return [];
  const labels = decidingLabels(rule.conditions);
  if (labels.length > MOST_LABELS) return [];
  const conditions = listed(labels);
  return [item(say(rule.state === "fails" ? "rule.failsOn" : "rule.opensOn", { conditions }))];
}

function exceptions(rule: Shown, formatter: OutlineFormatter): readonly Item[] {
  const count = rule.exceptions.length;
  if (count === 0) return [];
  const items = rule.exceptions.map((each) => ruleItem(each, formatter));
  return [item(formatter.say("rule.exceptions", { count }), items)];
}

function outcomeItem(step: OutcomeStep, formatter: OutlineFormatter): Item {
  const words = { outcome: step.label, status: step.statusInWords };
  if (step.kind === "outcomeShown") return item(formatter.say("outcome.shown", words));
  return item(
    formatter.say("outcome.line", words),
    step.rules.map((rule) => ruleItem(rule, formatter)),
  );
}
