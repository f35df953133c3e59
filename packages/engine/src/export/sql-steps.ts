import type { SqlDialect } from "./sql-dialect.ts";

interface Column {
  readonly sql: string;
  /** The step that works it out; 0 for what is read from the source. */
  readonly step: number;
  readonly uses: readonly string[];
}

/**
 * Expressions that use each other, as a chain of common table expressions: each step works out what needs only
 * the steps before it, and hands on what is still needed. No expression is written twice.
 */
export class SqlSteps {
  readonly #columns = new Map<string, Column>();
  readonly #known = new Map<string, string>();
  readonly #prefix: string;

  /** @param prefix a letter that the names of its columns and steps start with */
  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** A column of the source. @returns the name that expressions use */
  read(sql: string): string {
    return this.#add(sql, []);
  }

  /** @param sql an expression over names that were returned before @returns its own name */
  let(sql: string): string {
    return this.#add(sql, this.#namesIn(sql));
  }

  /** A condition as 1 or 0; what is not known counts as not so. */
  flag(condition: string): string {
    return this.let(`CASE WHEN ${condition} THEN 1 ELSE 0 END`);
  }

  #add(sql: string, uses: readonly string[]): string {
    const key = `${uses.length === 0 ? "read " : ""}${sql}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const name = `${this.#prefix}${this.#columns.size}_`;
    const step = Math.max(-1, ...uses.map((each) => this.#column(each).step)) + 1;
    this.#columns.set(name, { sql, step, uses });
    this.#known.set(key, name);
    return name;
  }

  #column(name: string): Column {
    return this.#columns.get(name) as Column;
  }

  #namesIn(sql: string): string[] {
    const found = sql.match(new RegExp(`\\b${this.#prefix}\\d+_\\b`, "g")) ?? [];
    return [...new Set(found)].filter((each) => this.#columns.has(each));
  }

  /**
   * @param source what stands behind FROM in the first step
   * @param outputs name in the result → a name returned before, or an expression over such names
   * @returns the common table expressions, the last one called `name`
   */
  chain(
    dialect: SqlDialect,
    source: string,
    name: string,
    outputs: Readonly<Record<string, string>>,
  ): string[] {
    const wanted = new Set(Object.values(outputs).flatMap((sql) => this.#namesIn(sql)));
    for (const each of wanted) for (const used of this.#column(each).uses) wanted.add(used);
    const last = Math.max(0, ...[...wanted].map((each) => this.#column(each).step));
    const lastUse = new Map<string, number>();
    for (const each of wanted) {
      for (const used of this.#column(each).uses) {
        lastUse.set(used, Math.max(lastUse.get(used) ?? 0, this.#column(each).step));
      }
    }
    for (const sql of Object.values(outputs)) {
      for (const each of this.#namesIn(sql)) lastUse.set(each, last + 1);
    }
    const chain: string[] = [];
    for (let step = 0; step <= last; step++) {
      const list = [...wanted].flatMap((each) => {
        const column = this.#column(each);
        if (column.step === step) return [`${column.sql} AS ${each}`];
        return column.step < step && (lastUse.get(each) ?? 0) > step ? [each] : [];
      });
      const from = step === 0 ? source : `${name}_${step - 1}`;
      chain.push(select(dialect, `${name}_${step}`, dialect.step, list, from));
    }
    const results = Object.entries(outputs).map(([as, sql]) => `${sql} AS ${as}`);
    chain.push(select(dialect, name, dialect.step, results, `${name}_${last}`));
    return chain;
  }
}

function select(
  { fence }: SqlDialect,
  name: string,
  how: string,
  list: readonly string[],
  from: string,
): string {
  return `${name} AS ${how === "" ? "" : `${how} `}(SELECT ${list.join(", ")} FROM ${from}${fence})`;
}
