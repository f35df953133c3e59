import { type Check, expectKnown } from "./check.ts";
import { type Domain, misfit } from "./domain.ts";
import { PARAMETER } from "./names.ts";
import { member } from "./places.ts";
import { listed } from "./problems.ts";
import type { Leaf, OperatorName, Scalar } from "./rulebook.ts";

const ORDER: readonly OperatorName[] = [
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
];

/** The operators that make sense on each kind of value. */
const OPERATORS: Readonly<Record<Exclude<Domain["kind"], "date">, readonly OperatorName[]>> = {
  options: ["equal", "notEqual", "in", "notIn"],
  bool: ["equal", "notEqual"],
  whole: ["equal", "notEqual", "in", "notIn", ...ORDER],
  figure: ["equal", "notEqual", "in", "notIn", ...ORDER],
};

/** Checks that operator and value of a leaf fit what its subject can be. A date fits no leaf at all. */
export function checkLeafValue(check: Check, leaf: Leaf, domain: Domain, pointer: string): void {
  const operators = domain.kind === "date" ? [] : OPERATORS[domain.kind];
  if (!operators.includes(leaf.operator)) {
    const detail = `\`${leaf.operator}\` does not fit \`${leaf.fact}\`; use one of ${listed(operators)}`;
    check.report({ code: "OPERATOR_MISFIT", detail }, member(pointer, "operator"));
    return;
  }
  const list = leaf.operator === "in" || leaf.operator === "notIn";
  const at = member(pointer, "value");
  if (typeof leaf.value !== "object") {
    if (list) wrongType(check, `\`${leaf.operator}\` takes a list of values in [ ]`, at);
    else checkScalar(check, leaf, leaf.value, domain, at);
  } else if ("fact" in leaf.value) {
    checkFigure(check, leaf, leaf.value.fact, domain, at);
  } else if (list) {
    checkList(check, leaf, leaf.value, domain, at);
  } else {
    wrongType(
      check,
      `\`${leaf.operator}\` takes one value; for a list use \`in\` or \`notIn\``,
      at,
    );
  }
}

function checkList(
  check: Check,
  leaf: Leaf,
  values: readonly Scalar[],
  domain: Domain,
  pointer: string,
): void {
  if (values.length === 0) {
    const detail = `\`${leaf.operator}\` with an empty list says nothing; name at least one value`;
    check.report({ code: "CONDITION_EMPTY", detail }, pointer);
  }
  for (const [index, value] of values.entries()) {
    checkScalar(check, leaf, value, domain, member(pointer, index));
  }
}

function checkScalar(
  check: Check,
  leaf: Leaf,
  value: Scalar,
  domain: Domain,
  pointer: string,
): void {
  const complaint = misfit(value, domain, leaf.fact);
  if (complaint !== undefined) check.report(complaint, pointer);
}

/** `{ fact: parameter.<id> }` as the value to compare with. */
function checkFigure(
  check: Check,
  leaf: Leaf,
  fact: string,
  domain: Domain,
  pointer: string,
): void {
  if (!fact.startsWith(PARAMETER)) {
    const detail = "a value can only be read from a parameter, { fact: parameter.<id> }";
    check.report({ code: "VALUE_WRONG_TYPE", detail }, pointer);
    return;
  }
  expectKnown(check, "parameters", fact.slice(PARAMETER.length), member(pointer, "fact"));
  const numeric = domain.kind === "whole" || domain.kind === "figure";
  if (!numeric || leaf.operator === "in" || leaf.operator === "notIn") {
    wrongType(
      check,
      `\`${fact}\` is a number and cannot be compared with \`${leaf.fact}\` so`,
      pointer,
    );
  }
}

function wrongType(check: Check, detail: string, pointer: string): void {
  check.report({ code: "VALUE_WRONG_TYPE", detail }, pointer);
}
