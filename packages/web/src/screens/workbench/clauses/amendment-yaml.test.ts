import { readAmendment } from "@cokdyby/engine/read";
import { loadRulebook } from "@cokdyby/rules";
import { expect, test } from "vitest";
import { amendmentText, withReplacement } from "./amendment-yaml.ts";

const rulebook = loadRulebook();

test("every rule can be taken over into a text, which reads back as that rule", () => {
  for (const rule of rulebook.rules) {
    const read = readAmendment("draft", withReplacement("", rule), rulebook);
    expect(read, rule.rule).toMatchObject({ ok: true });
    const [change] = read.ok ? read.value.changes : [];
    expect(change).toMatchObject({ replace: rule.rule, with: { ...rule, examples: [] } });
  }
});

test("a rule taken over stands behind the changes that are there already", () => {
  const [first, second] = rulebook.rules;
  if (first === undefined || second === undefined) throw new Error("too few rules");
  const text = withReplacement(withReplacement("", first), second);
  const read = readAmendment("draft", text, rulebook);
  expect(read).toMatchObject({ ok: true });
  expect(read.ok ? read.value.changes : []).toMatchObject([
    { replace: first.rule },
    { replace: second.rule },
  ]);
});

test("every shipped amendment can be taken over under an id of its own", () => {
  for (const amendment of rulebook.amendments) {
    const read = readAmendment("draft", amendmentText(amendment), rulebook);
    expect(read, amendment.id).toMatchObject({ ok: true, value: { id: `${amendment.id}-own` } });
    expect(read.ok ? read.value.changes.length : 0).toBe(amendment.changes.length);
  }
});
