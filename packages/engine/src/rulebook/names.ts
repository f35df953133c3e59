import type {
  FactDeclaration,
  NamedCondition,
  OutcomeDeclaration,
  Reading,
  Rule,
  Rulebook,
  Source,
  Table,
} from "./rulebook.ts";

/** Before the id of a reading or a parameter where a condition reads it. */
export const READING = "reading.";
export const PARAMETER = "parameter.";

/** Everything a rulebook gives a name to, by id. */
export interface Names {
  readonly facts: ReadonlyMap<string, FactDeclaration>;
  readonly readings: ReadonlyMap<string, Reading>;
  /** Parameters, and the figures of tables as `<column>.<row>`. */
  readonly parameters: ReadonlySet<string>;
  readonly outcomes: ReadonlyMap<string, OutcomeDeclaration>;
  readonly conditions: ReadonlyMap<string, NamedCondition>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly layers: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly rules: ReadonlyMap<string, Rule>;
}

/** The names of a rulebook; of two entries with one id the later one counts (ID_DUPLICATE reports them). */
export function namesOf(rulebook: Rulebook): Names {
  return {
    facts: new Map(rulebook.facts.map((each) => [each.fact, each])),
    readings: new Map(rulebook.readings.map((each) => [each.reading, each])),
    parameters: new Set([
      ...rulebook.parameters.map((each) => each.parameter),
      ...rulebook.tables.flatMap((each) => figureIds(each)),
    ]),
    outcomes: new Map(rulebook.outcomes.map((each) => [each.outcome, each])),
    conditions: new Map(rulebook.conditions.map((each) => [each.condition, each])),
    sources: new Map(rulebook.sources.map((each) => [each.source, each])),
    tables: new Map(rulebook.tables.map((each) => [each.table, each])),
    layers: new Set(rulebook.layers.map((each) => each.layer)),
    groups: new Set(rulebook.groups.map((each) => each.group)),
    rules: new Map(rulebook.rules.map((each) => [each.rule, each])),
  };
}

/** The parameters that a table's figures are. */
export function figureIds(table: Pick<Table, "columns" | "rows">): readonly string[] {
  return table.rows.flatMap(({ row }) => table.columns.map(({ column }) => `${column}.${row}`));
}
