import { amend, type Rulebook } from "@cokdyby/engine";
import { derived } from "@cokdyby/engine/rulebook";

/** The rulebook without one of its rules; nothing where it does not do without. Made once for each rule. */
export function withoutRule(rulebook: Rulebook, rule: string): Rulebook | undefined {
  const known = derived(rulebook, noneLeftOut);
  if (!known.has(rule)) known.set(rule, leaveOut(rulebook, rule));
  return known.get(rule);
}

function leaveOut(rulebook: Rulebook, rule: string): Rulebook | undefined {
  const reason = Object.fromEntries(rulebook.languages.map((language) => [language, rule]));
  const amended = amend(rulebook, [
    { id: "without-rule", reason, changes: [{ repeal: rule, reason }] },
  ]);
  return amended.ok ? amended.value : undefined;
}

function noneLeftOut(_: Rulebook): Map<string, Rulebook | undefined> {
  return new Map();
}
