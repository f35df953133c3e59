import type { Amendment, Change, Rule } from "@cokdyby/engine";
import { changesIn, FIRST_REASON as REASON } from "../clauses/clauses-in-text.ts";
import { patchYaml } from "../clauses/patch-yaml.ts";
import { yamlOf } from "../clauses/yaml-text.ts";

/** An amendment that changes nothing yet, for a text that is still empty. */
function blankAmendment(changes: readonly object[]): object {
  return { amendment: "own-draft", title: REASON, reason: REASON, changes };
}

/**
 * A text with one more change that rewrites a rule: its present wording, to be edited.
 *
 * @param text an amendment in YAML, or nothing
 */
export function withReplacement(text: string, rule: Rule): string {
  const change = { replace: rule.rule, reason: REASON, with: ruleMembers(rule) };
  if (text.trim() === "") return yamlOf(blankAmendment([change]));
  const changes = changesIn(text);
  // a text with a mistake is no list of changes yet; its last lines are
  return changes === undefined
    ? `${text.trimEnd()}\n${indented(yamlOf([change]))}`
    : patchYaml(text, ["changes"], [...changes, change]);
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

/** A new amendment with one change of each kind to choose from would say too much: one `set` stands for all. */
export function emptyText(): string {
  return yamlOf(blankAmendment([{ set: "", to: 0, reason: REASON }]));
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

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? line : `  ${line}`))
    .join("\n");
}
