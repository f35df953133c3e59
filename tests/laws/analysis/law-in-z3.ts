import type { Condition, Leaf, Rule, Scalar } from "@cokdyby/engine";
import { openReadings } from "./draw.ts";
import type { RawLaw } from "./raw-law.ts";
import { other, type Solver, type Term } from "./solver.ts";

/**
 * What facts and readings can be under some laws; readings stand at their default or are open.
 *
 * @param twice facts that have a second, independent value
 * @param readings those that stand otherwise
 */
export function domainsOf(
  laws: readonly RawLaw[],
  twice: readonly string[] = [],
  readings: Readonly<Record<string, string>> = {},
): Map<string, readonly Scalar[]> {
  const domains = new Map<string, readonly Scalar[]>();
  for (const law of laws) {
    for (const [fact, values] of law.domains) {
      domains.set(fact, [...new Set([...(domains.get(fact) ?? []), ...values])]);
    }
    for (const [id, options] of openReadings(law.rulebook, readings)) domains.set(id, options);
  }
  for (const fact of twice) domains.set(other(fact), domains.get(fact) ?? []);
  return domains;
}

/** The raw conditions of one law as z3 terms, nothing unfolded by hand and nothing simplified. */
export class LawInZ3 {
  readonly #law: RawLaw;
  readonly #solver: Solver;
  readonly #moved: string | undefined;
  readonly #terms = new Map<string, Term>();

  /** @param moved a fact of which the second value is read */
  constructor(law: RawLaw, solver: Solver, moved?: string) {
    this.#law = law;
    this.#solver = solver;
    this.#moved = moved;
  }

  /** What every case keeps to. */
  get isCase(): Term {
    const { limits, derivations } = this.#law.rulebook;
    const solver = this.#solver;
    const broken = [
      ...limits.map(({ never }) => this.term(never)),
      ...derivations.flatMap((each) => {
        if ("completedYears" in each) return [];
        const fact = this.#id(each.fact);
        const so =
          "is" in each ? solver.among(fact, [each.is]) : solver.same(fact, this.#id(each.equals));
        const belong = ("is" in each ? [each.fact] : [each.fact, each.equals]).map((id) =>
          this.named(`belongs ${id}`),
        );
        return [solver.all([this.term(each.when), ...belong, solver.not(so)])];
      }),
    ];
    return solver.not(solver.any(broken));
  }

  /** An outcome, `condition <id>`, `belongs <fact>` or `rule <id>`. */
  named(key: string): Term {
    const term = this.#terms.get(key) ?? this.#meaning(key);
    this.#terms.set(key, term);
    return term;
  }

  term(condition: Condition): Term {
    const solver = this.#solver;
    if ("all" in condition) return solver.all(condition.all.map((each) => this.term(each)));
    if ("any" in condition) return solver.any(condition.any.map((each) => this.term(each)));
    if ("not" in condition) return solver.not(this.term(condition.not));
    if ("condition" in condition) return this.named(`condition ${condition.condition}`);
    return this.#leaf(condition);
  }

  #meaning(key: string): Term {
    const { rules, conditions, facts } = this.#law.rulebook;
    const [kind, id] = key.split(" ") as [string, string?];
    if (kind === "condition")
      return this.#inForce(conditions.find((each) => each.condition === id));
    if (kind === "belongs") {
      const belongs = facts.find(({ fact }) => fact === id)?.belongs;
      return belongs === undefined ? this.#solver.true : this.term(belongs);
    }
    if (kind === "rule") return this.#rule(rules.find(({ rule }) => rule === id) as Rule);
    const own = rules.filter(
      ({ concludes, exceptionTo }) => concludes === key && exceptionTo === undefined,
    );
    return this.#solver.any(own.map(({ rule }) => this.named(`rule ${rule}`)));
  }

  #inForce(of: Pick<Rule, "wordings"> | undefined): Term {
    const when = of && this.#law.wording(of);
    return when === undefined ? this.#solver.false : this.term(when);
  }

  #rule(rule: Rule): Term {
    const { rules, outcomes, layers, layerReading } = this.#law.rulebook;
    const solver = this.#solver;
    const undefeated = rules
      .filter(({ exceptionTo }) => exceptionTo === rule.rule)
      .map((each) => solver.not(this.named(`rule ${each.rule}`)));
    const declared = outcomes.find(({ outcome }) => outcome === rule.concludes);
    const option = layers.find(({ layer }) => layer === rule.layer)?.selectedBy;
    const selected =
      (declared?.layers.length ?? 0) > 1 && option !== undefined
        ? [solver.among(`reading.${layerReading}`, [option])]
        : [];
    return solver.all([...selected, this.#inForce(rule), ...undefeated]);
  }

  #leaf(leaf: Leaf): Term {
    const { fact, path } = leaf;
    const law = this.#law;
    const solver = this.#solver;
    const constant = (holds: boolean) => (holds ? solver.true : solver.false);
    if (fact.startsWith("parameter.")) {
      return constant(law.meets(leaf, law.figures.get(fact.slice("parameter.".length))));
    }
    if (fact.startsWith("reading.")) {
      const reading = law.rulebook.readings.find((each) => `reading.${each.reading}` === fact);
      const options = (reading?.options ?? []).map(({ option }) => option);
      return solver.among(
        fact,
        options.filter((option) => law.meets(leaf, option)),
      );
    }
    const domain = law.domains.get(fact);
    if (domain === undefined) {
      const [yes, no] = [law.meets(leaf, true), law.meets(leaf, false)];
      if (yes === no) return constant(yes);
      return yes ? this.named(fact) : solver.not(this.named(fact));
    }
    const column = path?.slice("$.".length);
    const met = domain.filter((value) =>
      law.meets(leaf, column === undefined ? value : law.figures.get(`${column}.${value}`)),
    );
    return solver.all([this.named(`belongs ${fact}`), solver.among(this.#id(fact), met)]);
  }

  #id(fact: string): string {
    return fact === this.#moved ? other(fact) : fact;
  }
}
