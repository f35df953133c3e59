import { NotExportable } from "./not-exportable.ts";
import type { RowVariable } from "./row-variables.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import type { SqlSteps } from "./sql-steps.ts";

/** What a machine is built from: states of any kind, each at the level that it reads next, or an answer. */
export interface Machine<State> {
  readonly variables: readonly RowVariable[];
  readonly start: State;
  readonly keyOf: (state: State) => string;
  /** The level that a state reads, or the answer that it is. */
  readonly readOf: (state: State) => { readonly level: number } | { readonly answer: string };
  readonly next: (state: State, level: number, symbol: number) => State;
}

/** The table of one level: the next state by state and symbol. */
interface Level {
  readonly variable: RowVariable;
  /** The first number of a state of the next level. */
  readonly end: number;
  /** The first number of a state of this level. */
  readonly start: number;
  readonly table: readonly number[];
}

/**
 * A deterministic automaton: one walk, a step for each level that is read, leads a row to its answer. States are
 * numbered level by level, answers last, so that a state tells by its number whether a level is its own.
 */
export interface Automaton {
  readonly levels: readonly Level[];
  readonly start: number;
  readonly answers: readonly string[];
  /** The number of the first answer. */
  readonly firstAnswer: number;
}

/** States × symbols beyond which a query is refused. */
const MOST_EDGES = 4_000_000;

/**
 * Builds the automaton of a machine.
 *
 * @throws NotExportable past {@link MOST_EDGES}
 */
export function automatonOf<State>(machine: Machine<State>): Automaton {
  const { variables, keyOf, readOf, next } = machine;
  const found = new Map<string, { readonly place: number; readonly level: number }>();
  const byLevel: State[][] = variables.map(() => []);
  const answers: string[] = [];
  const pending: State[] = [];
  let edges = 0;
  const meet = (state: State): string => {
    const key = keyOf(state);
    if (found.has(key)) return key;
    const read = readOf(state);
    if ("answer" in read) {
      let place = answers.indexOf(read.answer);
      if (place < 0) place = answers.push(read.answer) - 1;
      found.set(key, { place, level: variables.length });
      return key;
    }
    const own = byLevel[read.level] as State[];
    found.set(key, { place: own.push(state) - 1, level: read.level });
    pending.push(state);
    edges += variables[read.level]?.symbols.length ?? 0;
    if (edges > MOST_EDGES) throw new NotExportable("QUERY_TOO_LARGE", "");
    return key;
  };
  const startKey = meet(machine.start);
  const followers = new Map<string, readonly string[]>();
  for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
    const read = readOf(state);
    if ("answer" in read) continue;
    const at = state;
    const symbols = variables[read.level]?.symbols ?? [];
    followers.set(
      keyOf(state),
      symbols.map((_, symbol) => meet(next(at, read.level, symbol))),
    );
  }
  const starts: number[] = [];
  let count = 0;
  for (const states of byLevel) {
    starts.push(count);
    count += states.length;
  }
  starts.push(count);
  const numberOf = (key: string): number => {
    const { place, level } = found.get(key) as { place: number; level: number };
    return (starts[level] as number) + place;
  };
  const levels = byLevel.flatMap((states, level): Level[] => {
    if (states.length === 0) return [];
    const table = states.flatMap((state) => (followers.get(keyOf(state)) ?? []).map(numberOf));
    const [start, end] = [starts[level] as number, starts[level + 1] as number];
    return [{ variable: variables[level] as RowVariable, start, end, table }];
  });
  return { levels, start: numberOf(startKey), answers, firstAnswer: count };
}

/**
 * Writes the walk of an automaton.
 *
 * @param symbolOf the column with the number of a row's symbol, by variable
 * @returns a column: the number of the answer, less the first
 */
export function walk(
  steps: SqlSteps,
  dialect: SqlDialect,
  { levels, start, firstAnswer }: Automaton,
  symbolOf: (variable: RowVariable) => string,
): string {
  let state = `${start}`;
  for (const [at, { variable, start: first, end, table }] of levels.entries()) {
    const symbol = symbolOf(variable);
    const place =
      variable.symbols.length === 1
        ? `${state} - ${first}`
        : `(${state} - ${first}) * ${variable.symbols.length} + ${symbol}`;
    const next = dialect.at(table, place);
    state = steps.let(
      at === 0 ? next : `CASE WHEN ${state} < ${end} THEN ${next} ELSE ${state} END`,
    );
  }
  return steps.let(`${state} - ${firstAnswer}`);
}
