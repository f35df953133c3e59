import {
  decide,
  type Finding,
  judgeCondition,
  type Law,
  type Rulebook,
  type Situation,
} from "@cokdyby/engine";
import { type NearestRule, nearestRules } from "@cokdyby/engine/analyse";
import { derived } from "@cokdyby/engine/rulebook";
import { factsRead, withInputs } from "../law/facts-read.ts";
import { leavesOf } from "../law/leaves-of.ts";
import { distancesFrom, idsIn } from "../law/outcome-distance.ts";
import { stepsIn } from "../law/steps.ts";
import { firstDifference } from "../order/first-difference.ts";

/** The rules and facts on which an answer rests. */
export interface Carrying {
  readonly rules: readonly string[];
  readonly facts: readonly string[];
  /** What the rules read, though the answer does without it. */
  readonly read?: readonly string[];
}

type RuleInLaw = Law["rules"][number];

/**
 * What a teacher would give as the ground of an answer. Of a "no" the rule that is nearest to holding and on what it fails, or the
 * exception that defeats it; of another answer the rules that carry the finding, with the facts that they read. A rule that is
 * a step to many answers is never one (see {@link stepsIn}), nor is one on another matter that only one fact of the case is about.
 */
export function carrying(situation: Situation, outcome: string): Carrying {
  const known = derived(situation, noneCarried);
  const before = known.get(outcome);
  if (before !== undefined) return before;
  const [finding] = decide(situation, [outcome]);
  const found =
    finding === undefined
      ? NOTHING
      : finding.status === "no"
        ? refuting(situation, finding)
        : supporting(situation, finding);
  const plain = derived(situation.compiled.law, readByEveryOffence);
  const facts = found.facts.filter((fact) => !plain.has(fact) && !isUsualAct(situation, fact));
  const carried = { ...found, facts };
  known.set(outcome, carried);
  return carried;
}

/**
 * What the rules on every offence read, as what was done: a story is nothing without it, so it is no ground. A graver form reads
 * what its offence does.
 */
function readByEveryOffence(law: Law): ReadonlySet<string> {
  const offences = offencesIn(law.rulebook);
  const read = offences.flatMap((offence) => {
    const rules = law.rules.filter(({ rule }) => rule.concludes === offence);
    const ids = rules.flatMap(({ wording }) => [...idsIn(law, wording.when)]);
    return rules.length === 0 || ids.some((id) => offences.includes(id)) ? [] : [ids];
  });
  const [first = []] = read;
  return new Set(
    read.length < 2 ? [] : first.filter((fact) => read.every((each) => each.includes(fact))),
  );
}

/** Whether a fact says of the act what is presumed of every act, as that no other offence is fulfilled. */
function isUsualAct({ read, compiled: { law } }: Situation, fact: string): boolean {
  const { fixed = false, presumed } = law.facts.get(fact)?.declaration ?? {};
  const stated = read.given.get(fact);
  if (!fixed || presumed === undefined || stated?.kind !== "values") return false;
  const { values } = stated;
  return values.kind === "members" && [...values.members].every((each) => each === presumed.value);
}

const NOTHING: Carrying = { rules: [], facts: [] };

function noneCarried(_: Situation): Map<string, Carrying> {
  return new Map();
}

/** The offences of a rulebook: the outcomes to which a range belongs. */
export function offencesIn({ outcomes }: Rulebook): readonly string[] {
  return outcomes.flatMap(({ outcome, rows }) => (rows === undefined ? [] : [outcome]));
}

/** The offences that a case is about: those that are or may be fulfilled; where there is none, the one nearest to it. */
export function offencesToldIn(situation: Situation): readonly string[] {
  const offences = offencesIn(situation.compiled.law.rulebook);
  const standing = decide(situation, offences).filter(({ status }) => status !== "no");
  if (standing.length > 0) return standing.map(({ outcome }) => outcome);
  return nearestRules(situation, offences)
    .slice(0, 1)
    .map(({ outcome }) => outcome);
}

