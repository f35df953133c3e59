import type { FactDeclaration } from "@cokdyby/engine/rulebook";

const TRUTHS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  ano: true,
  false: false,
  no: false,
  ne: false,
};

/**
 * The value that an option `--fact id=value` gives, as its fact's type takes it: `a,b` is a choice,
 * `15..17` a range. What does not fit the type comes back as a text, and the engine says so.
 *
 * @param fact nothing for an id that no fact has
 */
export function factValue(text: string, fact: FactDeclaration | undefined): unknown {
  switch (fact?.type) {
    case "bool":
      return TRUTHS[text.toLowerCase()] ?? text;
    case "integer":
      return rangeOf(text, numberOf) ?? choiceOf(text, numberOf) ?? numberOf(text);
    case "date":
      return rangeOf(text, (each) => each) ?? text;
    case "option":
      return choiceOf(text, (each) => each) ?? text;
    default:
      return text;
  }
}

function numberOf(text: string): string | number {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

type Bound = string | number;

function rangeOf(text: string, read: (text: string) => Bound) {
  const [min, max, more] = text.split("..");
  if (min === undefined || max === undefined || more !== undefined) return undefined;
  return {
    ...(min === "" ? {} : { min: read(min) }),
    ...(max === "" ? {} : { max: read(max) }),
  };
}

function choiceOf(text: string, read: (text: string) => Bound) {
  return text.includes(",")
    ? { oneOf: text.split(",").map((each) => read(each.trim())) }
    : undefined;
}
