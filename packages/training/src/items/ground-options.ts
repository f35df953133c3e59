import { type Finding, idleFacts, type Rule } from "@cokdyby/engine";
import { commonRules } from "../law/common-rules.ts";
import { distancesFrom } from "../law/outcome-distance.ts";
import { shuffled } from "../order/shuffled.ts";
import type { NearCase } from "../twins/near-cases.ts";
import type { Decided } from "./decided.ts";
import type { GroundOption, Misconception } from "./item.ts";
import type { Neighbour } from "./neighbours.ts";

/** So many provisions and facts are offered, and so many of each are right. Eight are right at most. */
const MOST = { rules: 7, rightRules: 4, facts: 4, rightFacts: 3 } as const;

/** The grounds to choose among, and the right ones. */
export interface Grounds {
  readonly options: readonly GroundOption[];
  readonly right: readonly string[];
}

/** What grounds are chosen by. */
export interface GroundsChoice {
  readonly near: readonly NearCase[];
  readonly neighbours: readonly Neighbour[];
  /** Carrying rules that are asked for before others. */
  readonly named: readonly string[];
  /** Decides among equals. */
  readonly seed: string;
}

/** The provisions and facts that carry the answer among others that do not; in rulebook order. */
export function groundsOf(about: Decided, choice: GroundsChoice): Grounds {
  const rules = ruleOptions(about, choice);
  const facts = factOptions(about, choice);
  return {
    options: [...rules.options, ...facts.options],
    right: [...rules.right, ...facts.right],
  };
}

function ruleOptions(
  { finding, outcome, rulebook, situation, case: told }: Decided,
  { neighbours, named, seed }: GroundsChoice,
): Grounds {
  const { law } = situation.read;
  const common = commonRules(rulebook, outcome, told.on);
  const distances = distancesFrom(law, outcome);
  const inForce = law.rules.map(({ rule }) => rule).filter(({ rule }) => !common.has(rule));
  const closeness = ({ rule, concludes }: Rule) =>
    named.includes(rule) ? -1 : (distances.get(concludes) ?? Number.POSITIVE_INFINITY);
  const right = inForce
    .filter(({ rule }) => finding.rules.includes(rule))
    .toSorted((a, b) => compare(closeness(a), closeness(b)))
    .slice(0, MOST.rightRules);

  const groupOf = (id: string) => rulebook.outcomes.find((each) => each.outcome === id)?.group;
  const group = groupOf(outcome);
  const distance = ({ concludes }: Rule) =>
    distances.get(concludes) ?? (groupOf(concludes) === group ? 100 : 200);
  const errorOf = ({ rule }: Rule) =>
    neighbours.findIndex(({ finding: found }) => found.rules.includes(rule));
  const errorRank = (rule: Rule) => (errorOf(rule) < 0 ? 1 : 0);
  const wrong = shuffled(
    inForce.filter(({ rule }) => !finding.rules.includes(rule)),
    `${seed} rules`,
  )
    .toSorted((a, b) => errorRank(a) - errorRank(b) || distance(a) - distance(b))
    .slice(0, MOST.rules - right.length);
  const misconceptionOf = (rule: Rule): Misconception => {
    const neighbour = neighbours[errorOf(rule)];
    if (neighbour !== undefined) return neighbour.misconception;
    return rule.concludes === outcome
      ? { kind: "doesNotDecide" }
      : { kind: "otherOutcome", outcome: rule.concludes };
  };
  const offered = law.rules.flatMap(({ rule }): GroundOption[] => {
    if (right.includes(rule)) return [{ ground: ruleGround(rule.rule) }];
    if (!wrong.includes(rule)) return [];
    return [{ ground: ruleGround(rule.rule), misconception: misconceptionOf(rule) }];
  });
  return { options: offered, right: offered.flatMap(rightOne) };
}

function factOptions(
  about: Decided,
  { near, seed }: Pick<GroundsChoice, "near" | "seed">,
): Grounds {
  const { finding, situation } = about;
  const { facts } = situation.compiled.law.rulebook;
  const right = carryingFacts(finding, near).slice(0, MOST.rightFacts);
  const idle = idleFacts(situation, finding);
  const groups = new Set(
    facts.filter(({ fact }) => right.includes(fact)).map(({ group }) => group),
  );
  const groupOf = (id: string) => facts.find(({ fact }) => fact === id)?.group ?? "";
  const candidates = finding.status === "unknown" ? idle.unstated : idle.stated;
  const wrong = shuffled(
    candidates.filter((fact) => !right.includes(fact)),
    `${seed} facts`,
  )
    .toSorted((a, b) => Number(groups.has(groupOf(b))) - Number(groups.has(groupOf(a))))
    .slice(0, MOST.facts - right.length);
  const offered = facts.flatMap(({ fact }): GroundOption[] => {
    if (right.includes(fact)) return [{ ground: factGround(fact) }];
    if (!wrong.includes(fact)) return [];
    return [{ ground: factGround(fact), misconception: { kind: "doesNotDecide" } }];
  });
  return { options: offered, right: offered.flatMap(rightOne) };
}

/**
 * The facts that carry an answer: those without which it would not be given, the ones that turn it alone
 * first; of an answer that cannot be told those that are missing.
 */
function carryingFacts(finding: Finding, near: readonly NearCase[]): readonly string[] {
  if (finding.status === "unknown") return finding.missing;
  const turnsAlone = (fact: string) => near.some((each) => each.fact === fact);
  return finding.sufficient.toSorted((a, b) => Number(turnsAlone(b)) - Number(turnsAlone(a)));
}

/** A rule as a ground. */
export function ruleGround(rule: string): string {
  return `rule:${rule}`;
}

/** A fact as a ground. */
export function factGround(fact: string): string {
  return `fact:${fact}`;
}

function rightOne({ ground, misconception }: GroundOption): string[] {
  return misconception === undefined ? [ground] : [];
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
