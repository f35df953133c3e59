import type { Condition, IsoDate, Rulebook, Scalar } from "@cokdyby/engine";
import type { Leaf, Rule } from "@cokdyby/engine/rulebook";
import { figuresOn, inForce } from "../reference/figures-on.ts";
import { compare } from "../reference/law-of-the-day.ts";
import { domainsOn } from "../reference/law-on.ts";

/** One complete assignment: every fact with values, and every reading as `reading.<id>`. */
export type World = Readonly<Record<string, Scalar>>;

/** What a condition says of a world; what was worked out before is kept in `seen`. */
type Said = (world: World, seen: Map<string, boolean>) => boolean;
/** What a side of a leaf says of a world. */
type Side = (world: World, seen: Map<string, boolean>) => Scalar | readonly Scalar[] | undefined;

/**
 * The rule files of one day read straight through: a condition is a function of a complete world.
 * No classes, no diagrams, nothing of the engine: what the analyses say is held against this.
 */
export class RawLaw {
  readonly rulebook: Rulebook;
  readonly on: IsoDate;
  /** Fact → its values; dates and amounts, which no condition reads, are left out. */
  readonly domains: ReadonlyMap<string, readonly Scalar[]>;
  readonly figures: ReadonlyMap<string, number | string>;
  /** Outcome → the rows that may apply where it holds, the first whose condition holds. */
  readonly rows: ReadonlyMap<
    string,
    readonly { readonly row: string; readonly when?: Condition }[]
  >;
  readonly #said = new Map<string, Said>();

  constructor(rulebook: Rulebook, on: IsoDate) {
    this.rulebook = rulebook;
    this.on = on;
    this.figures = figuresOn(rulebook, on);
    this.domains = domainsOn(rulebook, on);
    this.rows = new Map(
      rulebook.outcomes.flatMap(({ outcome, rows }) =>
        (rows?.wordings ?? [])
          .filter((each) => inForce(each.inForce, on))
          .map(({ choose }) => [outcome, choose] as const),
      ),
    );
  }

  /** The wording in force on the day, of a rule or a named condition. */
  wording(of: Pick<Rule, "wordings">): Condition | undefined {
    return of.wordings.find((each) => inForce(each.inForce, this.on))?.when;
  }

  /** Whether an outcome, `condition <id>` or a fact's `belongs <id>` holds. */
  says(key: string, world: World, seen = new Map<string, boolean>()): boolean {
    return this.#named(key)(world, seen);
  }

  /** Whether a condition holds that stands nowhere in the rulebook. */
  holds(condition: Condition, world: World): boolean {
    return this.#read(condition)(world, new Map());
  }

  /** Everything that a condition reads on its way: facts, `reading.<id>`, outcomes, named conditions. */
  reads(condition: Condition, into = new Set<string>()): ReadonlySet<string> {
    if ("all" in condition || "any" in condition) {
      for (const part of "all" in condition ? condition.all : condition.any) this.reads(part, into);
      return into;
    }
    if ("not" in condition) return this.reads(condition.not, into);
    if ("condition" in condition) return this.#readsOf(`condition ${condition.condition}`, into);
    for (const { fact, path } of sidesOf(condition)) {
      if (path !== undefined && !into.has(`row of ${fact}`)) {
        into.add(`row of ${fact}`);
        for (const { when } of this.rows.get(fact) ?? []) if (when) this.reads(when, into);
      }
      this.#readsOf(fact, into);
    }
    return into;
  }

