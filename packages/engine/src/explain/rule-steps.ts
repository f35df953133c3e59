import type { Truth } from "../conditions/judge.ts";
import { exceptionsOf, layered, rulesOf } from "../diagram/rules-of.ts";
import type { RuleInLaw } from "../rulebook/law-on.ts";
import type { Condition } from "../rulebook/rulebook.ts";
import { conditionStep } from "./condition-steps.ts";
import { outcomesIn } from "./outcomes-in.ts";
import type { Telling } from "./telling.ts";
import { provisionStep, textOf, textsOf } from "./tongue.ts";
import type { LayerStep, OutcomeStep, RuleState, RuleStep } from "./tree.ts";

const STATES = { yes: "holds", no: "fails", open: "open" } as const;
/** How the conditions of a rule come out where they are why it holds, fails or is open. */
const DECIDES: Readonly<Record<RuleState, Truth>> = { holds: "yes", fails: "no", open: "unknown" };

/** The rules that conclude an outcome and carry the finding, with all that carries them. */
export function ruleSteps(telling: Telling, outcome: string): readonly RuleStep[] {
  return carrying(telling, rulesOf(telling.tongue.law, outcome)).map((rule) =>
    ruleStep(telling, rule),
  );
}

function carrying({ finding }: Telling, rules: readonly RuleInLaw[]): readonly RuleInLaw[] {
  return rules.filter(({ rule }) => finding.rules.includes(rule.rule));
}

function ruleStep(telling: Telling, inLaw: RuleInLaw): RuleStep {
  const { tongue, shown, standing, traces } = telling;
  const { rule, wording } = inLaw;
  const title = textOf(tongue, rule.title);
  if (shown.rules.has(rule.rule)) return { kind: "ruleShown", rule: rule.rule, title };
  shown.rules.add(rule.rule);
  const state: RuleState = STATES[standing.rules.get(rule.rule) ?? "no"];
  const trace = traces.get(rule.rule);
  const layer = layerStep(telling, inLaw);
  // in the order in which the tree is read: later mentions refer to earlier ones
  const conditions =
    trace === undefined ? undefined : conditionStep(telling, trace, trace.truth === DECIDES[state]);
  const exceptions = carrying(telling, exceptionsOf(tongue.law, rule.rule)).map((each) =>
    ruleStep(telling, each),
  );
  const outcomes = outcomeSteps(telling, wording.when);
  return {
    kind: "rule",
    rule: rule.rule,
    title,
    state,
    stateInWords: stateWords(telling, rule.rule, state),
    layer,
    grade: rule.grade,
    gradeInWords: tongue.speaker.say(`grade.${rule.grade}`),
    checked: wording.checked,
    provisions: wording.cites.map((each) => provisionStep(tongue, each)),
    says: textOf(tongue, wording.says),
    regardless: trace !== undefined && !isExplained(state, trace.truth, layer, exceptions),
    ...(conditions === undefined ? {} : { conditions }),
    exceptions,
    outcomes,
    leavesOut: textsOf(tongue, rule.leavesOut),
    notes: textsOf(tongue, rule.notes),
  };
}

/** The state, and of an open rule whether facts are missing or readings alone decide. */
function stateWords({ tongue, standing }: Telling, rule: string, state: RuleState): string {
  return tongue.speaker.say(standing.byReading.has(rule) ? "rule.openByReading" : `rule.${state}`);
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

function layerStep({ tongue, standing }: Telling, { rule }: RuleInLaw): LayerStep {
  const declared = tongue.law.rulebook.layers.find((each) => each.layer === rule.layer);
  const followed = layered(tongue.law, rule.concludes)
    ? standing.layers.get(rule.layer)
    : undefined;
  return {
    layer: rule.layer,
    label: textOf(tongue, declared?.label) || rule.layer,
    followed: followed ?? "always",
  };
}

/** The outcomes that a condition refers to and whose rules carry the finding. */
function outcomeSteps(telling: Telling, condition: Condition): readonly OutcomeStep[] {
  const { tongue, shown, standing } = telling;
  return outcomesIn(tongue.law, condition).flatMap((outcome): OutcomeStep[] => {
    if (carrying(telling, rulesOf(tongue.law, outcome)).length === 0) return [];
    const status = standing.statuses.get(outcome) ?? "no";
    const head = {
      outcome,
      label: tongue.words.outcome(outcome),
      status,
      statusInWords: tongue.speaker.say(`status.${status}`),
    };
    if (shown.outcomes.has(outcome)) return [{ kind: "outcomeShown", ...head }];
    shown.outcomes.add(outcome);
    return [{ kind: "outcome", ...head, rules: ruleSteps(telling, outcome) }];
  });
}
