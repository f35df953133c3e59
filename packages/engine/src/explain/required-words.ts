import { compare } from "../conditions/formula.ts";
import { columnAt } from "../conditions/row-leaf.ts";
import type { Leaf, OperatorName, Scalar } from "../rulebook/rulebook.ts";
import { columnOf, figureOf } from "./figure-words.ts";
import { declarationOf, type Localizer, textOf } from "./localizer.ts";
import { truthWords } from "./value-words.ts";

/** What a leaf compares with; nothing for a figure that is not in force. */
type Against = Scalar | readonly Scalar[] | undefined;

/** What a leaf on a fact asks for: "at least 15 years (age of majority)". */
export function requiredOfFact(localizer: Localizer, leaf: Leaf, against: Against): string {
  const declared = declarationOf(localizer, leaf.fact);
  if (leaf.path !== undefined) {
    const { unit } = columnOf(localizer, leaf.fact, columnAt(leaf.path));
    return required(localizer, leaf, against, number(localizer), unit);
  }
  if (declared?.type === "bool" && against !== undefined) {
    return truthWords(localizer, compare(leaf.operator, true, against));
  }
  const one = (value: Scalar) =>
    typeof value === "number" ? number(localizer)(value) : localizer.words.value(leaf.fact, value);
  return required(localizer, leaf, against, one, textOf(localizer, declared?.unit));
}

/** What a leaf on a figure of the law asks for. */
export function requiredOfFigure(localizer: Localizer, leaf: Leaf, against: Against): string {
  return required(localizer, leaf, against, number(localizer), figureOf(localizer, leaf.fact).unit);
}

function number({ formatter }: Localizer): (value: Scalar) => string {
  return (value) => formatter.number(Number(value));
}

function required(
  localizer: Localizer,
  leaf: Leaf,
  against: Against,
  one: (value: Scalar) => string,
  unit: string,
): string {
  const { or, say } = localizer.formatter;
  const from = typeof leaf.value === "object" && "fact" in leaf.value ? leaf.value.fact : undefined;
  const figure = from === undefined ? undefined : figureOf(localizer, from).label;
  if (against === undefined) return say("figure.notInForce", { figure: figure ?? "" });
  const list = typeof against === "object" ? against : [against];
  const value = localizer.words.withUnit(or(list.map(one)), unit, Number(list.at(-1)));
  const words = operatorWords(localizer, leaf.operator, value);
  return figure === undefined ? words : say("figure.named", { value: words, figure });
}

function operatorWords(
  { formatter: { say } }: Localizer,
  operator: OperatorName,
  value: string,
): string {
  switch (operator) {
    case "equal":
    case "in":
      return value;
    case "notIn":
      return say("required.notIn", { values: value });
    default:
      return say(`required.${operator}`, { value });
  }
}
