import type { Amendment } from "@cokdyby/engine";
import type { Change, Rule } from "@cokdyby/engine/rulebook";
import { FIRST_REASON, withChange } from "./clauses-in-text.ts";
import { yamlOf } from "./patch-yaml.ts";

/**
 * A text with one more change that rewrites a rule: its present wording, to be edited.
 *
 * @param text an amendment in YAML, or nothing
 */
export function withReplacement(text: string, rule: Rule): string {
  return withChange(text, { replace: rule.rule, reason: FIRST_REASON, with: ruleMembers(rule) });
}

/** A shipped amendment as a text to be edited, under an id of its own. */
export function amendmentText({ id, title, reason, changes }: Amendment): string {
  return yamlOf({
    amendment: `${id}-own`,
    ...(title === undefined ? {} : { title }),
    reason,
    changes: changes.map(changeMembers),
  });
}

function changeMembers(change: Change): object {
  if ("enact" in change) return { reason: change.reason, enact: ruleMembers(change.enact) };
  if ("with" in change) {
    return { replace: change.replace, reason: change.reason, with: ruleMembers(change.with) };
  }
  return change;
}

/** A rule as a rule file writes it; what it was tested on stays with the rule files. */
function ruleMembers({ wordings, leavesOut, notes, examples: _, ...rule }: Rule): object {
  const [only, ...others] = wordings;
  return {
    ...rule,
    ...(only !== undefined && others.length === 0 ? only : { wordings }),
    ...(leavesOut === undefined ? {} : { leavesOut }),
    ...(notes === undefined ? {} : { notes }),
  };
}
