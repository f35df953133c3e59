import { classOf, type TrainingClass, type TrainingSet } from "@cokdyby/training";
import { type HandedInPart, type ReadPart, readPart } from "./handed-in-files.ts";

/** What became of one part. */
export interface PartState {
  readonly name: string;
  /** Codes of what is wrong; nothing: it counts. */
  readonly wrong: readonly string[];
}

/** A class, and what became of each part that was handed in. */
export interface SortedClass {
  readonly result: TrainingClass;
  /** In the order in which they were handed in. */
  readonly states: readonly PartState[];
}

/** Puts what was handed in together. @param set with its keys of today */
export function sortedParts(set: TrainingSet, parts: readonly HandedInPart[]): SortedClass {
  const read = parts.map((part) => readPart(part, set));
  const whole = read.filter(isWhole);
  const result = classOf(
    set,
    whole.map(({ value }) => value),
  );
  const asideOf = new Map(result.setAside.map(({ at, problems }) => [whole[at], problems]));
  return {
    result,
    states: read.map((part) => {
      const problems = isWhole(part) ? (asideOf.get(part) ?? []) : part.problems;
      return { name: part.name, wrong: [...new Set(problems.map(({ code }) => code))] };
    }),
  };
}

function isWhole({ problems }: ReadPart): boolean {
  return problems.length === 0;
}
