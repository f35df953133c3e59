import type { Text } from "@cokdyby/engine";
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
 * The value that a person writes for a fact, as in an option `--fact id=value` or a cell of a sheet, as its fact's type
 * takes it: `a,b` is a choice, `15..17` and `15–17` a range, `1. 3. 2024` a day, an option its id or its label. What
 * does not fit the type comes back as a text, and the engine says so.
 *
 * @param fact nothing for an id that no fact has
 */
export function factValue(text: string, fact: FactDeclaration | undefined): unknown {
  switch (fact?.type) {
    case "bool":
      return TRUTHS[text.toLowerCase()] ?? text;
    case "integer": {
      const range = text.replace(/^(\d+)\s*[-–]\s*(\d+)$/, "$1..$2");
      return rangeOf(range, numberOf) ?? choiceOf(text, numberOf) ?? numberOf(text);
    }
    case "date":
      return rangeOf(text.replace(/\s*–\s*|\s+-\s+/, ".."), dayOf) ?? dayOf(text);
    case "option": {
      const whole = optionOf(text, fact.options);
      if (whole !== undefined) return whole;
      return choiceOf(text, (each) => optionOf(each, fact.options) ?? each) ?? text;
    }
    default:
      return text;
  }
}

/** A day as people write it, `1. 3. 2024` or `2024-03-01`, in the form of a case; what is none comes back as it is. */
export function dayOf(text: string): string {
  const [, day = "", month = "", year] = /^(\d\d?)\.\s*(\d\d?)\.\s*(\d{4})$/.exec(text) ?? [];
  return year === undefined ? text : [year, month.padStart(2, "0"), day.padStart(2, "0")].join("-");
}

/** A name as it is compared: case and spaces set aside. */
export function plainName(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
}

/** What a fact or a reading may be. */
export type Options = readonly { readonly option: string; readonly label: Text }[];

/** The option that is called so: by its id, by its label in any language, or as plain yes or no. */
export function optionOf(text: string, options: Options = []): string | undefined {
  const name = plainName(text);
  const truth = TRUTHS[name];
  const called = (wanted: string) =>
    options.find(({ option }) => plainName(option) === wanted) ??
    options.find(({ label }) => Object.values(label).some((each) => plainName(each) === wanted));
  const found = called(name) ?? (truth === undefined ? undefined : called(truth ? "yes" : "no"));
  return found?.option;
}

function numberOf(text: string): string | number {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
}

type Bound = string | number;

function rangeOf(text: string, read: (text: string) => Bound) {
  const [min, max, more] = text.split("..").map((each) => each.trim());
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
