/** Rulebooks of a few lines, for cases that are kept by name. */
import type { Condition, Rulebook, Scalar } from "@cokdyby/engine";
import type {
  Derivation,
  FactDeclaration,
  Leaf,
  NumberExpression,
  OutcomeRows,
  PresumedDate,
  Presumption,
  Rule,
} from "@cokdyby/engine/rulebook";
import { cites, NOTHING_OF, text } from "./invented-names.ts";

export function bool(fact: string, belongs?: Condition): FactDeclaration {
  const more = belongs === undefined ? {} : { belongs };
  return { fact, group: "g", type: "bool", label: text, question: text, ...more };
}

/** A whole number from 0 to 120. */
export function whole(fact: string): FactDeclaration {
  const range = { min: 0, max: 120 };
  return { fact, group: "g", type: "integer", range, label: text, question: text };
}

/** One of some options, the first of them where nothing is given. */
export function neverMissing(
  fact: string,
  options: readonly [string, ...string[]],
): FactDeclaration {
  const listed = options.map((option) => ({ option, label: text }));
  const common = { fact, group: "g", type: "option", label: text, question: text } as const;
  return { ...common, options: listed, absent: options[0] };
}

/** A date; `presumed` is the law date or another day where it is not given. */
export function date(fact: string, presumed?: "law" | PresumedDate): FactDeclaration {
  const value = presumed === "law" ? { date: presumed } : presumed;
  const more = value === undefined ? {} : { presumed: { value, because: text } };
  return { fact, group: "g", type: "date", label: text, question: text, ...more };
}

/** The same fact with a presumption. */
export function presuming(
  fact: FactDeclaration,
  value: Scalar,
  how: Omit<Presumption, "value" | "because"> = {},
): FactDeclaration {
  return { ...fact, presumed: { value, because: text, ...how } };
}

export function is(fact: string, value: Scalar = true): Leaf {
  return { fact, operator: "equal", value };
}

export function atLeast(fact: string, value: number): Leaf {
  return { fact, operator: "greaterThanInclusive", value };
}

/** Where `when` holds, one fact equals another. */
export function follows(fact: string, equals: string, when: Condition): Derivation {
  return { derivation: `${fact}-follows-${equals}`, fact, equals, when, says: text };
}

/** Where `when` holds, a fact has a value. */
export function given(fact: string, value: Scalar, when: Condition): Derivation {
  return { derivation: `${fact}-is-given`, fact, is: value, when, says: text };
}

export function years(fact: string, from: string, to: string): Derivation {
  return { derivation: `${fact}-in-years`, fact, completedYears: { from, to }, says: text };
}

/** A number, where the facts that it needs are there. */
export function works(
  fact: string,
  number: NumberExpression,
  needs: readonly string[] = [],
): Derivation {
  return { derivation: `${fact}-is-worked-out`, fact, number, needs, says: text };
}

/** Rows of a table with one figure `upper`, from which the years are computed. */
export function table(
  upper: Readonly<Record<string, number>>,
  members: Rulebook["tables"][number]["members"] = [],
): Rulebook["tables"][number] {
  const steps = [
    { least: 5, is: 10 },
    { least: 3, is: 5 },
    { least: 0, is: 3 },
  ];
  return {
    table: "t",
    label: text,
    columns: [
      { column: "upper", label: text },
      { column: "half", label: text, from: { column: "upper", times: 0.5, atMost: 3 } },
      { column: "years", label: text, from: { column: "upper", steps } },
    ],
    members,
    rows: Object.entries(upper).map(([row, figure]) => ({
      row,
      label: text,
      values: [{ from: "2010-01-01", figures: { upper: figure }, cites, checked: "read" }],
    })),
  };
}

/** Which row of the table applies: the first whose condition holds. */
export function chosen(
  choose: OutcomeRows["wordings"][number]["choose"],
  lapses?: OutcomeRows["lapses"],
): OutcomeRows {
  const wordings = [{ inForce: { from: "2010-01-01" }, cites: [cites], choose }];
  return { table: "t", wordings, ...(lapses === undefined ? {} : { lapses }) };
}

/** A rule for the outcome `o`; `exceptionTo` names another by its place in the list, from 0. */
export interface SmallRule {
  readonly when: Condition;
  readonly exceptionTo?: number;
}

/**
 * A rulebook of one layer and one outcome `o`. Readings are given as id → options, and are open, or stand
 * at the option that `defaults` names. Conditions are given by name.
 */
export function smallRulebook(parts: {
  readonly facts: readonly FactDeclaration[];
  readonly rules: readonly SmallRule[];
  readonly derivations?: readonly Derivation[];
  readonly readings?: Readonly<Record<string, readonly string[]>>;
  readonly defaults?: Readonly<Record<string, string>>;
  readonly tables?: Rulebook["tables"];
  readonly rows?: OutcomeRows;
  readonly conditions?: Readonly<Record<string, Condition>>;
  readonly limits?: readonly Condition[];
  readonly atMosts?: Rulebook["atMosts"];
}): Rulebook {
  const { facts, rules, derivations = [], readings = {}, defaults = {}, rows } = parts;
  const { tables = [], conditions = {}, limits = [], atMosts = [] } = parts;
  const inForce = { from: "2010-01-01" };
  const wording = { inForce, cites: [cites], says: text, checked: "read" as const };
  return {
    id: "small",
    version: "1.0.0",
    digest: "",
    files: {},
    title: text,
    languages: ["en"],
    earliest: "2010-01-01",
    layers: [{ layer: "code", label: text }],
    groups: [{ group: "g", label: text }],
    sources: [{ source: "s", title: text, short: text }],
    facts,
    parameters: [],
    tables,
    readings: Object.entries(readings).map(([reading, options]) => ({
      reading,
      label: text,
      question: text,
      ...(defaults[reading] === undefined ? {} : { default: defaults[reading] }),
      options: options.map((option) => ({
        option,
        label: text,
        proponent: text,
        because: text,
        cites,
        grade: "doctrine",
      })),
    })),
    outcomes: [{ outcome: "o", group: "g", label: text, layers: ["code"], ...(rows && { rows }) }],
    conditions: Object.entries(conditions).map(([condition, when]) => ({
      condition,
      title: text,
      wordings: [{ ...wording, when }],
    })),
    rules: rules.map(
      ({ when, exceptionTo }, at): Rule => ({
        rule: `o.${at}`,
        title: text,
        concludes: "o",
        layer: "code",
        grade: "statute",
        ...(exceptionTo === undefined ? {} : { exceptionTo: `o.${exceptionTo}` }),
        wordings: [{ ...wording, when }],
        examples: [],
      }),
    ),
    derivations,
    limits: limits.map((never, at) => ({ limit: `l${at}`, never, says: text })),
    dateOrders: [],
    atMosts,
    ...NOTHING_OF,
  };
}
