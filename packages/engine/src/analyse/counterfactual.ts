import { decide, groundsOf } from "../decide/decide.ts";
import type { Finding, Provision } from "../decide/finding.ts";
import type { Situation } from "../decide/situation.ts";
import { mayFunctionsOf, statusOf } from "../decide/status.ts";
import { reaches } from "../diagram/diagram-queries.ts";
import { FALSE } from "../diagram/diagram-store.ts";
import { representative } from "../diagram/space.ts";
import { isSubset } from "../facts/value-set.ts";
import type { Status } from "../rulebook/rulebook.ts";
import { contains } from "./cases.ts";
import { sourcesOf } from "./changed-facts.ts";
import { type Edit, valuesOf } from "./edit.ts";
import { afterEdits } from "./edited-case.ts";
import { minimalEdits } from "./minimal-edits.ts";
import { type LabelOf, type Point, pointOf } from "./points.ts";
import { type WhyNot, whyNot } from "./why-not.ts";

/** One fact of a change: to find out, or otherwise than it is. */
export interface FactChange {
  readonly fact: string;
  readonly from: Point | null;
  readonly to: Point;
  readonly kind: "findOut" | "otherwise";
}

/** A set of facts that gives the target, and no part of which would do. */
export interface SmallestChange {
  readonly set: readonly FactChange[];
  readonly status: "yes" | "no";
  readonly rules: readonly string[];
  readonly provisions: readonly Provision[];
}

/** What would turn an outcome, and what keeps it from holding. */
export interface Counterfactual {
  readonly finding: Finding;
  readonly target: readonly ("yes" | "no")[];
  /** Whether more changes exist than were asked for. */
  readonly truncated: boolean;
  readonly changes: readonly SmallestChange[];
  /** For an outcome that does not hold: the least that keeps each way to it shut. */
  readonly whyNot: readonly WhyNot[];
}

/** What is looked for, and how far. */
export interface CounterfactualOptions {
  readonly target?: "yes" | "no";
  /** Facts that may not be touched. */
  readonly fixed?: readonly string[];
  /** Facts that may be touched though they say what the case is about, `fixed` in the rulebook, or what another says. */
  readonly vary?: readonly string[];
  /** Most facts in one change. */
  readonly maxFacts?: number;
  readonly limit?: number;
  readonly labelOf: LabelOf;
}

/**
 * The smallest changes of a case that turn an outcome: sets of facts after which the status is the
 * target, minimal by inclusion, breaking no limit. It works on ages, not on birth dates; what is
 * derived from a changed fact moves along.
 */
export function counterfactual(
  situation: Situation,
  outcome: string,
  options: CounterfactualOptions,
): Counterfactual {
  const { maxFacts = 3, limit = 50, labelOf } = options;
  const [finding] = decide(situation, [outcome]) as [Finding];
  const targets: ("yes" | "no")[] =
    options.target !== undefined
      ? [options.target]
      : finding.status === "yes"
        ? ["no"]
        : finding.status === "no"
          ? ["yes"]
          : ["yes", "no"];
  const fixed = new Set([
    ...(options.fixed ?? []),
    ...[...whatItIsAbout(situation), ...saidByAnother(situation)].filter(
      (fact) => options.vary?.includes(fact) !== true,
    ),
  ]);
  const searches = targets
    .filter((target) => target !== finding.status)
    .map((target) => ({ target, ...minimalEdits(situation, { outcome, target, fixed }) }));
  const changes: SmallestChange[] = [];
  // one more than is asked for says that there are more; of larger ones then none is looked for
  for (let size = 0; size <= maxFacts && changes.length <= limit; size++) {
    for (const { target, ofSize } of searches) {
      if (changes.length > limit) break;
      for (const edits of ofSize(size, limit + 1 - changes.length)) {
        changes.push(described(situation, outcome, target, edits, labelOf));
      }
    }
  }
  const reasons = finding.status === "yes" ? [] : whyNot(situation, outcome, statusesIn, labelOf);
  return {
    finding,
    target: targets,
    truncated: changes.length > limit,
    changes: changes.slice(0, limit),
    whyNot: reasons,
  };
}

/** The facts that say what a case is about, as far as it says so or is presumed to. */
function whatItIsAbout({ compiled, given, presumptions }: Situation): readonly string[] {
  return compiled.law.rulebook.facts.flatMap(({ fact, fixed }) =>
    fixed === true && (given.has(fact) || presumptions.has(fact)) ? [fact] : [],
  );
}

/**
 * Facts that certainly equal another one, which says the same and moves along: of two the one that follows, or the
 * other where that one alone is stated.
 */
function saidByAnother({ compiled, read, known }: Situation): readonly string[] {
  const { links, constraint, space } = compiled;
  const isStated = (fact: string) =>
    read.given.has(fact) || sourcesOf(compiled, read.given, fact).length > 0;
  return links.flatMap(({ leader, follower, when }) => {
    if (reaches(space.store, when, constraint, known.allowed, false)) return [];
    return isStated(follower) && !isStated(leader) ? [leader] : [follower];
  });
}

/** The exact status of outcomes in one situation, each looked at once. */
function statusesIn({ compiled, restriction }: Situation): (outcome: string) => Status {
  const found = new Map<string, Status>();
  return (outcome) => {
    const root = compiled.outcomes.get(outcome) ?? FALSE;
    const status = found.get(outcome) ?? statusOf(mayFunctionsOf(compiled, restriction(), root));
    found.set(outcome, status);
    return status;
  };
}

function described(
  situation: Situation,
  outcome: string,
  target: "yes" | "no",
  edits: readonly Edit[],
  labelOf: LabelOf,
): SmallestChange {
  const { law } = situation.compiled;
  const next = afterEdits(situation, edits) as Situation;
  return {
    set: edits.map((edit) => {
      const { variable, index } = edit;
      const now = situation.bare.values.get(variable.id);
      const domain = law.facts.get(variable.id)?.domain;
      const isOpen = now === undefined || (domain !== undefined && isSubset(domain, now));
      const from = isOpen ? null : pointOf(law, variable.id, now, labelOf);
      const values = valuesOf(edit);
      const to = pointOf(law, variable.id, values, labelOf);
      const value = representative(variable, index);
      return {
        fact: variable.id,
        from,
        to: (contains(values, value) ? { ...to, value } : to) as Point,
        kind: from === null ? "findOut" : "otherwise",
      };
    }),
    status: target,
    ...groundsOf(next, outcome, target),
  };
}
