import type {
  Condition,
  IsoDate,
  Leaf,
  OperatorName,
  Rule,
  Rulebook,
  Scalar,
  Span,
} from "@cokdyby/engine";

/** One complete assignment: every fact with values, and every reading as `reading.<id>`. */
export type World = Readonly<Record<string, Scalar>>;

/** What a condition says of a world; what was worked out before is kept in `seen`. */
type Said = (world: World, seen: Map<string, boolean>) => boolean;

/**
 * The rule files of one day read straight through: a condition is a function of a complete world.
 * No classes, no diagrams, nothing of the engine: what the analyses say is held against this.
 */
export class RawLaw {
  readonly rulebook: Rulebook;
  readonly on: IsoDate;
  /** Fact → its values; dates are left out. */
  readonly domains: ReadonlyMap<string, readonly Scalar[]>;
  readonly figures: ReadonlyMap<string, number>;
  readonly #said = new Map<string, Said>();

  constructor(rulebook: Rulebook, on: IsoDate) {
    this.rulebook = rulebook;
    this.on = on;
    const rows = rulebook.tables.flatMap(({ table, rows }) =>
      rows.flatMap(({ row, values }) =>
        values
          .filter((value) => inForce(value, on))
          .map(({ figures }) => ({ table, row, figures })),
      ),
    );
    this.figures = new Map([
      ...rulebook.parameters.flatMap(({ parameter, values }) =>
        values.filter((each) => inForce(each, on)).map(({ value }) => [parameter, value] as const),
      ),
      ...rows.flatMap(({ row, figures }) =>
        Object.entries(figures).map(([column, figure]) => [`${column}.${row}`, figure] as const),
      ),
    ]);
    this.domains = new Map(
      rulebook.facts.flatMap(({ fact, type, options = [], optionsFrom, range }) => {
        const own = options.map((each) => each.option);
        const listed = rows.filter((each) => each.table === optionsFrom).map((each) => each.row);
        const { min, max } = range ?? { min: 0, max: 0 };
        const values: Record<typeof type, readonly Scalar[]> = {
          bool: [true, false],
          option: [...own, ...listed],
          integer: Array.from({ length: max - min + 1 }, (_, index) => min + index),
          date: [],
        };
        return type === "date" ? [] : [[fact, values[type]] as const];
      }),
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
    const key = "condition" in condition ? `condition ${condition.condition}` : condition.fact;
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
    this.#broken ??= [
      ...this.rulebook.limits.map(({ never }) => this.#read(never)),
      ...this.rulebook.derivations.flatMap((each): Said[] => {
        if ("completedYears" in each) return [];
        // a derivation says nothing of a fact that does not belong
        const when = [
          this.#read(each.when),
          this.#named(`belongs ${each.fact}`),
          ...("is" in each ? [] : [this.#named(`belongs ${each.equals}`)]),
        ];
        return [
          (world, seen) =>
            when.every((part) => part(world, seen)) &&
            world[each.fact] !== ("is" in each ? each.is : world[each.equals]),
        ];
      }),
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
    const { fact, path } = leaf;
    if (fact.startsWith("parameter.")) {
      const met = this.meets(leaf, this.figures.get(fact.slice("parameter.".length)));
      return () => met;
    }
    if (fact.startsWith("reading.")) return (world) => this.meets(leaf, world[fact]);
    if (!this.domains.has(fact)) {
      const outcome = this.#named(fact);
      return (world, seen) => this.meets(leaf, outcome(world, seen));
    }
    const belongs = this.#named(`belongs ${fact}`);
    const column = path?.slice("$.".length);
    return (world, seen) => {
      const value = world[fact];
      const left = column === undefined ? value : this.figures.get(`${column}.${value}`);
      return belongs(world, seen) && this.meets(leaf, left);
    };
  }

  /** Whether a leaf is met by a value; never where a figure is missing on the day. */
  meets(leaf: Leaf, left: Scalar | undefined): boolean {
    const right = this.figureOf(leaf);
    return left !== undefined && right !== undefined && compared(leaf.operator, left, right);
  }

  /** What a leaf compares with; nothing where it is a figure that is missing on the day. */
  figureOf({ value }: Leaf): Scalar | readonly Scalar[] | undefined {
    return typeof value === "object" && "fact" in value
      ? this.figures.get(value.fact.slice("parameter.".length))
      : value;
  }
}

const inForce = ({ from, to }: Span, on: IsoDate) => from <= on && (to === undefined || on <= to);

function compared(operator: OperatorName, left: Scalar, right: Scalar | readonly Scalar[]) {
  const listed = Array.isArray(right) ? right : [right];
  switch (operator) {
    case "equal":
      return left === right;
    case "notEqual":
      return left !== right;
    case "in":
      return listed.includes(left);
    case "notIn":
      return !listed.includes(left);
    case "lessThan":
      return left < right;
    case "lessThanInclusive":
      return left <= right;
    case "greaterThan":
      return left > right;
    case "greaterThanInclusive":
      return left >= right;
  }
}
