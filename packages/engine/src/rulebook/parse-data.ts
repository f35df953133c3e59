import { fail, type Result, succeed } from "../problem.ts";
import { startCheck } from "./check.ts";
import { checkCondition } from "./check-condition.ts";
import { checkExpectation } from "./check-properties.ts";
import { freeze } from "./freeze.ts";
import { normalizeAmendment } from "./normalize.ts";
import { checkPlainData } from "./plain-data.ts";
import { checkOtherParts, problemsOfOtherChanges } from "./problems-of-rest.ts";
import type { Amendment, Condition, Expectation, Rulebook } from "./rulebook.ts";
import { condition as conditionShape } from "./shape-parts.ts";
import { fitShape } from "./shape-problems.ts";
import { expectationShape, shapesFor } from "./shapes.ts";
import { dataSourceMap, type SourceMap } from "./source-map.ts";

/**
 * Reads an amendment given as data (parsed JSON of the wire). Rules in it may write `inForce`, `cites`,
 * `says`, `checked` and `when` directly, as in a rule file. Ids are looked up by `amend`, and here only
 * where something else is wrong, so that all is reported at once.
 *
 * @param pointer of the value in the caller's data, as `/amendments/0`
 */
export function parseAmendment(
  value: unknown,
  rulebook: Rulebook,
  pointer = "",
): Result<Amendment> {
  return fitAmendment({ value, sourceMap: dataSourceMap(pointer) }, rulebook);
}

/** As {@link parseAmendment}, from wherever it is written. */
export function fitAmendment(
  written: { readonly value: unknown; readonly sourceMap: SourceMap },
  rulebook: Rulebook,
): Result<Amendment> {
  const unfit = checkPlainData(written.value, written.sourceMap);
  if (unfit.length > 0) return fail(unfit);
  const normalized = normalizeAmendment(written);
  const amendment = fitShape(
    shapesFor(rulebook).amendments,
    normalized.value,
    normalized.sourceMap,
  );
  return amendment.ok
    ? succeed(freeze(amendment.value))
    : fail([...amendment.problems, ...problemsOfOtherChanges(normalized, rulebook)]);
}

/** Reads a condition given as data, and checks it against the rulebook. @param pointer as for {@link parseAmendment} */
export function parseCondition(
  value: unknown,
  rulebook: Rulebook,
  pointer = "",
): Result<Condition> {
  const sourceMap = dataSourceMap(pointer);
  const unfit = checkPlainData(value, sourceMap);
  if (unfit.length > 0) return fail(unfit);
  const condition = fitShape(conditionShape, value, sourceMap);
  const check = startCheck(rulebook, sourceMap, new Set());
  if (!condition.ok) {
    checkOtherParts(check, value, "");
    return fail([...condition.problems, ...check.problems]);
  }
  checkCondition(check, condition.value, "");
  return check.problems.length > 0 ? fail(check.problems) : succeed(freeze(condition.value));
}

/** Reads what a property expects, given as data. @param pointer as for {@link parseAmendment} */
export function parseExpectation(
  value: unknown,
  rulebook: Rulebook,
  pointer = "",
): Result<Expectation> {
  const sourceMap = dataSourceMap(pointer);
  const unfit = checkPlainData(value, sourceMap);
  if (unfit.length > 0) return fail(unfit);
  const expectation = fitShape(expectationShape, value, sourceMap);
  if (!expectation.ok) return expectation;
  const check = startCheck(rulebook, sourceMap, new Set());
  checkExpectation(check, expectation.value, "");
  return check.problems.length > 0 ? fail(check.problems) : succeed(freeze(expectation.value));
}
