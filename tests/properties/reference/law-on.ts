/** The law on one day, read from a rulebook. */
import type { IsoDate, Rulebook, Scalar } from "@cokdyby/engine";
import type { FactDeclaration, Rule } from "@cokdyby/engine/rulebook";
import { constraintsOf, partsOf } from "./constraints.ts";
import { figuresOn, inForce, rowsOn } from "./figures-on.ts";
import { type Follows, type Law, leavesIn, type RuleInForce } from "./law-of-the-day.ts";
import { classesIn } from "./value-classes.ts";

const read = new WeakMap<Rulebook, Map<IsoDate, Law>>();

/** The law on one day; read once. */
export function lawOn(rulebook: Rulebook, on: IsoDate): Law {
  const known = read.get(rulebook) ?? new Map<IsoDate, Law>();
  read.set(rulebook, known);
  const law = known.get(on) ?? readLaw(rulebook, on);
  known.set(on, law);
  return law;
}

function readLaw(rulebook: Rulebook, on: IsoDate): Law {
  const inForceOf = (wordings: Rule["wordings"]) =>
    wordings.filter((each) => inForce(each.inForce, on)).map((each) => each.when);
  const rules = rulebook.rules.flatMap((rule) =>
    inForceOf(rule.wordings).map((when): RuleInForce => ({ rule, when })),
  );
  const [general, exceptions] = [false, true].map((wanted) =>
    rules.filter(({ rule }) => (rule.exceptionTo !== undefined) === wanted),
  ) as [RuleInForce[], RuleInForce[]];
  const law: Law = {
    rulebook,
    on,
    domains: domainsOn(rulebook, on),
    figures: figuresOn(rulebook, on),
    named: new Map(
      rulebook.conditions.flatMap((each) =>
        inForceOf(each.wordings).map((when) => [each.condition, when] as const),
      ),
    ),
    belongs: new Map(
      rulebook.facts.flatMap(({ fact, belongs }) =>
        belongs === undefined ? [] : [[fact, belongs] as const],
      ),
    ),
    rules,
    general: Map.groupBy(general, ({ rule }) => rule.concludes),
    exceptions: Map.groupBy(exceptions, ({ rule }) => rule.exceptionTo ?? ""),
    layered: new Set(
      rulebook.outcomes.filter(({ layers }) => layers.length > 1).map(({ outcome }) => outcome),
    ),
    rows: new Map(
      rulebook.outcomes.flatMap(({ outcome, rows }) =>
        (rows?.wordings ?? [])
          .filter((each) => inForce(each.inForce, on))
          .map(({ choose }) => [outcome, choose] as const),
      ),
    ),
    links: rulebook.derivations.filter((each): each is Follows => "equals" in each),
    parts: [],
    classes: [],
  };
  const parts = partsOf(law, constraintsOf(law));
  return { ...law, parts, classes: classesIn(law) };
}

const MOST = 5_000;

/**
 * Every number that a fact may have; of a longer range those beside the figures that conditions hold it against, and
 * both ends: no condition tells the others from one of them. Where it is held against none, the first ones and the last.
 */
export function numbersOf(rulebook: Rulebook, { fact, range }: FactDeclaration): readonly number[] {
  const { min, max } = range ?? { min: 0, max: 0 };
  const first = Array.from({ length: Math.min(max - min, MOST) + 1 }, (_, at) => min + at);
  if (max - min <= MOST) return first;
  const figures = leavesIn(rulebook).flatMap((leaf) =>
    leaf.fact === fact && typeof leaf.value === "number" ? [leaf.value] : [],
  );
  if (figures.length === 0) return [...first, max];
  const beside = figures.flatMap((figure) => [figure - 1, figure, figure + 1]);
  const within = [min, ...beside, max].filter((each) => min <= each && each <= max);
  return [...new Set(within)].sort((a, b) => a - b);
}

/** Fact → every value of it on a day, in rulebook order; see {@link Law}. */
export function domainsOn(rulebook: Rulebook, on: IsoDate): Map<string, readonly Scalar[]> {
  const domains = new Map<string, readonly Scalar[]>();
  const compared = comparedIn(rulebook);
  const rows = rowsOn(rulebook, on);
  for (const declared of rulebook.facts) {
    const { fact, type, options = [], optionsFrom } = declared;
    if (type === "bool") domains.set(fact, [true, false]);
    if (type === "integer" && compared.has(fact)) domains.set(fact, numbersOf(rulebook, declared));
    if (type === "option") {
      const listed = rows.filter((each) => each.table.table === optionsFrom);
      domains.set(fact, [...options.map((each) => each.option), ...listed.map((each) => each.row)]);
    }
  }
  return domains;
}

/** Facts that some condition or limit compares, or that a derivation gives. */
function comparedIn(rulebook: Rulebook): Set<string> {
  const { atMosts, derivations } = rulebook;
  const told = [
    ...atMosts.flatMap((each) => [each.fact, each.atMost]),
    ...derivations.flatMap((each) => ("equals" in each ? [each.fact, each.equals] : [each.fact])),
  ];
  return new Set([...told, ...leavesIn(rulebook).map((leaf) => leaf.fact)]);
}
