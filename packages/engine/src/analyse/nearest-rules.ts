import { leavesIn } from "../conditions/walk-condition.ts";
import { judgeCondition } from "../decide/judge-condition.ts";
import type { Situation } from "../decide/situation.ts";
import { rulesOf } from "../diagram/rules-of.ts";
import type { Citation, Condition } from "../rulebook/rulebook.ts";

/** A rule that certainly fails, and on what. */
export interface NearestRule {
  readonly outcome: string;
  readonly rule: string;
  readonly cites: readonly Citation[];
  /** Named conditions and facts. */
  readonly fails: readonly string[];
  /** The facts alone, those within the conditions too. */
  readonly facts: readonly string[];
}

/**
 * The rules on some outcomes that fail in the conduct at hand, the one of which least fails first; of several those that are on
 * this conduct as a whole, of rules on the same conduct those that lack but another value of a fact, else the first in the order
 * of the outcomes. A rule that fails on another outcome, as a graver form of an offence does, is none.
 */
export function nearestRules(
  situation: Situation,
  outcomes: readonly string[],
): readonly NearestRule[] {
  const { law } = situation.compiled;
  const near = outcomes.flatMap((outcome) =>
    rulesOf(law, outcome).flatMap(({ rule, wording: { when, cites } }) => {
      const failed = failing(situation, when);
      if (failed === undefined || failed.fails.length === 0) return [];
      const found = { outcome, rule: rule.rule, cites: cites.slice(0, 1), ...failed };
      return [{ found, conduct: conductOf(situation, when) }];
    }),
  );
  const conducts = [...new Set(near.map(({ conduct }) => conduct))];
  const rankOf = (conduct: string) =>
    conduct === "" ? conducts.length : conducts.indexOf(conduct);
  const named = ({ fails }: Failing) => fails.filter((id) => law.conditions.has(id)).length;
  return near
    .toSorted(
      (a, b) =>
        a.found.fails.length - b.found.fails.length ||
        rankOf(a.conduct) - rankOf(b.conduct) ||
        (a.conduct === "" ? 0 : named(a.found) - named(b.found)),
    )
    .map(({ found }) => found);
}

/** What a rule as a whole demands of facts that no twin of the case changes; empty where only one way to it does. */
function conductOf({ compiled: { law } }: Situation, when: Condition): string {
  const parts = "all" in when ? when.all : [when];
  const fixed = parts.filter((part) => {
    const named = "condition" in part ? law.conditions.get(part.condition)?.wording.when : part;
    const leaves = named === undefined ? [] : leavesIn(named);
    return (
      leaves.length > 0 &&
      leaves.every(({ fact }) => law.facts.get(fact)?.declaration.fixed === true)
    );
  });
  return fixed.length === 0 ? "" : JSON.stringify(fixed);
}

type Failing = Pick<NearestRule, "fails" | "facts">;

/**
 * What certainly fails of a condition, as little as one way to it leaves.
 *
 * @returns nothing where it fails on a fact that no twin of the case changes, such as the kind of conduct
 */
function failing(situation: Situation, condition: Condition): Failing | undefined {
  if (judgeCondition(situation, condition) !== "no") return { fails: [], facts: [] };
  const { facts, conditions } = situation.compiled.law;
  if ("all" in condition) {
    const parts = condition.all.flatMap((part) => failing(situation, part) ?? []);
    return parts.length < condition.all.length ? undefined : joined(parts);
  }
  if ("any" in condition) {
    const ways = condition.any.flatMap((part) => failing(situation, part) ?? []);
    // of ways that are as short, the one that lacks an act and not only another kind of it
    const isAct = ({ fails }: Failing) =>
      fails.every((id) => facts.get(id)?.declaration.type === "bool") ? 0 : 1;
    return ways.toSorted((a, b) => a.fails.length - b.fails.length || isAct(a) - isAct(b))[0];
  }
  if ("condition" in condition) {
    const named = conditions.get(condition.condition);
    const within = named && failing(situation, named.wording.when);
    return within && { fails: [condition.condition], facts: within.facts };
  }
  if ("not" in condition) {
    const id = idOf(condition.not);
    if (id === undefined || facts.get(id)?.declaration.fixed === true) return undefined;
    const held = leavesIn(conditions.get(id)?.wording.when ?? condition.not);
    if (!held.every(({ fact }) => facts.has(fact))) return undefined;
    return { fails: [id], facts: held.map(({ fact }) => fact) };
  }
  const known = facts.get(condition.fact);
  if (known === undefined || known.declaration.fixed === true) return undefined;
  return { fails: [condition.fact], facts: [condition.fact] };
}

function joined(parts: readonly Failing[]): Failing {
  return {
    fails: [...new Set(parts.flatMap(({ fails }) => fails))],
    facts: [...new Set(parts.flatMap(({ facts }) => facts))],
  };
}

function idOf(condition: Condition): string | undefined {
  if ("condition" in condition) return condition.condition;
  return "fact" in condition ? condition.fact : undefined;
}
