import { compare } from "../conditions/formula.ts";
import { EngineFault } from "../problem.ts";
import type { Leaf, Reading, ReadingOption, Scalar } from "../rulebook/rulebook.ts";
import { type Localizer, provisionStep, textOf } from "./localizer.ts";
import type { OptionStep, ReadingStep } from "./tree.ts";

function readingOf({ law }: Localizer, id: string): Reading {
  const reading = law.rulebook.readings.find((each) => each.reading === id);
  if (reading === undefined) throw new EngineFault(`no reading ${id}`);
  return reading;
}

/**
 * A reading and the option that stands, with who reads it so and why.
 *
 * @param effective nothing while the reading is open
 */
export function readingStep(
  localizer: Localizer,
  id: string,
  effective: string | undefined,
  byDefault: boolean,
): ReadingStep {
  const reading = readingOf(localizer, id);
  const option = reading.options.find((each) => each.option === effective);
  return {
    kind: "reading",
    reading: id,
    label: textOf(localizer, reading.label),
    question: textOf(localizer, reading.question),
    ...(option === undefined ? {} : { standing: optionStep(localizer, option) }),
    byDefault,
  };
}

/** An option of a reading, and who reads the law so. */
export function optionStep(localizer: Localizer, option: ReadingOption): OptionStep {
  return {
    option: option.option,
    label: textOf(localizer, option.label),
    proponent: textOf(localizer, option.proponent),
    because: textOf(localizer, option.because),
    grade: option.grade,
    gradeInWords: localizer.formatter.say(`grade.${option.grade}`),
    cites: provisionStep(localizer, option.cites),
  };
}

/** A reading and one of its options, as a row of readings names them. */
export function choiceStep({ words }: Localizer, id: string, option: string) {
  return {
    reading: id,
    label: words.reading(id),
    chosen: { option, label: words.option(id, option) },
  };
}

/** The options of a reading for which a leaf holds, in words. */
export function requiredOfReading(localizer: Localizer, leaf: Leaf, id: string): string {
  const value = leaf.value as Scalar | readonly Scalar[];
  return localizer.formatter.or(
    readingOf(localizer, id)
      .options.filter(({ option }) => compare(leaf.operator, option, value))
      .map(({ label }) => textOf(localizer, label)),
  );
}
