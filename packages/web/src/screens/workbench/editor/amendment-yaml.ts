import type { Amendment, Change, Rule } from "@cokdyby/engine";
import { Document, isMap, isScalar, isSeq, visit } from "yaml";

const REASON = { cs: "Návrh k posouzení", en: "A draft to be assessed" };

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
  return text.trim() === ""
    ? yamlOf(blankAmendment([change]))
    : `${text.trimEnd()}\n${indented(yamlOf([change]))}`;
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

/** YAML with short maps on one line, as the rule files have it. */
function yamlOf(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Map: (key, map) => {
      const plain = map.items.every((pair) => isScalar(pair.value) || isFigure(pair.value));
      const long = map.items.reduce((sum, pair) => sum + String(pair.value).length + 12, 0);
      if (key !== null && plain && long < WIDTH) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** Most letters in a map on one line. */
const WIDTH = 110;

/** `{ fact: parameter.… }`, or a list of plain values. */
function isFigure(value: unknown): boolean {
  if (isSeq(value)) {
    if (!value.items.every((item) => isScalar(item))) return false;
    value.flow = true;
    return true;
  }
  return isMap(value) && value.items.length === 1 && isScalar(value.items[0]?.value);
}

function indented(text: string): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? line : `  ${line}`))
    .join("\n");
}
