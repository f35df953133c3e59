import type { CompiledLaw } from "../diagram/compile.ts";
import type { Root } from "../diagram/diagram-store.ts";
import { type Automaton, walk } from "./automaton.ts";
import { rowOutcome, statusAutomaton } from "./row-diagrams.ts";
import type { Mark, RowVariable } from "./row-variables.ts";
import type { SqlDialect } from "./sql-dialect.ts";
import type { SqlSteps } from "./sql-steps.ts";

/** An exception of a presumption: how it comes out decides whether that is used. */
export interface RowException {
  readonly fact: string;
  readonly automaton: Automaton;
  /** `unless`: any answer but "no" stands against the presumption; `unlessCertain`: "yes" alone. */
  readonly kind: "unless" | "unlessCertain";
}

/** The exceptions of a law's presumptions, as `exceptionsIn` of `decide/situation.ts` judges them. */
export function rowExceptions(
  compiled: CompiledLaw,
  marks: readonly Mark[],
): readonly RowException[] {
  return compiled.law.rulebook.facts.flatMap(({ fact, presumed }) =>
    (["unless", "unlessCertain"] as const).flatMap((kind): RowException[] => {
      const condition = presumed?.[kind];
      if (condition === undefined) return [];
      const root = compiled.aside.get(condition) as Root;
      return [
        { fact, kind, automaton: statusAutomaton(rowOutcome(compiled, root, marks, () => true)) },
      ];
    }),
  );
}

/**
 * By fact the column that is 1 where an exception stands against its presumption.
 *
 * @param symbolOf of a row with what it gives and the days presumed
 */
export function exceptedColumns(
  steps: SqlSteps,
  dialect: SqlDialect,
  exceptions: readonly RowException[],
  symbolOf: (variable: RowVariable) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  for (const { fact, automaton, kind } of exceptions) {
    const answer = walk(steps, dialect, automaton, symbolOf);
    const against =
      kind === "unless"
        ? `${answer} <> ${automaton.answers.indexOf("no")}`
        : `${answer} = ${automaton.answers.indexOf("yes")}`;
    found.set(fact, [...(found.get(fact) ?? []), `(${against})`]);
  }
  return new Map([...found].map(([fact, all]) => [fact, steps.flag(all.join(" OR "))]));
}
