/** Rulebooks of a few lines, for cases that are kept by name. */
import type {
  Condition,
  Derivation,
  FactDeclaration,
  Leaf,
  Rule,
  Rulebook,
  Scalar,
} from "@cokdyby/engine";

const text = { en: "invented" };
const cites = { source: "s", at: "§ 1" };

export function bool(fact: string, belongs?: Condition): FactDeclaration {
  const more = belongs === undefined ? {} : { belongs };
  return { fact, group: "g", type: "bool", label: text, question: text, ...more };
}

/** A whole number from 0 to 120. */
export function whole(fact: string): FactDeclaration {
  const range = { min: 0, max: 120 };
  return { fact, group: "g", type: "integer", range, label: text, question: text };
}

/** A date; `presumed` is the law date where it is not given. */
export function date(fact: string, presumed?: "law"): FactDeclaration {
  const more =
    presumed === undefined ? {} : { presumed: { value: { date: presumed }, because: text } };
  return { fact, group: "g", type: "date", label: text, question: text, ...more };
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

/** A rule for the outcome `o`; `exceptionTo` names another by its place in the list, from 0. */
export interface SmallRule {
  readonly when: Condition;
  readonly exceptionTo?: number;
}

/** A rulebook of one layer and one outcome `o`. Readings are given as id → options, and are open. */
export function smallRulebook(parts: {
  readonly facts: readonly FactDeclaration[];
  readonly rules: readonly SmallRule[];
  readonly derivations?: readonly Derivation[];
  readonly readings?: Readonly<Record<string, readonly string[]>>;
}): Rulebook {
  const { facts, rules, derivations = [], readings = {} } = parts;
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
    tables: [],
    readings: Object.entries(readings).map(([reading, options]) => ({
      reading,
      label: text,
      question: text,
      options: options.map((option) => ({
        option,
        label: text,
        proponent: text,
        because: text,
        cites,
        grade: "doctrine",
      })),
    })),
    outcomes: [{ outcome: "o", group: "g", label: text, layers: ["code"] }],
    conditions: [],
    rules: rules.map(
      ({ when, exceptionTo }, at): Rule => ({
        rule: `o.${at}`,
        title: text,
        concludes: "o",
        layer: "code",
        grade: "statute",
        ...(exceptionTo === undefined ? {} : { exceptionTo: `o.${exceptionTo}` }),
        wordings: [
          { inForce: { from: "2010-01-01" }, cites: [cites], says: text, checked: "read", when },
        ],
        examples: [],
      }),
    ),
    derivations,
    limits: [],
    dateOrders: [],
    warnings: [],
    properties: [],
    amendments: [],
  };
}
