import { type Check, expectKnown } from "./check.ts";
import { checkCitations } from "./check-citations.ts";
import { checkCondition } from "./check-condition.ts";
import { checkExamples } from "./check-examples.ts";
import { checkSpans } from "./check-spans.ts";
import { listed } from "./problems.ts";
import type { Rule, Wording } from "./rulebook.ts";
import { member } from "./source-map.ts";

/** Checks named conditions: dates, citations, what they read. */
export function checkNamedConditions(check: Check): void {
  for (const [index, { wordings }] of check.rulebook.conditions.entries()) {
    checkWordings(check, wordings, member("/conditions", index, "wordings"));
  }
}

/** Checks rules: what they conclude, their layer, exceptions, wordings and examples. */
export function checkRules(check: Check): void {
  for (const [index, rule] of check.rulebook.rules.entries()) {
    const pointer = member("/rules", index);
    checkConclusion(check, rule, pointer);
    if (rule.exceptionTo !== undefined) checkException(check, rule, rule.exceptionTo, pointer);
    checkWordings(check, rule.wordings, member(pointer, "wordings"));
    checkExamples(check, rule, pointer);
  }
}

function checkWordings(check: Check, wordings: readonly Wording[], pointer: string): void {
  checkSpans(
    check,
    wordings.map(({ inForce }) => inForce),
    (index) => member(pointer, index, "inForce"),
  );
  for (const [index, { cites, when }] of wordings.entries()) {
    if (cites.length === 0) {
      const detail = "the wording cites nothing; name the provision under `cites`";
      check.report({ code: "CITES_NOTHING", detail }, member(pointer, index, "cites"));
    }
    checkCitations(check, cites, member(pointer, index, "cites"));
    checkCondition(check, when, member(pointer, index, "when"));
  }
}

function checkConclusion(check: Check, rule: Rule, pointer: string): void {
  const outcomeKnown = expectKnown(check, "outcomes", rule.concludes, member(pointer, "concludes"));
  const layerKnown = expectKnown(check, "layers", rule.layer, member(pointer, "layer"));
  const outcome = check.names.outcomes.get(rule.concludes);
  if (!outcomeKnown || !layerKnown || outcome === undefined) return;
  if (outcome.layers.includes(rule.layer)) return;
  const detail = `\`${rule.concludes}\` is stated in ${listed(outcome.layers)}, not in \`${rule.layer}\`; mend the rule's layer or the outcome's layers`;
  check.report({ code: "LAYER_NOT_CLAIMED", detail }, member(pointer, "layer"));
}

function checkException(check: Check, rule: Rule, general: string, pointer: string): void {
  const at = member(pointer, "exceptionTo");
  if (!expectKnown(check, "rules", general, at)) return;
  const other = check.names.rules.get(general);
  if (other === undefined) return;
  if (other.concludes !== rule.concludes) {
    const detail = `\`${general}\` concludes \`${other.concludes}\` and its exception \`${rule.concludes}\`; an exception names the outcome that it defeats`;
    check.report({ code: "EXCEPTION_MISFIT", detail }, at);
  }
  if (other.layer !== rule.layer) {
    const detail = `\`${general}\` stands in layer \`${other.layer}\` and its exception in \`${rule.layer}\`; put both in one layer`;
    check.report({ code: "EXCEPTION_MISFIT", detail }, at);
  }
}