function supporting(situation: Situation, finding: Finding): Carrying {
  const { law } = situation.compiled;
  const { outcome, status, rules } = finding;
  const steps = stepsIn(law);
  const turnsOnOffences =
    law.rows.has(outcome) ||
    [...steps.outcomes].some((id) => groupOf(law, id) === groupOf(law, outcome));
  const fulfilled = status === "yes" || !turnsOnOffences ? [] : fulfilledFor(situation, outcome);
  const isNeeded = (fact: string) => finding.sufficient.includes(fact);
  const kept = law.rules
    .filter(({ rule }) => rules.includes(rule.rule) || fulfilled.includes(rule.concludes))
    .filter(({ rule }) => !steps.rules.has(rule.rule))
    .filter((each) => status !== "yes" || !isAside(law, outcome, each, isNeeded))
    .filter(({ rule }) => rule.concludes === outcome || !isExcluded(situation, rule.concludes));
  const reading = law.rules.filter(
    (each) =>
      kept.includes(each) || (each.rule.concludes === outcome && rules.includes(each.rule.rule)),
  );
  const read = factsRead(law, reading);
  const facts = status === "unknown" ? finding.missing : read.filter(isNeeded);
  return {
    rules: kept.map(({ rule }) => rule.rule),
    facts: facts.filter((fact) => isGround(law, outcome, fact)),
    read: status === "unknown" ? [] : read,
  };
}

/** The offences that are fulfilled for certain and that an answer looks at, though it is open itself. */
function fulfilledFor(situation: Situation, outcome: string): readonly string[] {
  const { law } = situation.compiled;
  const looked = offencesIn(law.rulebook).filter((each) => distancesFrom(law, outcome).has(each));
  return decide(situation, looked).flatMap((each) => (each.status === "yes" ? each.outcome : []));
}

/** The relation by which an offence leaves where the special one is fulfilled. */
const SPECIAL = "special";

/** Whether an offence is excluded by another one that is fulfilled for certain, so that nobody is charged with both. */
function isExcluded(situation: Situation, offence: string): boolean {
  const by = situation.compiled.law.rulebook.concurrence.flatMap(
    ({ relation, among, wordings }) => {
      const isMeant = relation === SPECIAL && "act" in among && among.act.each.includes(offence);
      const day = situation.read.lawDate;
      const isThen = wordings.some(
        ({ inForce: { from, to } }) => from <= day && (to === undefined || day <= to),
      );
      return isMeant && isThen ? among.act.with : [];
    },
  );
  return by.length > 0 && decide(situation, by).some(({ status }) => status === "yes");
}

/** Whether a fact may be a ground: the day on which a bar is looked at is one of the bar alone. */
function isGround(law: Law, outcome: string, fact: string): boolean {
  const isOfBar = law.rulebook.outcomes.some(({ rows }) => rows?.lapses?.on === fact);
  return !isOfBar || stepsIn(law).bars.has(outcome);
}

function groupOf({ rulebook }: Law, id: string): string | undefined {
  return rulebook.outcomes.find(({ outcome }) => outcome === id)?.group;
}

/** Whether a rule is about another matter than what is asked for, and no more than one fact that it reads is needed. */
function isAside(
  law: Law,
  outcome: string,
  each: RuleInLaw,
  isNeeded: (fact: string) => boolean,
): boolean {
  const { concludes } = each.rule;
  if (law.rows.has(concludes) || groupOf(law, concludes) === groupOf(law, outcome)) return false;
  return factsRead(law, [each]).filter(isNeeded).length < 2;
}

function refuting(situation: Situation, { outcome, rules }: Finding): Carrying {
  const concluding = situation.compiled.law.rules.filter(
    ({ rule }) => rule.concludes === outcome && rules.includes(rule.rule),
  );
  const comesTo = (each: RuleInLaw) => judgeCondition(situation, each.wording.when);
  const general = concluding.filter(({ rule }) => rule.exceptionTo === undefined);
  const defeating = concluding.find(
    (each) => each.rule.exceptionTo !== undefined && comesTo(each) === "yes",
  );
  if (defeating !== undefined && general.some((each) => comesTo(each) !== "no")) {
    return through(situation, defeating, true);
  }
  const failing = general.toSorted(
    (a, b) => partsFailing(situation, a) - partsFailing(situation, b),
  );
  const near = nearestAmong(situation, [outcome]);
  const ways = [
    ...(near === undefined ? [] : [grounded(situation, [near.rule], near.facts)]),
    ...failing.map((each) => through(situation, each, false)),
  ];
  // one that fails on a presumption alone says less than one that fails on what is told
  return ways.find(({ facts }) => facts.length > 0) ?? ways[0] ?? NOTHING;
}

