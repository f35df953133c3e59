import type { Truth } from "../conditions/judge.ts";
import { exceptionsOf, layered, rulesOf } from "../diagram/rules-of.ts";
import type { RuleInLaw } from "../rulebook/law-on.ts";
import type { Condition } from "../rulebook/rulebook.ts";
import { conditionStep } from "./condition-steps.ts";
import type { ExplanationContext } from "./explanation-context.ts";
import { provisionStep, textOf, textsOf } from "./localizer.ts";
import { outcomesIn } from "./outcomes-in.ts";
import type { LayerStep, OutcomeStep, RuleState, RuleStep } from "./tree.ts";

const STATES = { yes: "holds", no: "fails", open: "open" } as const;
/** How the conditions of a rule come out where they are why it holds, fails or is open. */
const DECIDES: Readonly<Record<RuleState, Truth>> = { holds: "yes", fails: "no", open: "unknown" };

/** The rules that conclude an outcome and carry the finding, with all that carries them. */
export function ruleSteps(context: ExplanationContext, outcome: string): readonly RuleStep[] {
  return carrying(context, rulesOf(context.localizer.law, outcome)).map((rule) =>
    ruleStep(context, rule),
  );
}

function carrying(
  { finding }: ExplanationContext,
  rules: readonly RuleInLaw[],
): readonly RuleInLaw[] {
  return rules.filter(({ rule }) => finding.rules.includes(rule.rule));
}

function ruleStep(context: ExplanationContext, inLaw: RuleInLaw): RuleStep {
  const { localizer, shown, verdicts, traces } = context;
  const { rule, wording } = inLaw;
  const title = textOf(localizer, rule.title);
  if (shown.rules.has(rule.rule)) return { kind: "ruleShown", rule: rule.rule, title };
  shown.rules.add(rule.rule);
  const state: RuleState = STATES[verdicts.rules.get(rule.rule) ?? "no"];
  const trace = traces.get(rule.rule);
  const layer = layerStep(context, inLaw);
  // in the order in which the tree is read: later mentions refer to earlier ones
  const conditions =
    trace === undefined ? undefined : conditionStep(context, trace, trace.truth === DECIDES[state]);
  const exceptions = carrying(context, exceptionsOf(localizer.law, rule.rule)).map((each) =>
    ruleStep(context, each),
  );
  const outcomes = outcomeSteps(context, wording.when);
  return {
    kind: "rule",
    rule: rule.rule,
    title,
    state,
    stateInWords: stateWords(context, rule.rule, state),
    layer,
    grade: rule.grade,
    gradeInWords: localizer.formatter.say(`grade.${rule.grade}`),
    checked: wording.checked,
    provisions: wording.cites.map((each) => provisionStep(localizer, each)),
    says: textOf(localizer, wording.says),
    regardless: trace !== undefined && !isExplained(state, trace.truth, layer, exceptions),
    ...(conditions === undefined ? {} : { conditions }),
    exceptions,
    outcomes,
    leavesOut: textsOf(localizer, rule.leavesOut),
    notes: textsOf(localizer, rule.notes),
  };
}

/** The state, and of an open rule whether facts are missing or readings alone decide. */
function stateWords(
  { localizer, verdicts }: ExplanationContext,
  rule: string,
  state: RuleState,
): string {
  return localizer.formatter.say(
    verdicts.byReading.has(rule) ? "rule.openByReading" : `rule.${state}`,
  );
}

/** Whether a part by itself is why the rule holds, fails or is open, and not only all taken together. */
function isExplained(
  state: RuleState,
  truth: Truth,
  layer: LayerStep,
  exceptions: readonly RuleStep[],
): boolean {
  if (state === "open") return true;
  if (truth === DECIDES[state]) return true;
  const defeated = exceptions.some((each) => each.kind === "ruleShown" || each.state === "holds");
  return state === "fails" && (defeated || layer.followed === "no");
}

function layerStep({ localizer, verdicts }: ExplanationContext, { rule }: RuleInLaw): LayerStep {
  const declared = localizer.law.rulebook.layers.find((each) => each.layer === rule.layer);
  const followed = layered(localizer.law, rule.concludes)
    ? verdicts.layers.get(rule.layer)
    : undefined;
  return {
    layer: rule.layer,
    label: textOf(localizer, declared?.label) || rule.layer,
    followed: followed ?? "always",
  };
}

/** The outcomes that a condition refers to and whose rules carry the finding. */
function outcomeSteps(context: ExplanationContext, condition: Condition): readonly OutcomeStep[] {
  const { localizer, shown, verdicts } = context;
  return outcomesIn(localizer.law, condition).flatMap((outcome): OutcomeStep[] => {
    if (carrying(context, rulesOf(localizer.law, outcome)).length === 0) return [];
    const status = verdicts.statuses.get(outcome) ?? "no";
    const head = {
      outcome,
      label: localizer.words.outcome(outcome),
      status,
      statusInWords: localizer.formatter.say(`status.${status}`),
    };
    if (shown.outcomes.has(outcome)) return [{ kind: "outcomeShown", ...head }];
    shown.outcomes.add(outcome);
    return [{ kind: "outcome", ...head, rules: ruleSteps(context, outcome) }];
  });
}
