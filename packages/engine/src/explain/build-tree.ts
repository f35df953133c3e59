import { rulebookStamp } from "../decide/evaluate.ts";
import type { ReadingRow } from "../decide/finding.ts";
import { presumedBecause } from "./condition-steps.ts";
import { choiceStep, readingStep } from "./reading-words.ts";
import { rowSteps } from "./row-steps.ts";
import { ruleSteps } from "./rule-steps.ts";
import type { Telling } from "./telling.ts";
import { declarationOf, factNamed, provisionStep, textOf, textsOf } from "./tongue.ts";
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
export function buildTree(telling: Telling): ExplanationTree {
  const { tongue, finding, situation, level } = telling;
  const { rulebook } = tongue.law;
  const { outcome, status } = finding;
  telling.shown.outcomes.add(outcome);
  const rules = ruleSteps(telling, outcome);
  return {
    kind: "finding",
    level,
    language: tongue.words.language,
    outcome,
    label: tongue.words.outcome(outcome),
    status,
    statusInWords: tongue.speaker.say(`status.${status}`),
    lawDate: situation.read.lawDate,
    rulebook: rulebookStamp(rulebook),
    authority: authorityOf(telling, rules),
    dependsOn: finding.dependsOn.map((each) => standingReading(telling, each)),
    byReading: finding.byReading.map((row) => readingRow(telling, row)),
    defaulted: finding.defaulted.map((each) => defaultStep(telling, each)),
    missing: finding.missing.map((fact) => missingFact(telling, fact)),
    presumed: finding.presumed.map((fact) => ({
      ...statedFact(telling, fact),
      because: presumedBecause(tongue, fact),
    })),
    sufficient: finding.sufficient.map((fact) => statedFact(telling, fact)),
    rules,
    provisions: finding.provisions.map((each) => provisionStep(tongue, each)),
    rows: rowSteps(telling),
    notes: textsOf(tongue, rulebook.outcomes.find((each) => each.outcome === outcome)?.notes),
  };
}

function standingReading({ tongue, situation: { read } }: Telling, reading: string): ReadingStep {
  const byDefault = read.defaulted.includes(reading);
  return readingStep(tongue, reading, read.readings.get(reading), byDefault);
}

function defaultStep(telling: Telling, reading: string): DefaultStep {
  const { tongue, finding } = telling;
  const others = (finding.alternatives ?? []).filter((each) => each.reading === reading);
  return {
    ...standingReading(telling, reading),
    alternatives: others.map(({ option, status }) => ({
      option,
      label: choiceStep(tongue, reading, option).chosen.label,
      status,
      statusInWords: tongue.speaker.say(`status.${status}`),
    })),
  };
}

function readingRow(
  { tongue }: Telling,
  { readings, status, missing }: ReadingRow,
): ReadingRowStep {
  return {
    readings: Object.entries(readings).map(([id, option]) => choiceStep(tongue, id, option)),
    status,
    statusInWords: tongue.speaker.say(`status.${status}`),
    missing: missing.map((fact) => factNamed(tongue, fact)),
  };
}

function missingFact({ tongue, situation }: Telling, fact: string): MissingFact {
  return {
    ...factNamed(tongue, fact),
    question: textOf(tongue, declarationOf(tongue, fact)?.question),
    unobtainable: situation.read.unobtainable.has(fact),
  };
}

function statedFact({ tongue, situation }: Telling, fact: string): StatedFact {
  const statement = situation.given.get(fact) ?? situation.presumptions.get(fact);
  const value = statement === undefined ? "" : statementWords(tongue, fact, statement);
  return { fact, label: tongue.words.fact(fact), value };
}

/** The grade, and which of the steps shown are assumptions of the rulebook's makers. */
function authorityOf(telling: Telling, rules: readonly RuleStep[]): Authority {
  const { tongue, finding } = telling;
  const assumed: Authority["assumptions"][number][] = [];
  const visit = (step: RuleStep): void => {
    if (step.kind === "ruleShown") return;
    if (step.grade === "assumption") {
      assumed.push({ kind: "rule", rule: step.rule, title: step.title });
    }
    step.exceptions.forEach(visit);
    for (const each of step.outcomes) if (each.kind === "outcome") each.rules.forEach(visit);
  };
  rules.forEach(visit);
  return {
    grade: finding.grade,
    gradeInWords: tongue.speaker.say(`grade.${finding.grade}`),
    assumptions: [...assumed, ...assumedReadings(telling)],
  };
}

function assumedReadings(telling: Telling): ReadingStep[] {
  return telling.finding.defaulted
    .map((each) => standingReading(telling, each))
    .filter(({ standing }) => standing?.grade === "assumption");
}
