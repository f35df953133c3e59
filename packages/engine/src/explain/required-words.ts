import { compare } from "../conditions/formula.ts";
import type { Leaf, OperatorName, Scalar } from "../rulebook/rulebook.ts";
import { columnOf, figureOf } from "./figure-words.ts";
import { declarationOf, type Tongue, textOf } from "./tongue.ts";
import { truthWords } from "./value-words.ts";

/** What a leaf compares with; nothing for a figure that is not in force. */
type Against = Scalar | readonly Scalar[] | undefined;

/** What a leaf on a fact asks for: "at least 15 years (age of majority)". */
export function requiredOfFact(tongue: Tongue, leaf: Leaf, against: Against): string {
  const declared = declarationOf(tongue, leaf.fact);
  if (leaf.path !== undefined) {
    const { unit } = columnOf(tongue, leaf.fact, columnIn(leaf.path));
    return required(tongue, leaf, against, number(tongue), unit);
  }
  if (declared?.type === "bool" && against !== undefined) {
    return truthWords(tongue, compare(leaf.operator, true, against));
  }
  const one = (value: Scalar) =>
    typeof value === "number" ? number(tongue)(value) : tongue.words.value(leaf.fact, value);
  return required(tongue, leaf, against, one, textOf(tongue, declared?.unit));
}

/** What a leaf on a figure of the law asks for. */
export function requiredOfFigure(tongue: Tongue, leaf: Leaf, against: Against): string {
  return required(tongue, leaf, against, number(tongue), figureOf(tongue, leaf.fact).unit);
}

/** The column that a path reads. */
export function columnIn(path: string): string {
  return path.replace(/^\$\./, "");
}

function number({ speaker }: Tongue): (value: Scalar) => string {
  return (value) => speaker.number(Number(value));
}

function required(
  tongue: Tongue,
  leaf: Leaf,
  against: Against,
  one: (value: Scalar) => string,
  unit: string,
): string {
  const { or, say } = tongue.speaker;
  const from = typeof leaf.value === "object" && "fact" in leaf.value ? leaf.value.fact : undefined;
  const figure = from === undefined ? undefined : figureOf(tongue, from).label;
  if (against === undefined) return say("figure.notInForce", { figure: figure ?? "" });
  const list = typeof against === "object" ? against : [against];
  const value = tongue.words.withUnit(or(list.map(one)), unit, Number(list.at(-1)));
  const words = operatorWords(tongue, leaf.operator, value);
  return figure === undefined ? words : say("figure.named", { value: words, figure });
}

function operatorWords(
  { speaker: { say } }: Tongue,
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
