import type { Rulebook, Scalar, Text } from "@cokdyby/engine";
import type { LawWords } from "@cokdyby/engine/explain";
import type { FactDeclaration, Leaf } from "@cokdyby/engine/rulebook";
import { partAddress } from "../address.ts";
import { figureOn } from "./figure-on.ts";

/** A leaf of a condition in words: what is looked at, where that is laid out, and what it has to be. */
export interface Requirement {
  readonly subject: string;
  readonly to: string;
  readonly required: string;
}

const READING = "reading.";
const PARAMETER = "parameter.";

/** @param day whose figures are meant where the leaf compares with one */
export function requirementOf(
  rulebook: Rulebook,
  say: LawWords,
  leaf: Leaf,
  day: string,
): Requirement {
  const { fact } = leaf;
  if (fact.startsWith(READING)) {
    const reading = fact.slice(READING.length);
    const required = listed(say, leaf, (option) => say.option(reading, String(option)));
    return { subject: say.reading(reading), to: partAddress("readings", reading), required };
  }
  if (fact.startsWith(PARAMETER)) {
    const figure = figureOn(rulebook, fact.slice(PARAMETER.length), day);
    return {
      subject: figureName(say, figure),
      to: partAddress("figures", figure.entry),
      required: numbers(rulebook, say, leaf, figure.unit, day),
    };
  }
  const declared = rulebook.facts.find((each) => each.fact === fact);
  if (declared === undefined) {
    const required = truth(say, (leaf.operator === "equal") === (leaf.value === true));
    return { subject: say.outcome(fact), to: partAddress("outcomes", fact), required };
  }
  const to = partAddress("facts", fact);
  const column = columnOf(rulebook, declared, leaf);
  if (column !== undefined) {
    const subject = `${say.fact(fact)}, ${say.text(column.label)}`;
    return { subject, to, required: numbers(rulebook, say, leaf, column.unit, day) };
  }
  return { subject: say.fact(fact), to, required: ofFact(rulebook, say, declared, leaf, day) };
}

function ofFact(
  rulebook: Rulebook,
  say: LawWords,
  { fact, type, unit }: FactDeclaration,
  leaf: Leaf,
  day: string,
): string {
  if (type === "bool") {
    const { operator, value } = leaf;
    return truth(say, (operator === "equal") === (value === true));
  }
  if (type === "integer") return numbers(rulebook, say, leaf, unit, day);
  return listed(say, leaf, (value) => say.stated(fact, value));
}

function truth(say: LawWords, holds: boolean): string {
  return say.phrase(holds ? "value.true" : "value.false");
}

/** Options, of which one is needed, or none may be. */
function listed(say: LawWords, { operator, value }: Leaf, one: (value: Scalar) => string): string {
  const values = Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar];
  const words = say.or(values.map(one));
  if (operator === "notEqual") return say.phrase("required.notEqual", { value: words });
  if (operator === "notIn") return say.phrase("required.notIn", { values: words });
  return words;
}

/** Numbers with their unit; of a figure of the law its value on the day, and its name. */
function numbers(
  rulebook: Rulebook,
  say: LawWords,
  { operator, value }: Leaf,
  unit: Text | undefined,
  day: string,
): string {
  const figure =
    typeof value === "object" && "fact" in value
      ? figureOn(rulebook, value.fact.slice(PARAMETER.length), day)
      : undefined;
  const list = figure === undefined ? [value].flat() : [figure.value];
  const [last] = list.slice(-1);
  const name = figure === undefined ? "" : figureName(say, figure);
  if (last === undefined) return say.phrase("figure.notInForce", { figure: name });
  const count = Number(last);
  const words = withUnit(say, say.or(list.map((each) => say.number(Number(each)))), unit, count);
  const compared = compareWords(say, operator, words);
  return name === "" ? compared : say.phrase("figure.named", { value: compared, figure: name });
}

function compareWords(say: LawWords, operator: Leaf["operator"], value: string): string {
  if (operator === "equal" || operator === "in") return value;
  if (operator === "notIn") return say.phrase("required.notIn", { values: value });
  return say.phrase(`required.${operator}`, { value });
}

function figureName(say: LawWords, { label, row }: ReturnType<typeof figureOn>): string {
  return row === undefined ? say.text(label) : `${say.text(label)} – ${say.text(row)}`;
}

/** A value with its unit in the form that the number asks for. */
export function withUnit(
  say: LawWords,
  value: string,
  unit: Text | undefined,
  count: number,
): string {
  return say.withUnit(value, say.text(unit), count);
}

function columnOf(rulebook: Rulebook, { optionsFrom }: FactDeclaration, { path }: Leaf) {
  if (path === undefined) return undefined;
  const table = rulebook.tables.find((each) => each.table === optionsFrom);
  return table?.columns.find(({ column }) => path === `$.${column}`);
}
