import type { Rulebook, Scalar } from "@cokdyby/engine";
import { loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import {
  type Choices,
  type Item,
  makeSet,
  type TrainingSet,
  type WorkedCase,
} from "@cokdyby/training";

export const DAY = "2026-03-01";
export const rulebook: Rulebook = loadRulebook();

/** The worked cases that come with the rules, without what they leave undefined. */
export const worked = JSON.parse(JSON.stringify(readWorkedCases())) as readonly WorkedCase[];

export const CHOICES: Choices = {
  topics: [],
  levels: [],
  on: DAY,
  readings: {},
  number: 8,
  seed: "a morning",
};

export function setOf(choices: Partial<Choices> = {}, cases = worked): TrainingSet {
  const made = makeSet(rulebook, { ...CHOICES, ...choices }, cases);
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

/** The cases in which some facts have other values, up to two at once. What a case is about stays. */
export function* changed({ case: told }: Item, facts: readonly string[]): Generator<Item["case"]> {
  for (const [at, fact] of facts.entries()) {
    for (const value of valuesOf(fact)) {
      const one = { ...told, facts: { ...told.facts, [fact]: value } };
      yield one;
      for (const other of facts.slice(at + 1)) {
        for (const second of valuesOf(other)) {
          yield { ...one, facts: { ...one.facts, [other]: second } };
        }
      }
    }
  }
}

function valuesOf(id: string): readonly Scalar[] {
  const { type, options = [], fixed } = rulebook.facts.find(({ fact }) => fact === id) ?? {};
  if (fixed) return [];
  if (type === "bool") return [true, false];
  // ages, persons, and an amount that is large under every law
  if (type === "integer") return [10, 14, 16, 40, 1000, 10_000_000];
  return options.map(({ option }) => option);
}
