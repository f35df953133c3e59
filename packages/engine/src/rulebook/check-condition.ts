import { type Check, expectKnown, unknown } from "./check.ts";
import { checkLeafValue, checkPath, readsRow } from "./check-leaf-value.ts";
import { type Domain, domainOf, domainOfReading } from "./domain.ts";
import { PARAMETER, READING } from "./names.ts";
import type { Condition, Leaf } from "./rulebook.ts";
import { member } from "./source-map.ts";

/**
 * What a condition may read: `everything`; all `butOutcomes` (which row applies); or only the `facts` of the case and
 * the figures of the law (what is settled before rules and readings are looked at: belonging, derivations, limits).
 */
export type Scope = "everything" | "butOutcomes" | "facts";

/** Checks every part of a condition: ids, operators, values, paths, empty lists, and the scope. */
export function checkCondition(
  check: Check,
  condition: Condition,
  pointer: string,
  scope: Scope = "everything",
): void {
  if ("all" in condition) {
    checkParts(check, condition.all, member(pointer, "all"), scope);
  } else if ("any" in condition) {
    checkParts(check, condition.any, member(pointer, "any"), scope);
  } else if ("not" in condition) {
    checkCondition(check, condition.not, member(pointer, "not"), scope);
  } else if ("condition" in condition) {
    checkReference(check, condition.condition, member(pointer, "condition"), scope);
  } else {
    checkLeaf(check, condition, pointer, scope);
  }
}

function checkParts(
  check: Check,
  parts: readonly Condition[],
  pointer: string,
  scope: Scope,
): void {
  if (parts.length === 0) {
    const detail = "an empty list of conditions says nothing; name at least one";
    check.report({ code: "CONDITION_EMPTY", detail }, pointer);
  }
  for (const [index, part] of parts.entries()) {
    checkCondition(check, part, member(pointer, index), scope);
  }
}

function checkReference(check: Check, id: string, pointer: string, scope: Scope): void {
  if (!expectKnown(check, "conditions", id, pointer)) return;
  if (scope !== "everything" && readsMoreThan(scope, check, id, new Set())) {
    tooMuch(check, scope, `named condition \`${id}\``, pointer);
  }
}

function tooMuch(check: Check, scope: Scope, what: string, pointer: string): void {
  const detail =
    scope === "facts"
      ? `this is settled before rules and readings are looked at, and ${what} needs them; read facts only`
      : `this is settled before rules are looked at, and ${what} needs them; read facts and readings only`;
  check.report({ code: "CONDITION_READS_TOO_MUCH", detail }, pointer);
}

function readsMoreThan(scope: Scope, check: Check, id: string, seen: Set<string>): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const named = check.names.conditions.get(id);
  return (named?.wordings ?? []).some(({ when }) =>
    [...partsOf(when)].some(({ part }) => {
      if ("condition" in part) return readsMoreThan(scope, check, part.condition, seen);
      if (readsRow(part)) return true;
      if (check.names.facts.has(part.fact)) return false;
      if (part.fact.startsWith(READING)) return scope === "facts";
      return check.names.outcomes.has(part.fact);
    }),
  );
}

/** A leaf or a reference to a named condition, and its pointer. */
export interface Part {
  readonly part: Leaf | { readonly condition: string };
  readonly pointer: string;
}

/** The leaves of a condition and its references to named conditions, in reading order. */
export function* partsOf(condition: Condition, pointer = ""): Generator<Part> {
  if ("not" in condition) {
    yield* partsOf(condition.not, member(pointer, "not"));
  } else if ("all" in condition || "any" in condition) {
    const [key, parts] =
      "all" in condition ? (["all", condition.all] as const) : (["any", condition.any] as const);
    for (const [index, part] of parts.entries()) yield* partsOf(part, member(pointer, key, index));
  } else {
    yield { part: condition, pointer };
  }
}

