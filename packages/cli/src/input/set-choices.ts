import type { Choices } from "@cokdyby/training";
import type { InputProblem } from "./bad-input.ts";
import { readPairs } from "./pairs.ts";

/** The options that a set is chosen by. */
export interface ChoiceOptions {
  readonly topic?: readonly string[];
  readonly level?: readonly string[];
  readonly on?: string;
  readonly reading?: readonly string[];
  readonly number?: string;
  readonly seed?: string;
}

/** The option that says a member of the choices. */
export const CHOICE_OPTIONS: Readonly<Record<string, string>> = {
  topics: "--topic",
  levels: "--level",
  on: "--on",
  readings: "--reading",
  number: "--number",
};

/**
 * The choices that options say; whether the rulebook can follow them is seen when the set is made.
 *
 * @param today the law date where none is given
 */
export function readChoices(
  { topic = [], level = [], on, reading = [], number = "10", seed = "1" }: ChoiceOptions,
  today: string,
): { readonly choices: Choices; readonly problems: readonly InputProblem[] } {
  const readings = readPairs("--reading", reading);
  return {
    choices: {
      topics: topic,
      // another number is told by those who check the choices
      levels: level.map((each) => Number(each) as Choices["levels"][number]),
      on: on ?? today,
      readings: Object.fromEntries(readings.values),
      number: Number(number),
      seed,
    },
    problems: readings.problems,
  };
}

/** Whether any of the options was given. */
export function choosesSet(options: ChoiceOptions): boolean {
  const { topic, level, on, reading, number, seed } = options;
  return [topic, level, on, reading, number, seed].some((each) => each !== undefined);
}
