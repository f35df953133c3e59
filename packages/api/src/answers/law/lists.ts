import { wordingStarts } from "@cokdyby/engine";
import type { Parameter, Table } from "@cokdyby/engine/rulebook";
import { factsIn } from "./facts.ts";
import { entriesInForce, type LawView } from "./in-force.ts";
import { rulesIn } from "./rules.ts";

/** The lists of the law, by their name in the address. */
export const LAW_LISTS = {
  /** What the rulebook is, its languages, layers, groups and wordings. */
  rulebook: rulebookIn,
  /** The facts that a case may state. */
  facts: factsIn,
  /** The questions that are answered, with the rules that conclude each. */
  outcomes: outcomesIn,
  /** The rules with their wordings. */
  rules: rulesIn,
  /** The open questions of law, with their options. */
  readings: ({ rulebook: { readings } }: LawView) => ({ readings }),
  /** The figures and tables of the law, by date. */
  parameters: parametersIn,
  /** The acts, treaties and opinions that are cited. */
  sources: ({ rulebook: { sources } }: LawView) => ({ sources }),
  /** What the law is checked for. */
  properties: ({ rulebook: { properties } }: LawView) => ({ properties }),
  /** The amendments that come with the rulebook. */
  amendments: ({ rulebook: { amendments } }: LawView) => ({ amendments }),
} as const satisfies Readonly<Record<string, (view: LawView) => object>>;

/** The name of a list of the law, as in {@link LAW_LISTS}. */
export type LawList = keyof typeof LAW_LISTS;

function rulebookIn({ rulebook }: LawView) {
  const { title, languages, earliest, layerReading, setAside, layers, groups, files } = rulebook;
  const wordings = wordingStarts(rulebook);
  const members = { title, languages, earliest, wordings, layers, groups, files };
  return {
    ...members,
    ...(layerReading === undefined ? {} : { layerReading }),
    ...(setAside === undefined ? {} : { setAside }),
  };
}

function outcomesIn(view: LawView) {
  const { outcomes, laterLaw } = view.rulebook;
  const { rules } = rulesIn(view);
  return {
    outcomes: outcomes.map((declared) => ({
      ...declared,
      rules: rules.flatMap(({ rule, concludes }) => (concludes === declared.outcome ? [rule] : [])),
    })),
    laterLaw,
  };
}

function parametersIn(view: LawView): {
  parameters: readonly Parameter[];
  tables: readonly Table[];
} {
  const { parameters, tables } = view.rulebook;
  return {
    parameters: parameters.map((parameter) => ({
      ...parameter,
      values: entriesInForce(view, parameter.values, (value) => value),
    })),
    tables: tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        values: entriesInForce(view, row.values, (value) => value),
      })),
    })),
  };
}
