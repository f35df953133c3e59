import { compare } from "../conditions/formula.ts";
import { columnAt } from "../conditions/row-leaf.ts";
import { intersects, isSingle, isSubset, span, spans, type ValueSet } from "../facts/value-set.ts";
import type { OperatorName, Scalar } from "../rulebook/rulebook.ts";
import type { RowInForce } from "../rulebook/table-rows.ts";

type Spans = Extract<ValueSet, { kind: "spans" }>;

/** The values that a fact, reading, figure or outcome may still have, as the operators of a traced run take them. */
export type PossibleValues =
  | { readonly kind: "anything" }
  | {
      readonly kind: "values";
      readonly values: ValueSet;
      /** For options from a table: the row in force, by option. */
      readonly rows?: ReadonlyMap<string, Pick<RowInForce, "figures">>;
    }
  /** Figures of the law; `undefined` where there is none. */
  | { readonly kind: "figures"; readonly figures: readonly (number | undefined)[] };

/** The figures that the options left have in one column, for a leaf with a path. */
export function figuresAt(possible: PossibleValues, path: string): PossibleValues {
  if (possible.kind !== "values" || possible.values.kind !== "members") return possible;
  const column = columnAt(path);
  return {
    kind: "figures",
    figures: [...possible.values.members].map(
      (option) => possible.rows?.get(String(option))?.figures[column],
    ),
  };
}

/**
 * Whether an operator holds for every value left, or for some.
 *
 * @param against what the leaf compares with; `undefined` for a figure that is not in force, against
 *   which nothing holds
 */
export function holdsFor(
  which: "every" | "some",
  operator: OperatorName,
  possible: PossibleValues,
  against: Scalar | readonly Scalar[] | undefined,
): boolean {
  if (against === undefined) return false;
  if (possible.kind === "anything") return which === "some";
  if (possible.kind === "figures") {
    return possible.figures[which](
      (figure) => figure !== undefined && compare(operator, figure, against),
    );
  }
  const { values } = possible;
  if (values.kind === "spans") return numbersHold(which, operator, values, against);
  return [...values.members][which]((value) => compare(operator, value, against));
}

/** The same for whole numbers, which are too many to be asked one by one. */
function numbersHold(
  which: "every" | "some",
  operator: OperatorName,
  values: Spans,
  against: Scalar | readonly Scalar[],
): boolean {
  switch (operator) {
    case "equal":
      return which === "some"
        ? intersects(values, single(against))
        : isSingle(values) && intersects(values, single(against));
    case "in":
      return which === "some"
        ? intersects(values, listed(against))
        : isSubset(values, listed(against));
    case "notEqual":
      return !numbersHold(other(which), "equal", values, against);
    case "notIn":
      return !numbersHold(other(which), "in", values, against);
    case "lessThan":
    case "lessThanInclusive":
      return compare(operator, which === "some" ? lowest(values) : highest(values), against);
    case "greaterThan":
    case "greaterThanInclusive":
      return compare(operator, which === "some" ? highest(values) : lowest(values), against);
  }
}

const other = (which: "every" | "some") => (which === "every" ? "some" : "every");
const single = (value: Scalar | readonly Scalar[]) => span(value as number, value as number);
const listed = (values: Scalar | readonly Scalar[]) =>
  spans((values as readonly number[]).map((each) => [each, each] as const));
const lowest = (values: Spans) => values.spans[0]?.[0] ?? Number.NaN;
const highest = (values: Spans) => values.spans.at(-1)?.[1] ?? Number.NaN;
