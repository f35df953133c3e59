import type { Condition, Scalar } from "@cokdyby/engine";
import type { Leaf, Operand } from "@cokdyby/engine/rulebook";

/** An end of a span of numbers: a number, or the id of a figure of the law. */
export type Bound = number | { readonly figure: string };

/** What the form can say of one thing. */
export type ClauseStatement =
  /** A fact that is so or not, or an outcome that holds or does not. */
  | { readonly kind: "truth"; readonly subject: string; readonly is: boolean }
  /** A condition with a name of its own holds. */
  | { readonly kind: "named"; readonly condition: string }
  /** A fact or a reading has one of these values, or none of them. */
  | {
      readonly kind: "options";
      readonly subject: string;
      readonly none: boolean;
      readonly options: readonly string[];
    }
  /** A number is at least `from` and less than `below`; without either it is not said yet. */
  | {
      readonly kind: "number";
      readonly subject: string;
      readonly from?: Bound;
      readonly below?: Bound;
    };

const PARAMETER = "parameter.";

/** Whether the form can say what a condition says. @returns nothing where it cannot */
export function statementOf(condition: Condition): ClauseStatement | undefined {
  if ("condition" in condition) return { kind: "named", condition: condition.condition };
  if ("all" in condition) return spanOf(condition.all);
  if ("any" in condition || "not" in condition || condition.path !== undefined) return undefined;
  const { fact: subject, operator, value } = condition;
  if (typeof value === "boolean" && (operator === "equal" || operator === "notEqual")) {
    return { kind: "truth", subject, is: (operator === "equal") === value };
  }
  return optionsOf(condition) ?? numberOf(condition);
}

/** The condition that a statement means. */
export function conditionOf(statement: ClauseStatement): Condition {
  if (statement.kind === "named") return { condition: statement.condition };
  const { subject: fact } = statement;
  if (statement.kind === "truth") return { fact, operator: "equal", value: statement.is };
  if (statement.kind === "options") {
    const { none, options } = statement;
    const [only] = options;
    return options.length === 1 && only !== undefined
      ? { fact, operator: none ? "notEqual" : "equal", value: only }
      : { fact, operator: none ? "notIn" : "in", value: options };
  }
  const { from, below } = statement;
  if (typeof from === "number" && below === from + 1) {
    return { fact, operator: "equal", value: from };
  }
  const least = { fact, operator: "greaterThanInclusive", value: operandOf(from) } as const;
  const less = { fact, operator: "lessThan", value: operandOf(below) } as const;
  if (from !== undefined && below !== undefined) return { all: [least, less] };
  return below === undefined ? least : less;
}

function optionsOf({ fact: subject, operator, value }: Leaf): ClauseStatement | undefined {
  const none = operator === "notEqual" || operator === "notIn";
  if (
    typeof value === "string" &&
    value !== "" &&
    (operator === "equal" || operator === "notEqual")
  ) {
    return { kind: "options", subject, none, options: [value] };
  }
  if (operator !== "in" && operator !== "notIn") return undefined;
  return Array.isArray(value) && value.every(isText)
    ? { kind: "options", subject, none, options: value }
    : undefined;
}

function numberOf({ fact: subject, operator, value }: Leaf): ClauseStatement | undefined {
  const bound = boundOf(value);
  const number = { kind: "number", subject } as const;
  if (operator === "greaterThanInclusive") {
    if (bound !== undefined) return { ...number, from: bound };
    return value === "" ? number : undefined;
  }
  if (operator === "lessThan" && bound !== undefined) return { ...number, below: bound };
  // whole numbers: more than 14 is at least 15; of a figure the form has no such words
  if (typeof bound !== "number") return undefined;
  if (operator === "equal") return { ...number, from: bound, below: bound + 1 };
  if (operator === "greaterThan") return { ...number, from: bound + 1 };
  return operator === "lessThanInclusive" ? { ...number, below: bound + 1 } : undefined;
}

/** Two ends of one number. */
function spanOf(all: readonly Condition[]): ClauseStatement | undefined {
  const [first, second, ...others] = all.map(statementOf);
  if (others.length > 0 || first?.kind !== "number" || second?.kind !== "number") return undefined;
  if (first.subject !== second.subject) return undefined;
  if (first.below !== undefined || second.from !== undefined) return undefined;
  if (first.from === undefined || second.below === undefined) return undefined;
  return { ...first, below: second.below };
}

function boundOf(value: Operand): Bound | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? value : undefined;
  if (typeof value !== "object" || !("fact" in value) || value.path !== undefined) return undefined;
  return value.fact.startsWith(PARAMETER)
    ? { figure: value.fact.slice(PARAMETER.length) }
    : undefined;
}

function operandOf(bound: Bound | undefined): Operand {
  if (bound === undefined) return "";
  return typeof bound === "number" ? bound : { fact: `${PARAMETER}${bound.figure}` };
}

function isText(value: Scalar): value is string {
  return typeof value === "string";
}
