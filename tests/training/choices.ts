import { loadRulebook } from "@cokdyby/rules";
import { readWorkedCases } from "@cokdyby/rules/worked-cases";
import { type Choices, makeSet, type TrainingSet, type WorkedCase } from "@cokdyby/training";

export const DAY = "2026-03-01";
export const rulebook = loadRulebook();

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
