import { type Check, expectFits, expectKnown } from "./check.ts";
import type { Domain } from "./domain.ts";
import { PARAMETER } from "./names.ts";
import { listed, suggest } from "./problems.ts";
import type { Leaf, OperatorName, Scalar } from "./rulebook.ts";
import { member } from "./source-map.ts";

const ORDER: readonly OperatorName[] = [
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
];

/** What the subject of a leaf can be; a date is the subject of none. */
type LeafDomain = Exclude<Domain, { readonly kind: "date" }>;

/** The operators that make sense on each kind of value. */
const OPERATORS: Readonly<Record<LeafDomain["kind"], readonly OperatorName[]>> = {
  options: ["equal", "notEqual", "in", "notIn"],
  bool: ["equal", "notEqual"],
  whole: ["equal", "notEqual", "in", "notIn", ...ORDER],
  figure: ["equal", "notEqual", "in", "notIn", ...ORDER],
};

/** Checks that operator and value of a leaf fit what its subject can be. */
export function checkLeafValue(
  check: Check,
  leaf: Leaf,
  domain: LeafDomain,
  pointer: string,
): void {
  const operators = OPERATORS[domain.kind];
  if (!operators.includes(leaf.operator)) {
    const detail = `\`${leaf.operator}\` does not fit \`${leaf.fact}\`; use one of ${listed(operators)}`;
    check.report({ code: "OPERATOR_MISFIT", detail }, member(pointer, "operator"));
    return;
  }
  const list = leaf.operator === "in" || leaf.operator === "notIn";
  const at = member(pointer, "value");
  if (typeof leaf.value !== "object") {
    if (list) wrongType(check, `\`${leaf.operator}\` takes a list of values in [ ]`, at);
    else expectFits(check, leaf.value, domain, leaf.fact, at);
  } else if ("fact" in leaf.value) {
    if (readsRow(leaf)) checkRowFigure(check, leaf, domain, at);
    else checkFigure(check, leaf, leaf.value.fact, domain, at);
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
    expectFits(check, value, domain, leaf.fact, member(pointer, index));
  }
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

/** A leaf whose value is a column of the row that applies to an outcome. */
type RowReader = Leaf & { readonly value: { readonly fact: string; readonly path: string } };

/** Whether a leaf compares with a column of the row that applies to an outcome. */
export function readsRow(leaf: Leaf): leaf is RowReader {
  const { value } = leaf;
  return typeof value === "object" && "fact" in value && value.path !== undefined;
}

/** `{ fact: <outcome>, path: $.<column> }` as the value to compare with. */
function checkRowFigure(check: Check, leaf: RowReader, domain: Domain, pointer: string): void {
  const { fact, path } = leaf.value;
  if (!expectKnown(check, "outcomes", fact, member(pointer, "fact"))) return;
  const table = check.names.outcomes.get(fact)?.rows?.table;
  if (table === undefined) {
    const detail = `outcome \`${fact}\` has no rows, so no column of it can be read`;
    check.report({ code: "PATH_MISFIT", detail }, member(pointer, "path"));
  } else {
    checkPath(check, path, table, member(pointer, "path"));
  }
  const numeric = domain.kind === "whole" || domain.kind === "figure";
  if (!numeric || leaf.operator === "in" || leaf.operator === "notIn") {
    wrongType(
      check,
      `a column is a number and cannot be compared with \`${leaf.fact}\` so`,
      pointer,
    );
  }
}

/** Checks that a path names a column of numbers. */
export function checkPath(check: Check, path: string, tableId: string, pointer: string): void {
  const table = check.names.tables.get(tableId);
  if (table === undefined) return;
  const paths = table.columns
    .filter(({ words }) => words === undefined)
    .map(({ column }) => `$.${column}`);
  if (paths.includes(path)) return;
  const detail = `table \`${tableId}\` has no such column; a path is one of ${listed(paths)}`;
  check.report(suggest({ code: "COLUMN_UNKNOWN", detail }, path, paths), pointer);
}
