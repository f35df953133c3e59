import { READING } from "../conditions/formula.ts";
import { representative, type Variable } from "../diagram/space.ts";
import { firstOf, type ValueSet } from "../facts/value-set.ts";
import type { Law } from "../rulebook/law-on.ts";
import type { Scalar } from "../rulebook/rulebook.ts";

/** A class of values, in a form to show and to run. `value` is one member to run it with. */
export type Point =
  | {
      readonly from: number | string;
      readonly to: number | string;
      readonly value: number | string;
      readonly label: string;
    }
  | { readonly values: readonly Scalar[]; readonly value: Scalar; readonly label: string };

/** The few words that values need in the language of an answer. */
export interface ValueWords {
  readonly language: string;
  readonly yes: string;
  readonly no: string;
  /** Between the members of a choice, for example " or ". */
  readonly or: string;
}

/** A set of values of a fact or of `reading.<id>`, shown. */
export function pointOf(law: Law, variable: string, values: ValueSet, words: ValueWords): Point[] {
  if (values.kind === "spans") {
    return values.spans.map(([from, to]) => ({
      from,
      to,
      value: from,
      label: from === to ? String(from) : `${from}–${to}`,
    }));
  }
  const members = [...values.members];
  return [
    {
      values: members,
      value: firstOf(values) as Scalar,
      label: members.map((value) => labelOf(law, variable, value, words)).join(words.or),
    },
  ];
}

/** One class of a variable as one point; a class of several spans shows its first and last number. */
export function classPoint(law: Law, variable: Variable, index: number, words: ValueWords): Point {
  const values = variable.classes[index] as ValueSet;
  const points = pointOf(law, variable.id, values, words);
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || !("from" in first) || !("to" in last)) {
    return first as Point;
  }
  const value = representative(variable, index) as number;
  return { ...first, to: last.to, value, label: points.map((point) => point.label).join(words.or) };
}

/** The words for one value of a fact or a reading. */
export function labelOf(law: Law, variable: string, value: Scalar, words: ValueWords): string {
  if (typeof value === "boolean") return value ? words.yes : words.no;
  if (typeof value === "number") return String(value);
  const { language } = words;
  if (variable.startsWith(READING)) {
    const reading = law.rulebook.readings.find(
      (each) => each.reading === variable.slice(READING.length),
    );
    const option = reading?.options.find((each) => each.option === value);
    return option?.label[language] ?? value;
  }
  const declaration = law.facts.get(variable)?.declaration;
  const own = declaration?.options?.find((each) => each.option === value);
  const table = law.rulebook.tables.find((each) => each.table === declaration?.optionsFrom);
  const row = table?.rows.find((each) => each.row === value);
  return own?.label[language] ?? row?.label[language] ?? value;
}
