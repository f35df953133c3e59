import type { Condition, Scalar } from "@cokdyby/engine";
import type { Leaf, Rule } from "@cokdyby/engine/rulebook";
import { compare } from "../reference/law-of-the-day.ts";
import { openReadings } from "./draw.ts";
import { isReference, type RawLaw } from "./raw-law.ts";
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
    const { limits, derivations, atMosts } = this.#law.rulebook;
    const solver = this.#solver;
    const breaks = (facts: readonly string[], ...so: readonly Term[]) =>
      solver.all([...facts.map((fact) => this.named(`belongs ${fact}`)), ...so]);
    const broken = [
      ...limits.map(({ never }) => this.term(never)),
      ...derivations.flatMap((each) => {
        if (!("when" in each)) return [];
        const fact = this.#id(each.fact);
        const so =
          "is" in each ? solver.among(fact, [each.is]) : solver.same(fact, this.#id(each.equals));
        const heads = "is" in each ? [each.fact] : [each.fact, each.equals];
        return [breaks(heads, this.term(each.when), solver.not(so))];
      }),
      ...atMosts.map(({ fact, atMost }) =>
        breaks([fact, atMost], solver.above(this.#id(fact), this.#id(atMost))),
      ),
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
    const solver = this.#solver;
    const met = this.#right(leaf).flatMap(({ value: right, where }) => {
      if (right === undefined) return [];
      const meets = (left: Scalar | undefined) =>
        left !== undefined && compare(left, leaf.operator, right);
      return [solver.all([where, this.#left(leaf, meets)])];
    });
    return solver.any(met);
  }

  /** What a leaf is compared with, and where. */
  #right(leaf: Leaf) {
    const { value } = leaf;
    if (isReference(value) && value.path !== undefined) return this.#rowsOf(value.fact, value.path);
    return this.#law.rights(leaf).map((right) => ({ value: right, where: this.#solver.true }));
  }

  /** That the left side of a leaf is something that meets it. */
  #left({ fact, path }: Leaf, meets: (value: Scalar | undefined) => boolean): Term {
    const law = this.#law;
    const solver = this.#solver;
    if (fact.startsWith("parameter.")) {
      return meets(law.figureOf(fact)) ? solver.true : solver.false;
    }
    if (fact.startsWith("reading.")) {
      const reading = law.rulebook.readings.find((each) => `reading.${each.reading}` === fact);
      return solver.among(fact, (reading?.options ?? []).map(({ option }) => option).filter(meets));
    }
    const domain = law.domains.get(fact);
    if (domain !== undefined) {
      const met = domain.filter((value) =>
        meets(path === undefined ? value : law.inRow(path, value)),
      );
      return solver.all([this.named(`belongs ${fact}`), solver.among(this.#id(fact), met)]);
    }
    const values =
      path === undefined
        ? [
            { value: true, where: this.named(fact) },
            { value: false, where: solver.not(this.named(fact)) },
          ]
        : this.#rowsOf(fact, path);
    return solver.any(values.filter(({ value }) => meets(value)).map(({ where }) => where));
  }

  /** A column of each row of an outcome, and that this row applies. */
  #rowsOf(outcome: string, path: string): { value: Scalar | undefined; where: Term }[] {
    const solver = this.#solver;
    let others: Term[] = [this.named(outcome)];
    return (this.#law.rows.get(outcome) ?? []).map(({ row, when }) => {
      const chosen = when === undefined ? solver.true : this.term(when);
      const where = solver.all([...others, chosen]);
      others = [...others, solver.not(chosen)];
      return { value: this.#law.inRow(path, row), where };
    });
  }

  #id(fact: string): string {
    return fact === this.#moved ? other(fact) : fact;
  }
}
