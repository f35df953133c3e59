import type { CaseInput } from "@cokdyby/engine";
import type { FactDeclaration } from "@cokdyby/engine/rulebook";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { describe, expect, test } from "vitest";
import { flawsOf, LANGUAGES, rulebook, tellStory, titleOf } from "./tellers.ts";

type Value = CaseInput["facts"][string];

/** What any text looks like that a fact adds to a case: the case itself, and that it cannot be found out. */
const UNKNOWN = Symbol("unknown");

function valuesOf(fact: FactDeclaration): readonly (Value | typeof UNKNOWN)[] {
  switch (fact.type) {
    case "bool":
      return [true, false, UNKNOWN];
    case "option": {
      const table = rulebook.tables.find((each) => each.table === fact.optionsFrom);
      const options = (fact.options ?? []).map(({ option }) => option);
      const all = [...options, ...(table?.rows ?? []).map(({ row }) => row)];
      const pairs = all.slice(1).map((each, index) => ({ oneOf: [all[index] ?? each, each] }));
      return [...all, ...(all.length > 2 ? pairs : []), UNKNOWN];
    }
    case "date":
      return ["2024-02-29", "2026-12-01", { min: "2024-01-01", max: "2024-02-02" }, UNKNOWN];
    case "integer": {
      const { min, max } = fact.range ?? { min: 0, max: 0 };
      const numbers =
        max <= 120
          ? Array.from({ length: max + 1 }, (_, at) => at)
          : [...new Set([min, 1, 2, 5, 1_000, max])];
      return [
        ...numbers,
        { min: 2 },
        { max: 4 },
        { min: 15, max: 17 },
        { oneOf: [1, 2, 5] },
        UNKNOWN,
      ];
    }
  }
}

function withValue(of: CaseInput, fact: string, value: Value | typeof UNKNOWN): CaseInput {
  const { [fact]: _, ...others } = of.facts;
  return value === UNKNOWN
    ? { facts: others, unobtainable: [fact] }
    : { facts: { ...others, [fact]: value } };
}

const nothing: CaseInput = { facts: {} };
const worked: readonly CaseInput[] = readWorkedCases().map(({ facts }) => ({ facts }));
/** One worked case for each conduct. */
const kinds = [...new Map(worked.map((each) => [each.facts["act.conduct"], each])).values()];

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(rulebook.facts)("every value of $fact is said, alone and within a case", (fact) => {
    for (const of of [nothing, ...kinds]) {
      for (const value of valuesOf(fact)) {
        const told = withValue(of, fact.fact, value);
        const { sentences } = tellStory(told, language);
        expect(sentences.flatMap(({ facts }) => facts)).toContain(fact.fact);
        const texts = [...sentences.map(({ text }) => text), `${titleOf(told, language)}.`];
        expect(texts.flatMap(flawsOf)).toEqual([]);
      }
    }
  });

  test.each(rulebook.facts)("no two values of $fact are said alike", (fact) => {
    for (const of of [nothing, ...kinds]) {
      const stories = valuesOf(fact).map((value) =>
        tellStory(withValue(of, fact.fact, value), language)
          .sentences.map(({ text }) => text)
          .join(" "),
      );
      expect(stories.filter((each, index) => stories.indexOf(each) !== index)).toEqual([]);
    }
  });
});
