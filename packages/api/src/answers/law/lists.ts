import { type Parameter, type Table, wordingStarts } from "@cokdyby/engine";
import { factsIn } from "./facts.ts";
import { shown, type View } from "./in-force.ts";
import { rulesIn } from "./rules.ts";

/** The lists of the law, by their name in the address. */
export const LAW_LISTS = {
  rulebook: rulebookIn,
  facts: factsIn,
  outcomes: outcomesIn,
  rules: rulesIn,
  readings: ({ rulebook: { readings } }: View) => ({ readings }),
  parameters: parametersIn,
  sources: ({ rulebook: { sources } }: View) => ({ sources }),
  properties: ({ rulebook: { properties } }: View) => ({ properties }),
  amendments: ({ rulebook: { amendments } }: View) => ({ amendments }),
} as const satisfies Readonly<Record<string, (view: View) => object>>;
export type LawList = keyof typeof LAW_LISTS;

function rulebookIn({ rulebook }: View) {
  const { title, languages, earliest, layerReading, layers, groups, files } = rulebook;
  const wordings = wordingStarts(rulebook);
  const members = { title, languages, earliest, wordings, layers, groups, files };
  return layerReading === undefined ? members : { ...members, layerReading };
}

function outcomesIn(view: View) {
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

function parametersIn(view: View): {
  parameters: readonly Parameter[];
  tables: readonly Table[];
} {
  const { parameters, tables } = view.rulebook;
  return {
    parameters: parameters.map((parameter) => ({
      ...parameter,
      values: shown(view, parameter.values, (value) => value),
    })),
    tables: tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({
        ...row,
        values: shown(view, row.values, (value) => value),
      })),
    })),
  };
}
