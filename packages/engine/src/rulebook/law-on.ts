import { derived } from "../derived.ts";
import { addDays } from "../facts/calendar.ts";
import { members, span, type ValueSet } from "../facts/value-set.ts";
import type {
  FactDeclaration,
  IsoDate,
  NamedCondition,
  Rule,
  Rulebook,
  Span,
  Table,
  Wording,
} from "./rulebook.ts";
import { type RowInForce, rowOn } from "./table-rows.ts";

/** A fact as one wording of the law knows it. */
export interface FactInLaw {
  readonly declaration: FactDeclaration;
  /** Every value a case may give; a date fact has none here. */
  readonly domain?: ValueSet;
  /** For options from a table: the row in force, by option. */
  readonly rows?: ReadonlyMap<string, RowInForce>;
}

/** The rows of a table of which one applies where an outcome holds. */
export interface RowsInLaw {
  readonly table: Table;
  readonly choices: readonly {
    readonly row: string;
    readonly inForce: RowInForce;
    /** The named condition under which it applies; left out where it is the only one. */
    readonly condition?: string;
  }[];
}

export interface RuleInLaw {
  readonly rule: Rule;
  readonly wording: Wording;
}

/** One wording of the law: a rulebook between two changes. Rules and figures not in force are left out. */
export interface Law {
  readonly rulebook: Rulebook;
  /** First and last day of this wording; no `to`: no later change is known. */
  readonly span: Span;
  readonly facts: ReadonlyMap<string, FactInLaw>;
  readonly parameters: ReadonlyMap<string, number>;
  readonly rules: readonly RuleInLaw[];
  /** Named conditions, those included under which a row applies: `row.<row>`. */
  readonly conditions: ReadonlyMap<string, { condition: NamedCondition; wording: Wording }>;
  /** By outcome. */
  readonly rows: ReadonlyMap<string, RowsInLaw>;
}

/** Before the id of a row in the name of the condition under which it applies. */
export const ROW = "row.";

/** Whether a span holds on a day. */
export function inForce(at: Partial<Span>, on: IsoDate): boolean {
  return (at.from === undefined || at.from <= on) && (at.to === undefined || on <= at.to);
}

/** The first days of all wordings of the law since the rulebook's earliest date, ascending. */
export function wordingStarts(rulebook: Rulebook): readonly IsoDate[] {
  return derived(rulebook, startsOf);
}

function startsOf(rulebook: Rulebook): readonly IsoDate[] {
  const spansOf = [
    ...rulebook.rules.flatMap((rule) => rule.wordings.map((wording) => wording.inForce)),
    ...rulebook.conditions.flatMap((named) => named.wordings.map((wording) => wording.inForce)),
    ...rulebook.parameters.flatMap((parameter) => parameter.values),
    ...rulebook.tables.flatMap((table) => table.rows.flatMap((row) => row.values)),
    ...rulebook.outcomes.flatMap(({ rows }) =>
      (rows?.wordings ?? []).map((wording) => wording.inForce),
    ),
  ];
  const days = new Set<IsoDate>([rulebook.earliest]);
  for (const { from, to } of spansOf) {
    days.add(from);
    if (to !== undefined) days.add(addDays(to, 1));
  }
  return [...days].filter((day) => day >= rulebook.earliest).sort();
}

/**
 * The law as it stood on one day; the same object for every day of the same wording.
 *
 * @param on a date not before the rulebook's earliest
 */
export function lawOn(rulebook: Rulebook, on: IsoDate): Law {
  const days = wordingStarts(rulebook);
  const from = days.findLast((day) => day <= on) ?? rulebook.earliest;
  const laws = derived(rulebook, noLaws);
  let law = laws.get(from);
  if (law === undefined) {
    law = readLaw(rulebook, from, days[days.indexOf(from) + 1]);
    laws.set(from, law);
  }
  return law;
}

/** The wordings read so far, by first day. */
function noLaws(_: Rulebook): Map<IsoDate, Law> {
  return new Map();
}

