import { walkThrough } from "../../conditions/walk-through.ts";
import { decide } from "../../decide/decide.ts";
import type { Finding } from "../../decide/finding.ts";
import type { Situation } from "../../decide/situation.ts";
import { FALSE } from "../../diagram/diagram-store.ts";
import { EngineFault } from "../../problem.ts";
import type { Law } from "../../rulebook/law-on.ts";
import { presumedBecause } from "../condition-steps.ts";
import { impliedValues } from "../implied-values.ts";
import { type Localizer, localizerFor, textOf } from "../localizer.ts";
import type { PhraseBook } from "../phrases.ts";
import { optionStep } from "../reading-words.ts";
import { rowTrace } from "../row-steps.ts";
import { statementWords } from "../value-words.ts";
import { type ListedRule, listedRules } from "./listed-rules.ts";
import type { SpeaksFor } from "./placed-rules.ts";
import { type PresumptionOnSide, presumptionSides } from "./presumption-sides.ts";
import { type ReadingOnSide, readingSides } from "./reading-sides.ts";
import { type RuleOnSide, rulesOnSides } from "./rule-state.ts";
import type { Side, Sides } from "./side.ts";

/**
 * What can be brought for and against an outcome in a case as known so far: rules that carry the finding and
 * the answers to them, readings, and presumptions. Every rule and presumption that the explanation of the
 * finding names stands on one side; so does each one that stands beside them.
 *
 * Rules that conclude the outcome speak for it, exceptions to them against it; an outcome that a rule reads as
 * not holding turns its rules over. What speaks for an outcome burdens the person of the case, unless the
 * outcome is declared to relieve.
 *
 * @param outcome an id the rulebook declares
 * @param phrases the checked phrase book of the language asked for
 */
export function sides(situation: Situation, outcome: string, phrases: PhraseBook): Sides {
  const { law } = situation.compiled;
  const declared = law.rulebook.outcomes.find((each) => each.outcome === outcome);
  const [finding] = decide(situation, [outcome]);
  if (declared === undefined || finding === undefined)
    throw new EngineFault(`no outcome ${outcome}`);
  const localizer = localizerFor(phrases, law, situation.read.lawDate);
  const placed = placedIn(situation, finding, localizer);
  const on = (speaksFor: SpeaksFor) =>
    placed.flatMap((each) => (each.speaksFor === speaksFor ? [each.side] : []));
  const relieves = declared.relieves === true;
  return { finding, burdening: on(!relieves), relieving: on(relieves) };
}

interface Placed {
  readonly side: Side;
  readonly speaksFor: SpeaksFor;
}

function placedIn(situation: Situation, finding: Finding, localizer: Localizer): Placed[] {
  const root = situation.compiled.outcomes.get(finding.outcome) ?? FALSE;
  const values = impliedValues(situation);
  const rules = rulesOnSides(situation, listedRules(situation, finding), values);
  const named = namedFacts(situation.compiled.law, finding, rules);
  const found = finding.status !== "no";
  return [
    ...rules.map((each) => ({ side: ruleSide(localizer, each), speaksFor: each.speaksFor })),
    ...readingSides(situation, root).map((each) => ({
      side: readingSide(localizer, each),
      speaksFor: each.speaksFor,
    })),
    ...presumptionSides({ situation, root, rules, named, found }).map((each) => ({
      side: presumptionSide(localizer, each),
      speaksFor: each.speaksFor,
    })),
  ];
}

function ruleSide(
  localizer: Localizer,
  { inLaw: { rule, wording }, given, missing, holds }: RuleOnSide,
): Side {
  const says = textOf(localizer, wording.says);
  return { rule: rule.rule, says, provisions: wording.cites, given, missing, holds };
}

function readingSide(localizer: Localizer, { reading, options, holds }: ReadingOnSide): Side {
  const { say } = localizer.formatter;
  const says = options.map((option) => {
    const { label, proponent, because, gradeInWords } = optionStep(localizer, option);
    return say("defaults.line", {
      reading: textOf(localizer, reading.label),
      option: label,
      proponent,
      because,
      grade: gradeInWords,
    });
  });
  return {
    reading: reading.reading,
    options: options.map(({ option }) => option),
    says: says.join(" "),
    provisions: options.map(({ cites }) => cites),
    given: [],
    missing: [],
    holds,
  };
}

function presumptionSide(localizer: Localizer, presumption: PresumptionOnSide): Side {
  const { fact, statement, given, missing, holds } = presumption;
  return {
    presumption: fact,
    says: localizer.formatter.say("presumed.line", {
      fact: localizer.words.fact(fact),
      value: statementWords(localizer, fact, statement),
      because: presumedBecause(localizer, fact),
    }),
    provisions: [],
    given,
    missing,
    holds,
  };
}

/**
 * The facts that the explanation of a finding names: those that its status needs, and every leaf of the rules
 * that carry it and of its rows, also one that compares with a figure that is not in force.
 */
function namedFacts(
  law: Law,
  { presumed, rows = [] }: Finding,
  rules: readonly ListedRule[],
): ReadonlySet<string> {
  const facts = new Set(presumed);
  const named = [
    ...rules.flatMap(({ carries, inLaw }) => (carries ? [inLaw.wording.when] : [])),
    ...rows.map(({ row }) => ({ condition: rowTrace(row) })),
  ];
  walkThrough(law, named, ({ fact }) => {
    if (law.facts.has(fact)) facts.add(fact);
  });
  return facts;
}
