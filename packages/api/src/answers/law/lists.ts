import { type Parameter, type Table, wordingStarts } from "@cokdyby/engine";
import { factsIn } from "./facts.ts";
import { entriesInForce, type LawView } from "./in-force.ts";
import { rulesIn } from "./rules.ts";

/** The lists of the law, by their name in the address. */
export const LAW_LISTS = {
  rulebook: rulebookIn,
  facts: factsIn,
  outcomes: outcomesIn,
  rules: rulesIn,
  readings: ({ rulebook: { readings } }: LawView) => ({ readings }),
  parameters: parametersIn,
  sources: ({ rulebook: { sources } }: LawView) => ({ sources }),
  properties: ({ rulebook: { properties } }: LawView) => ({ properties }),
  amendments: ({ rulebook: { amendments } }: LawView) => ({ amendments }),
} as const satisfies Readonly<Record<string, (view: LawView) => object>>;
export type LawList = keyof typeof LAW_LISTS;

function rulebookIn({ rulebook }: LawView) {
  const { title, languages, earliest, layerReading, layers, groups, files } = rulebook;
  const wordings = wordingStarts(rulebook);
  const members = { title, languages, earliest, wordings, layers, groups, files };
  return layerReading === undefined ? members : { ...members, layerReading };
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
