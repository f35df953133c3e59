import { compare } from "../conditions/formula.ts";
import { EngineFault } from "../problem.ts";
import type { Leaf, Reading, ReadingOption, Scalar } from "../rulebook/rulebook.ts";
import { provisionStep, type Tongue, textOf } from "./tongue.ts";
import type { OptionStep, ReadingStep } from "./tree.ts";

function readingOf({ law }: Tongue, id: string): Reading {
  const reading = law.rulebook.readings.find((each) => each.reading === id);
  if (reading === undefined) throw new EngineFault(`no reading ${id}`);
  return reading;
}

/**
 * A reading and the option that stands, with who reads it so and why.
 *
 * @param standing nothing while the reading is open
 */
export function readingStep(
  tongue: Tongue,
  id: string,
  standing: string | undefined,
  byDefault: boolean,
): ReadingStep {
  const reading = readingOf(tongue, id);
  const option = reading.options.find((each) => each.option === standing);
  return {
    kind: "reading",
    reading: id,
    label: textOf(tongue, reading.label),
    question: textOf(tongue, reading.question),
    ...(option === undefined ? {} : { standing: optionStep(tongue, option) }),
    byDefault,
  };
}

function optionStep(tongue: Tongue, option: ReadingOption): OptionStep {
  return {
    option: option.option,
    label: textOf(tongue, option.label),
    proponent: textOf(tongue, option.proponent),
    because: textOf(tongue, option.because),
    grade: option.grade,
    gradeInWords: tongue.speaker.say(`grade.${option.grade}`),
    cites: provisionStep(tongue, option.cites),
  };
}

/** A reading and one of its options, as a row of readings names them. */
export function choiceStep({ words }: Tongue, id: string, option: string) {
  return {
    reading: id,
    label: words.reading(id),
    chosen: { option, label: words.option(id, option) },
  };
}

/** The options of a reading for which a leaf holds, in words. */
export function requiredOfReading(tongue: Tongue, leaf: Leaf, id: string): string {
  const value = leaf.value as Scalar | readonly Scalar[];
  return tongue.speaker.or(
    readingOf(tongue, id)
      .options.filter(({ option }) => compare(leaf.operator, option, value))
      .map(({ label }) => textOf(tongue, label)),
  );
}