function checkLeaf(check: Check, leaf: Leaf, pointer: string, scope: Scope): void {
  const { names } = check;
  const fact = names.facts.get(leaf.fact);
  if (readsRow(leaf) && scope !== "everything") {
    tooMuch(check, scope, `the row of \`${leaf.value.fact}\``, member(pointer, "value"));
  }
  if (leaf.path !== undefined) {
    const table = fact?.optionsFrom ?? names.outcomes.get(leaf.fact)?.rows?.table;
    if (table === undefined) {
      const detail = `\`${leaf.fact}\` has no rows and takes no options from a table, so it has no columns; leave \`path\` out`;
      check.report({ code: "PATH_MISFIT", detail }, member(pointer, "path"));
    } else {
      if (fact === undefined && scope !== "everything") {
        tooMuch(check, scope, `outcome \`${leaf.fact}\``, member(pointer, "fact"));
      }
      checkPath(check, leaf.path, table, member(pointer, "path"));
      checkLeafValue(check, leaf, { kind: "figure" }, pointer);
    }
  } else if (fact !== undefined) {
    checkFactLeaf(check, leaf, domainOf(fact, names), pointer);
  } else if (leaf.fact.startsWith(READING)) {
    if (scope === "facts") tooMuch(check, scope, `\`${leaf.fact}\``, member(pointer, "fact"));
    checkReadingLeaf(check, leaf, pointer);
  } else if (leaf.fact.startsWith(PARAMETER)) {
    const id = leaf.fact.slice(PARAMETER.length);
    expectKnown(check, "parameters", id, member(pointer, "fact"));
    checkLeafValue(check, leaf, { kind: "figure" }, pointer);
  } else if (names.outcomes.has(leaf.fact)) {
    if (scope !== "everything") {
      tooMuch(check, scope, `outcome \`${leaf.fact}\``, member(pointer, "fact"));
    }
    checkOutcomeLeaf(check, leaf, pointer);
  } else if (!check.invalidIds.has(leaf.fact)) {
    checkUnknownFact(check, leaf.fact, member(pointer, "fact"));
  }
}

function checkFactLeaf(
  check: Check,
  leaf: Leaf,
  domain: Domain | undefined,
  pointer: string,
): void {
  if (domain?.kind === "date") {
    const detail = `\`${leaf.fact}\` is a date, and dates stand in no condition; derive an age from it, or use \`inForce\``;
    check.report({ code: "DATE_IN_CONDITION", detail }, member(pointer, "fact"));
  } else if (domain !== undefined) {
    checkLeafValue(check, leaf, domain, pointer);
  }
}

function checkReadingLeaf(check: Check, leaf: Leaf, pointer: string): void {
  const id = leaf.fact.slice(READING.length);
  if (!expectKnown(check, "readings", id, member(pointer, "fact"))) return;
  const reading = check.names.readings.get(id);
  if (reading !== undefined) checkLeafValue(check, leaf, domainOfReading(reading), pointer);
}

function checkOutcomeLeaf(check: Check, leaf: Leaf, pointer: string): void {
  if (leaf.operator !== "equal") {
    const detail = `\`${leaf.fact}\` is an outcome; ask with operator equal whether it is true or false`;
    check.report({ code: "OPERATOR_MISFIT", detail }, member(pointer, "operator"));
  } else {
    checkLeafValue(check, leaf, { kind: "bool" }, pointer);
  }
}

function checkUnknownFact(check: Check, id: string, pointer: string): void {
  const { names } = check;
  if (names.conditions.has(id)) {
    const detail = `\`${id}\` is a named condition; write { condition: ${id} }`;
    check.report({ code: "FACT_UNKNOWN", detail }, pointer);
    return;
  }
  const readable = [
    ...names.facts.keys(),
    ...names.outcomes.keys(),
    ...[...names.readings.keys()].map((each) => READING + each),
    ...[...names.parameters].map((each) => PARAMETER + each),
  ];
  const diagnostic = unknown("facts", id, readable);
  const detail = `no fact or outcome is called \`${id}\`; mend the id, or declare it`;
  check.report({ ...diagnostic, detail }, pointer);
}