/** What carries that a rule holds, or fails, for what other outcomes come to. */
function through(situation: Situation, { rule, wording }: RuleInLaw, isHeld: boolean): Carrying {
  const leaves = leavesOf(situation, wording.when, isHeld);
  const facts = leaves.flatMap((each) => ("fact" in each ? [each.fact] : []));
  const others = leaves.flatMap((each) => ("outcome" in each ? [each] : []));
  const held = others.filter(({ holds }) => holds);
  if (held.length > 0) {
    const under = held.map(({ outcome }) => carrying(situation, outcome));
    // where a range decides, what else has to be so beside it does not
    const own = held.some(({ byRow }) => byRow)
      ? []
      : facts.filter((fact) => isGround(situation.compiled.law, rule.concludes, fact));
    return grounded(situation, [rule.rule], own, under);
  }
  const [first] = others;
  if (first === undefined) {
    const { facts: declared } = situation.compiled.law;
    const isOtherAct = facts.some((fact) => declared.get(fact)?.declaration.fixed === true);
    // where the act is of another kind, no rule that could hold in it says why
    return grounded(situation, isOtherAct && !isHeld ? [] : [rule.rule], facts);
  }
  const refuted = others.map(({ outcome }) => outcome);
  const near = nearestAmong(situation, refuted);
  const under =
    near === undefined
      ? carrying(situation, first.outcome)
      : { rules: [near.rule], facts: near.facts };
  return grounded(situation, [rule.rule], [], [under]);
}

/**
 * Of the rules on some outcomes that count here the one that is nearest to holding. Of several offences the first, as in a charge; of
 * other rules one that fails on what is told, then that of which least is open, then the one on which most is told.
 */
function nearestAmong(situation: Situation, outcomes: readonly string[]): NearestRule | undefined {
  const { law } = situation.compiled;
  const near = nearestRules(situation, outcomes).filter(({ outcome, rule }) =>
    decide(situation, [outcome]).some(({ rules }) => rules.includes(rule)),
  );
  const [first] = near;
  if (first === undefined || law.rows.has(first.outcome)) return first;
  const whenOf = ({ rule: id }: NearestRule) =>
    law.rules.find(({ rule }) => rule.rule === id)?.wording.when ?? { all: [] };
  const open = (each: NearestRule) => {
    const when = whenOf(each);
    const parts = "all" in when ? when.all : [when];
    return parts.filter((part) => judgeCondition(situation, part) !== "yes").length;
  };
  const told = (facts: Iterable<string>) =>
    withInputs(law, [...facts]).filter((fact) => situation.read.given.has(fact)).length;
  const rank = (each: NearestRule) => [
    told(each.facts) > 0 ? 0 : 1,
    open(each),
    -told(idsIn(law, whenOf(each))),
  ];
  return near
    .filter(({ fails }) => fails.length === first.fails.length)
    .toSorted((a, b) => firstDifference(rank(a), rank(b)))[0];
}

/** Rules but for steps, and of the facts those of the case, or from which they follow. */
function grounded(
  { read, compiled: { law } }: Situation,
  rules: readonly string[],
  facts: readonly string[],
  under: readonly Carrying[] = [],
): Carrying {
  const steps = stepsIn(law).rules;
  const all = withInputs(law, [...facts, ...under.flatMap((each) => each.facts)]);
  return {
    rules: [
      ...new Set([
        ...rules.filter((rule) => !steps.has(rule)),
        ...under.flatMap((each) => each.rules),
      ]),
    ],
    facts: all.filter((fact) => read.given.has(fact)),
  };
}

function partsFailing(situation: Situation, { wording: { when } }: RuleInLaw): number {
  const parts = "all" in when ? when.all : [when];
  return parts.filter((part) => judgeCondition(situation, part) === "no").length;
}
