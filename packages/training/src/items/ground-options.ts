import { judgeCondition } from "@cokdyby/engine";
import { idleFacts, isShutOut, nearestRules } from "@cokdyby/engine/analyse";
import type { Rule } from "@cokdyby/engine/rulebook";
import { distancesFrom } from "../law/outcome-distance.ts";
import { stepsIn } from "../law/steps.ts";
import { shuffled } from "../order/shuffled.ts";
import type { NearCase } from "../twins/near-cases.ts";
import { type Carrying, carrying, offencesIn, offencesToldIn } from "./carrying.ts";
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
  /** The cases nearby; a fact that turns the answer alone goes before others. */
  readonly near: readonly NearCase[];
  readonly neighbours: readonly Neighbour[];
  /** Carrying rules that are asked for before others. */
  readonly named: readonly string[];
  /** Decides among equals. */
  readonly seed: string;
}

/** The provisions and facts that carry the answer among others that do not; in rulebook order. */
export function groundsOf(about: Decided, choice: GroundsChoice): Grounds {
  const carried = carrying(about.situation, about.outcome);
  const rules = ruleOptions(about, carried, choice);
  const facts = factOptions(about, carried, choice);
  return {
    options: [...rules.options, ...facts.options],
    right: [...rules.right, ...facts.right],
  };
}

/**
 * The rules that carry the answer, among others: first those of the offences that the case is about, then those that an error
 * leads to, then those of offences in the same conduct, the one of which least fails first. Rules of which it cannot be said that they
 * do not carry it are not offered.
 */
function ruleOptions(
  { finding, outcome, situation }: Decided,
  carried: Carrying,
  { neighbours, named, seed }: GroundsChoice,
): Grounds {
  const { law } = situation.compiled;
  const told = offencesToldIn(situation);
  const distances = distancesFrom(law, outcome);
  const groupOf = (id: string) => law.rulebook.outcomes.find((each) => each.outcome === id)?.group;
  const isLayered = (id: string) =>
    law.rulebook.outcomes.some(({ outcome: of, layers }) => of === id && layers.length > 1);
  const distance = ({ concludes }: Rule) =>
    distances.get(concludes) ?? (groupOf(concludes) === groupOf(outcome) ? FAR : 2 * FAR);
  const offered = law.rules
    .map(({ rule, wording }) => ({ ...rule, cites: wording.cites }))
    .filter(({ rule }) => !stepsIn(law).rules.has(rule))
    .filter(({ layer, concludes }) => !isLayered(concludes) || !isShutOut(situation, layer));
  const rankOfRight = (each: Rule) =>
    each.concludes === told[0] ? -2 : named.includes(each.rule) ? -1 : distance(each);
  const right = offered
    .filter(({ rule }) => carried.rules.includes(rule))
    .toSorted((a, b) => rankOfRight(a) - rankOfRight(b))
    .slice(0, MOST.rightRules);

  const failing = nearestRules(situation, offencesIn(law.rulebook));
  const mayCarry = new Set([
    ...carried.rules,
    ...asNear(situation, law.rulebook.outcomes, carried),
    ...finding.rules.filter(
      (rule) =>
        finding.status !== "no" ||
        offered.some((each) => each.rule === rule && each.concludes === outcome),
    ),
  ]);
  const isCitedToo = ({ cites }: Pick<(typeof offered)[number], "cites">) =>
    cites.some(({ source, at }) =>
      right.some((each) => each.cites.some((cite) => cite.source === source && cite.at === at)),
    );
  const errors = neighbours
    .filter(
      ({ misconception: { kind }, finding: { status } }) =>
        ERRORS_OF_LAW.includes(kind) && (status === "yes" || status === "no"),
    )
    .map(({ misconception, situation: other }) => ({
      misconception,
      // what fails is no ground that an error would make one
      rules: carrying(other, outcome).rules.filter((id) => holdsIn(other, id)),
    }));
  const misconceptionOf = ({ rule, concludes }: Rule): Misconception => {
    const error = errors.find(({ rules }) => rules.includes(rule));
    if (error !== undefined) return error.misconception;
    const fails = failing.find((each) => each.rule === rule)?.fails;
    if (fails !== undefined) return { kind: "elementFails", elements: fails };
    return distances.has(concludes)
      ? { kind: "doesNotDecide" }
      : { kind: "otherOutcome", outcome: concludes };
  };
  const rankOfWrong = (each: Rule) => {
    if (told.includes(each.concludes)) return -3;
    if (errors.some(({ rules }) => rules.includes(each.rule))) return -2;
    const at = failing.findIndex(({ rule }) => rule === each.rule);
    return at < 0 ? distance(each) : -1 + at / failing.length;
  };
  const wrong = shuffled(
    offered.filter((each) => !mayCarry.has(each.rule) && !isCitedToo(each)),
    `${seed} rules`,
  )
    .toSorted((a, b) => rankOfWrong(a) - rankOfWrong(b))
    .slice(0, MOST.rules - right.length);
  const options = offered.flatMap((each): GroundOption[] => {
    if (right.includes(each)) return [{ ground: ruleGround(each.rule) }];
    if (!wrong.includes(each)) return [];
    return [{ ground: ruleGround(each.rule), misconception: misconceptionOf(each) }];
  });
  return { options, right: options.flatMap(rightOne) };
}

/** Errors by which somebody names a provision; of what is not known, no provision is right. */
const ERRORS_OF_LAW: readonly Misconception["kind"][] = [
  "otherReading",
  "withoutRule",
  "otherWording",
  "twin",
];
/** Beyond every distance between outcomes. */
const FAR = 100;

function holdsIn(situation: Decided["situation"], id: string): boolean {
  const { rules } = situation.compiled.law;
  return rules.some(
    ({ rule, wording }) => rule.rule === id && judgeCondition(situation, wording.when) === "yes",
  );
}

/** Rules that are as near to holding as one that carries a "no". */
function asNear(
  situation: Decided["situation"],
  outcomes: Decided["rulebook"]["outcomes"],
  { rules }: Carrying,
): readonly string[] {
  return [...new Set(outcomes.map(({ group }) => group))].flatMap((group) => {
    const own = outcomes.filter((each) => each.group === group).map(({ outcome }) => outcome);
    const near = nearestRules(situation, own);
    const least = near.find(({ rule }) => rules.includes(rule))?.fails.length ?? 0;
    return near.filter(({ fails }) => fails.length <= least).map(({ rule }) => rule);
  });
}

function factOptions(
  about: Decided,
  carried: Carrying,
  { near, seed }: Pick<GroundsChoice, "near" | "seed">,
): Grounds {
  const { finding, situation } = about;
  const { facts } = situation.compiled.law.rulebook;
  const turnsAlone = (fact: string) => near.some((each) => each.fact === fact);
  const isDay = (id: string) => facts.some(({ fact, type }) => fact === id && type === "date");
  // of a bar the days say most, of other answers least
  const isOfBar = stepsIn(situation.compiled.law).bars.has(finding.outcome);
  const rank = (id: string) => (isDay(id) ? (isOfBar ? 0 : 3) : turnsAlone(id) ? 1 : 2);
  const right = carried.facts.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST.rightFacts);
  const idle = idleFacts(situation, finding);
  const groups = new Set(
    facts.filter(({ fact }) => right.includes(fact)).map(({ group }) => group),
  );
  const groupOf = (id: string) => facts.find(({ fact }) => fact === id)?.group ?? "";
  const candidates = finding.status === "unknown" ? idle.unstated : idle.stated;
  const wrong = shuffled(
    candidates.filter((fact) => !carried.facts.includes(fact) && !carried.read?.includes(fact)),
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
