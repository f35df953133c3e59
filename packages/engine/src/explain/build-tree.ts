import { rulebookStamp } from "../decide/evaluate.ts";
import type { ReadingRow } from "../decide/finding.ts";
import { restrictionOf } from "../decide/restriction.ts";
import { mayFunctionsOf, statusOf } from "../decide/status.ts";
import { FALSE } from "../diagram/diagram-store.ts";
import { presumedBecause } from "./condition-steps.ts";
import type { ExplanationContext } from "./explanation-context.ts";
import { declarationOf, factNamed, provisionStep, textOf, textsOf } from "./localizer.ts";
import { choiceStep, readingStep } from "./reading-words.ts";
import { rowSteps } from "./row-steps.ts";
import { ruleSteps } from "./rule-steps.ts";
import type {
  Authority,
  DefaultStep,
  ExplanationTree,
  MissingFact,
  ReadingRowStep,
  ReadingStep,
  RuleStep,
  StatedFact,
} from "./tree.ts";
import { statementWords } from "./value-words.ts";

/** The explanation of one finding as a tree. */
export function buildTree(context: ExplanationContext): ExplanationTree {
  const { localizer, finding, situation, level } = context;
  const { rulebook } = localizer.law;
  const { outcome, status } = finding;
  context.shown.outcomes.add(outcome);
  const rules = ruleSteps(context, outcome);
  return {
    kind: "finding",
    level,
    language: localizer.words.language,
    outcome,
    label: localizer.words.outcome(outcome),
    status,
    statusInWords: localizer.formatter.say(`status.${status}`),
    lawDate: situation.read.lawDate,
    rulebook: rulebookStamp(rulebook),
    authority: authorityOf(context, rules),
    dependsOn: finding.dependsOn.map((each) => effectiveReading(context, each)),
    byReading: finding.byReading.map((row) => readingRow(context, row)),
    defaulted: finding.defaulted.map((each) => defaultStep(context, each)),
    missing: finding.missing.map((fact) => missingFact(context, fact)),
    presumed: finding.presumed.map((fact) => ({
      ...statedFact(context, fact),
      because: presumedBecause(localizer, fact),
    })),
    sufficient: finding.sufficient.map((fact) => statedFact(context, fact)),
    rules,
    provisions: finding.provisions.map((each) => provisionStep(localizer, each)),
    rows: rowSteps(context),
    notes: textsOf(localizer, rulebook.outcomes.find((each) => each.outcome === outcome)?.notes),
  };
}

function effectiveReading(
  { localizer, situation: { read } }: ExplanationContext,
  reading: string,
): ReadingStep {
  const byDefault = read.defaulted.includes(reading);
  return readingStep(localizer, reading, read.readings.get(reading), byDefault);
}

function defaultStep(context: ExplanationContext, reading: string): DefaultStep {
  const { localizer, finding } = context;
  const others = (finding.alternatives ?? []).filter((each) => each.reading === reading);
  return {
    ...effectiveReading(context, reading),
    alternatives: others.map(({ option, status }) => ({
      option,
      label: choiceStep(localizer, reading, option).chosen.label,
      status,
      statusInWords: localizer.formatter.say(`status.${status}`),
    })),
  };
}

function readingRow(
  { localizer }: ExplanationContext,
  { readings, status, missing }: ReadingRow,
): ReadingRowStep {
  return {
    readings: Object.entries(readings).map(([id, option]) => choiceStep(localizer, id, option)),
    status,
    statusInWords: localizer.formatter.say(`status.${status}`),
    missing: missing.map((fact) => factNamed(localizer, fact)),
  };
}

function missingFact({ localizer, situation }: ExplanationContext, fact: string): MissingFact {
  return {
    ...factNamed(localizer, fact),
    question: textOf(localizer, declarationOf(localizer, fact)?.question),
    unobtainable: situation.read.unobtainable.has(fact),
  };
}

function statedFact({ localizer, situation }: ExplanationContext, fact: string): StatedFact {
  const statement = situation.given.get(fact) ?? situation.presumptions.get(fact);
  const value = statement === undefined ? "" : statementWords(localizer, fact, statement);
  return { fact, label: localizer.words.fact(fact), value };
}

/**
 * The grade, and where that is an assumption of the rulebook's makers which of the steps shown are: rules that fail support
 * nothing, and of the readings in effect those that decide.
 */
function authorityOf(context: ExplanationContext, rules: readonly RuleStep[]): Authority {
  const { localizer, finding } = context;
  const { grade } = finding;
  const gradeInWords = localizer.formatter.say(`grade.${grade}`);
  if (grade !== "assumption") return { grade, gradeInWords, assumptions: [] };
  const assumed: Authority["assumptions"][number][] = [];
  const visit = (step: RuleStep): void => {
    if (step.kind === "ruleShown") return;
    if (step.grade === "assumption" && step.state !== "fails") {
      assumed.push({ kind: "rule", rule: step.rule, title: step.title });
    }
    step.exceptions.forEach(visit);
    for (const each of step.outcomes) if (each.kind === "outcome") each.rules.forEach(visit);
  };
  rules.forEach(visit);
  return { grade, gradeInWords, assumptions: [...assumed, ...assumedReadings(context)] };
}

function assumedReadings(context: ExplanationContext): ReadingStep[] {
  const { read } = context.situation;
  const fixed = [...read.readings.keys()].filter((each) => !read.defaulted.includes(each));
  const decides = (step: ReadingStep) =>
    step.standing?.grade === "assumption" &&
    (step.byDefault || decidesFixed(context, step.reading));
  return [...context.finding.defaulted, ...fixed]
    .map((each) => effectiveReading(context, each))
    .filter(decides);
}

/** Whether a fixed reading would change the status if it were opened, as it is asked of those at their default. */
function decidesFixed({ situation, finding }: ExplanationContext, reading: string): boolean {
  const { compiled, known, read } = situation;
  const root = compiled.outcomes.get(finding.outcome) ?? FALSE;
  const opened = [...read.readings].filter(([id]) => id !== reading);
  const may = mayFunctionsOf(compiled, restrictionOf(compiled, known, opened), root);
  return statusOf(may) !== finding.status;
}