function readLaw(rulebook: Rulebook, from: IsoDate, next: IsoDate | undefined): Law {
  const parameters = new Map<string, number>();
  for (const parameter of rulebook.parameters) {
    const figure = parameter.values.find((value) => inForce(value, from));
    if (figure !== undefined) parameters.set(parameter.parameter, figure.value);
  }
  for (const table of rulebook.tables) {
    for (const { row } of table.rows) {
      for (const [column, figure] of Object.entries(rowOn(table, row, from)?.figures ?? {})) {
        parameters.set(`${column}.${row}`, figure);
      }
    }
  }
  const { rows, conditions } = rowsOn(rulebook, from);
  return {
    rulebook,
    span: next === undefined ? { from } : { from, to: addDays(next, -1) },
    facts: new Map(
      rulebook.facts.map((declaration) => [
        declaration.fact,
        factInLaw(rulebook, declaration, from),
      ]),
    ),
    parameters,
    rules: rulebook.rules.flatMap((rule) => {
      const wording = rule.wordings.find((each) => inForce(each.inForce, from));
      return wording === undefined ? [] : [{ rule, wording }];
    }),
    conditions: new Map(
      [...rulebook.conditions, ...conditions].flatMap((condition) => {
        const wording = condition.wordings.find((each) => inForce(each.inForce, from));
        return wording === undefined
          ? []
          : [[condition.condition, { condition, wording }] as const];
      }),
    ),
    rows,
  };
}

/** The rows of each outcome on a day, and the conditions under which they apply. */
function rowsOn(
  rulebook: Rulebook,
  on: IsoDate,
): { rows: ReadonlyMap<string, RowsInLaw>; conditions: readonly NamedCondition[] } {
  const rows = new Map<string, RowsInLaw>();
  const conditions: NamedCondition[] = [];
  for (const { outcome, rows: declared } of rulebook.outcomes) {
    const table = rulebook.tables.find((each) => each.table === declared?.table);
    const wording = declared?.wordings.find((each) => inForce(each.inForce, on));
    if (table === undefined || wording === undefined) continue;
    const choices = wording.choose.flatMap(({ row, when }, at): RowsInLaw["choices"] => {
      const inForceRow = rowOn(table, row, on);
      if (inForceRow === undefined) return [];
      if (wording.choose.length === 1) return [{ row, inForce: inForceRow }];
      const condition = ROW + row;
      const before = wording.choose.slice(0, at).flatMap((each) => each.when ?? []);
      const parts = [
        ...before.map((each) => ({ not: each })),
        ...(when === undefined ? [] : [when]),
      ];
      const label = table.rows.find((each) => each.row === row)?.label ?? {};
      const { inForce, cites } = wording;
      const applies = {
        inForce,
        cites,
        says: label,
        checked: "read",
        when: { all: parts },
      } as const;
      conditions.push({ condition, title: label, wordings: [applies] });
      return [{ row, inForce: inForceRow, condition }];
    });
    rows.set(outcome, { table, choices });
  }
  return { rows, conditions };
}

function factInLaw(rulebook: Rulebook, declaration: FactDeclaration, on: IsoDate): FactInLaw {
  switch (declaration.type) {
    case "date":
      return { declaration };
    case "bool":
      return { declaration, domain: members([true, false]) };
    case "integer": {
      const { min, max } = declaration.range ?? { min: 0, max: Number.MAX_SAFE_INTEGER };
      return { declaration, domain: span(min, max) };
    }
    case "option": {
      const own = (declaration.options ?? []).map((each) => each.option);
      const table = rulebook.tables.find((each) => each.table === declaration.optionsFrom);
      if (table === undefined) return { declaration, domain: members(own) };
      const rows = new Map<string, RowInForce>();
      for (const { row } of table.rows) {
        const value = rowOn(table, row, on);
        if (value !== undefined) rows.set(row, value);
      }
      return { declaration, domain: members([...own, ...rows.keys()]), rows };
    }
  }
}
