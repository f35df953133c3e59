import type { Statement } from "../decide/statement.ts";
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

/** Days of a date fact, both ends included. */
export type DateSpan = Extract<Statement, { kind: "dates" }>;

/** The words for values of a fact, or of `reading.<id>`, in the language of an answer. */
export type LabelOf = (law: Law, variable: string, values: ValueSet | DateSpan) => string;

/** Labels without words of any language: ids, numbers and dates. */
export const plainLabels: LabelOf = (_law, _variable, values) => {
  if (values.kind === "members") return [...values.members].join(" | ");
  const spans = values.kind === "dates" ? [[values.from, values.to] as const] : values.spans;
  return spans.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(" | ");
};

/** A set of values of a fact or of `reading.<id>`, shown; numbers one point for each span. */
export function pointsOf(law: Law, variable: string, values: ValueSet, labelOf: LabelOf): Point[] {
  if (values.kind === "members") {
    const label = labelOf(law, variable, values);
    return [{ values: [...values.members], value: firstOf(values), label }];
  }
  return values.spans.map(([from, to]) => {
    const alone: ValueSet = { kind: "spans", spans: [[from, to]] };
    return { from, to, value: from, label: labelOf(law, variable, alone) };
  });
}

/** A set of values of a fact as one point, gaps included. */
export function pointOf(law: Law, variable: string, values: ValueSet, labelOf: LabelOf): Point {
  const label = labelOf(law, variable, values);
  const value = firstOf(values);
  if (values.kind === "members") return { values: [...values.members], value, label };
  const from = values.spans[0]?.[0] ?? 0;
  const to = values.spans.at(-1)?.[1] ?? 0;
  return { from, to, value: value as number, label };
}

/** One class of a variable as one point. */
export function classPoint(law: Law, variable: Variable, index: number, labelOf: LabelOf): Point {
  const values = variable.classes[index] as ValueSet;
  const point = pointOf(law, variable.id, values, labelOf);
  return { ...point, value: representative(variable, index) } as Point;
}
