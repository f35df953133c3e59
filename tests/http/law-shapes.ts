import {
  amendmentsAnswer,
  factsAnswer,
  outcomesAnswer,
  parametersAnswer,
  readingsAnswer,
  rulebookAnswer,
  rulesAnswer,
  sourcesAnswer,
} from "@cokdyby/api/shapes";

/** The shape of each list of the law, by its name in the address. */
export const LAW_SHAPES = {
  rulebook: rulebookAnswer,
  facts: factsAnswer,
  outcomes: outcomesAnswer,
  rules: rulesAnswer,
  readings: readingsAnswer,
  parameters: parametersAnswer,
  sources: sourcesAnswer,
  amendments: amendmentsAnswer,
};