  #readsOf(key: string, into: Set<string>): ReadonlySet<string> {
    if (into.has(key)) return into;
    into.add(key);
    const { rulebook } = this;
    const layered = rulebook.outcomes.some(
      (each) => each.outcome === key && each.layers.length > 1,
    );
    if (layered) into.add(`reading.${rulebook.layerReading}`);
    const parts = [
      rulebook.facts.find(({ fact }) => fact === key)?.belongs,
      ...rulebook.conditions
        .filter((each) => `condition ${each.condition}` === key)
        .map((each) => this.wording(each)),
      ...rulebook.rules.filter((each) => each.concludes === key).map((each) => this.wording(each)),
    ];
    for (const part of parts) if (part !== undefined) this.reads(part, into);
    return into;
  }

  /** Whether a world keeps to every limit and derivation. */
  isCase(world: World): boolean {
    const seen = new Map<string, boolean>();
    return this.broken().every((each) => !each(world, seen));
  }

  /** What no case may be, one function for each limit and derivation. */
  broken(): readonly Said[] {
    const { limits, derivations, atMosts } = this.rulebook;
    // nothing is said of a fact that does not belong
    const where = (facts: readonly string[], said: Said): Said => {
      const belong = facts.map((fact) => this.#named(`belongs ${fact}`));
      return (world, seen) => belong.every((part) => part(world, seen)) && said(world, seen);
    };
    this.#broken ??= [
      ...limits.map(({ never }) => this.#read(never)),
      ...derivations.flatMap((each): Said[] => {
        // what is worked out from dates and amounts binds no complete case, which has none
        if (!("when" in each)) return [];
        const when = this.#read(each.when);
        const isSo = (world: World) =>
          world[each.fact] === ("is" in each ? each.is : world[each.equals]);
        const heads = "is" in each ? [each.fact] : [each.fact, each.equals];
        return [where(heads, (world, seen) => when(world, seen) && !isSo(world))];
      }),
      ...atMosts.map(({ fact, atMost }) =>
        where([fact, atMost], (world) => Number(world[fact]) > Number(world[atMost])),
      ),
    ];
    return this.#broken;
  }
  #broken?: readonly Said[];

  #named(key: string): Said {
    const known = this.#said.get(key);
    if (known !== undefined) return known;
    const read = this.#meaning(key);
    const said: Said = (world, seen) => {
      const before = seen.get(key);
      if (before !== undefined) return before;
      const now = read(world, seen);
      seen.set(key, now);
      return now;
    };
    this.#said.set(key, said);
    return said;
  }

  #meaning(key: string): Said {
    const { rulebook } = this;
    if (key.startsWith("condition ")) {
      const id = key.slice("condition ".length);
      const found = rulebook.conditions.find((each) => each.condition === id);
      return this.#optional(found && this.wording(found));
    }
    if (key.startsWith("belongs ")) {
      const id = key.slice("belongs ".length);
      const belongs = rulebook.facts.find(({ fact }) => fact === id)?.belongs;
      return belongs === undefined ? () => true : this.#read(belongs);
    }
    if (key.startsWith("rule ")) {
      const id = key.slice("rule ".length);
      return this.#rule(rulebook.rules.find(({ rule }) => rule === id) as Rule);
    }
    const rules = rulebook.rules
      .filter(({ concludes, exceptionTo }) => concludes === key && exceptionTo === undefined)
      .map(({ rule }) => this.#named(`rule ${rule}`));
    return (world, seen) => rules.some((rule) => rule(world, seen));
  }

  #rule(rule: Rule): Said {
    const { rules, outcomes, layers, layerReading } = this.rulebook;
    const when = this.#optional(this.wording(rule));
    const exceptions = rules
      .filter(({ exceptionTo }) => exceptionTo === rule.rule)
      .map((each) => this.#named(`rule ${each.rule}`));
    const declared = outcomes.find(({ outcome }) => outcome === rule.concludes);
    const layered = (declared?.layers.length ?? 0) > 1;
    const option = layers.find(({ layer }) => layer === rule.layer)?.selectedBy;
    return (world, seen) =>
      (!layered || world[`reading.${layerReading}`] === option) &&
      when(world, seen) &&
      !exceptions.some((each) => each(world, seen));
  }

  #optional(condition: Condition | undefined): Said {
    return condition === undefined ? () => false : this.#read(condition);
  }

  #read(condition: Condition): Said {
    if ("all" in condition) {
      const parts = condition.all.map((each) => this.#read(each));
      return (world, seen) => parts.every((part) => part(world, seen));
    }
    if ("any" in condition) {
      const parts = condition.any.map((each) => this.#read(each));
      return (world, seen) => parts.some((part) => part(world, seen));
    }
    if ("not" in condition) {
      const part = this.#read(condition.not);
      return (world, seen) => !part(world, seen);
    }
    if ("condition" in condition) return this.#named(`condition ${condition.condition}`);
    return this.#leaf(condition);
  }

  #leaf(leaf: Leaf): Said {
    const [left, right] = [this.#side(leaf), this.#side(leaf.value)];
    return (world, seen) => {
      const [one, other] = [left(world, seen), right(world, seen)];
      if (typeof one === "object") throw new TypeError("a list stands on the right");
      return one !== undefined && other !== undefined && compare(one, leaf.operator, other);
    };
  }

  /** What a side of a leaf says; nothing of what does not belong, apply or stand in the law. */
  #side(side: Reference | Leaf["value"]): Side {
    if (!isReference(side)) return () => side;
    const { fact, path } = side;
    if (fact.startsWith("reading.")) return (world) => world[fact];
    if (fact.startsWith("parameter.")) {
      const figure = this.figureOf(fact);
      return () => figure;
    }
    const isSo = this.#named(this.domains.has(fact) ? `belongs ${fact}` : fact);
    if (this.domains.has(fact)) {
      return (world, seen) => {
        const value = world[fact];
        if (!isSo(world, seen) || value === undefined) return undefined;
        return path === undefined ? value : this.inRow(path, value);
      };
    }
    if (path === undefined) return isSo;
    const rows = (this.rows.get(fact) ?? []).map(({ row, when }) => ({
      figure: this.inRow(path, row),
      when: when === undefined ? () => true : this.#read(when),
    }));
    return (world, seen) =>
      isSo(world, seen) ? rows.find(({ when }) => when(world, seen))?.figure : undefined;
  }

  /** Whether a leaf on a fact is met by a value, against each figure that it may be compared with. */
  meets(leaf: Leaf, value: Scalar): readonly boolean[] {
    const left = leaf.path === undefined ? value : this.inRow(leaf.path, value);
    return this.rights(leaf).map(
      (right) => left !== undefined && right !== undefined && compare(left, leaf.operator, right),
    );
  }

  /** What a leaf may be compared with; of the rows of an outcome, each in its order. */
  rights({ value }: Leaf): readonly (Scalar | readonly Scalar[] | undefined)[] {
    if (!isReference(value)) return [value];
    const { fact, path } = value;
    if (path === undefined) return [this.figureOf(fact)];
    return (this.rows.get(fact) ?? []).map(({ row }) => this.inRow(path, row));
  }

  /** A figure of the law; nothing where it is missing on the day. */
  figureOf(parameter: string): Scalar | undefined {
    return this.figures.get(parameter.slice("parameter.".length));
  }

  /** What stands in a column of a row. */
  inRow(path: string, row: Scalar): Scalar | undefined {
    return this.figures.get(`${path.slice("$.".length)}.${row}`);
  }
}

/** One side of a leaf that refers to something. */
export interface Reference {
  readonly fact: string;
  readonly path?: string;
}

export function isReference(side: Reference | Leaf["value"]): side is Reference {
  return typeof side === "object" && "fact" in side;
}

/** What a leaf refers to on either side. */
export function sidesOf(leaf: Leaf): Reference[] {
  return isReference(leaf.value) ? [leaf, leaf.value] : [leaf];
}
