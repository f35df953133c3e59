import type { Problem } from "../problem.ts";
import { type Check, expectFits, expectKnown, startCheck } from "./check.ts";
import { checkCaseFile } from "./check-case-file.ts";
import { checkCitation } from "./check-citations.ts";
import { checkCondition } from "./check-condition.ts";
import { checkCycles } from "./check-cycles.ts";
import { checkDerivations } from "./check-derivations.ts";
import { checkFacts } from "./check-facts.ts";
import { checkFigures } from "./check-figures.ts";
import { checkFileLaw } from "./check-file-law.ts";
import { checkIds } from "./check-ids.ts";
import {
  checkLayers,
  checkOutcomes,
  checkOutcomesHaveRules,
  checkSetAside,
} from "./check-layers.ts";
import { checkProperties, checkWarnings } from "./check-properties.ts";
import { checkLaterLaw, checkRows } from "./check-rows.ts";
import { checkNamedConditions, checkRules } from "./check-rules.ts";
import { domainOfReading } from "./domain.ts";
import type { Rulebook } from "./rulebook.ts";
import { dataSourceMap, member, type SourceMap } from "./source-map.ts";

export interface CheckOptions {
  /** Where its members are written; the pointers alone when left out. */
  readonly sourceMap?: SourceMap;
  /** Ids of entries left out because they did not fit their shape: no reference to them is reported. */
  readonly invalidIds?: ReadonlySet<string>;
  /** Whether an outcome may have lost all its rules, as an amendment may repeal them. */
  readonly outcomesMayLackRules?: boolean;
}

/**
 * Checks whether everything in a rulebook fits together: ids, conditions, values, dates, layers,
 * exceptions, examples. Takes a rulebook whose entries fit their shapes; its shipped amendments are
 * not applied (`readRulebook` does that).
 *
 * @returns every problem found; empty for a sound rulebook
 */
export function checkRulebook(rulebook: Rulebook, options: CheckOptions): readonly Problem[] {
  const { sourceMap = dataSourceMap(), invalidIds = new Set<string>() } = options;
  const check = startCheck(rulebook, sourceMap, invalidIds);
  checkIds(check);
  checkLayers(check);
  checkSetAside(check);
  checkFacts(check);
  checkFigures(check);
  checkReadings(check);
  checkOutcomes(check);
  checkRows(check);
  checkLaterLaw(check);
  checkCaseFile(check);
  checkFileLaw(check);
  checkNamedConditions(check);
  checkRules(check);
  checkDerivations(check);
  checkLimits(check);
  checkWarnings(check);
  checkProperties(check);
  checkCycles(check);
  if (options.outcomesMayLackRules !== true) checkOutcomesHaveRules(check);
  return check.problems;
}

/** Checks the limits of what is a case: conditions on facts, pairs of dates, pairs of numbers. */
function checkLimits(check: Check): void {
  for (const [index, { never }] of check.rulebook.limits.entries()) {
    checkCondition(check, never, member("/limits", index, "never"), "facts");
  }
  for (const [index, { first, then }] of check.rulebook.dateOrders.entries()) {
    const pointer = member("/dateOrders", index);
    expectType(check, first, "date", member(pointer, "first"));
    expectType(check, then, "date", member(pointer, "then"));
    expectTwo(check, first, then, member(pointer, "then"));
  }
  for (const [index, { fact, atMost }] of check.rulebook.atMosts.entries()) {
    const pointer = member("/atMosts", index);
    expectType(check, fact, "integer", member(pointer, "fact"));
    expectType(check, atMost, "integer", member(pointer, "atMost"));
    expectTwo(check, fact, atMost, member(pointer, "atMost"));
  }
}

function expectType(check: Check, id: string, type: "date" | "integer", pointer: string): void {
  if (!expectKnown(check, "facts", id, pointer)) return;
  const fact = check.names.facts.get(id);
  if (fact === undefined || fact.type === type) return;
  const detail = `\`${id}\` is no ${type === "date" ? "date" : "whole number"}`;
  check.report({ code: "LIMIT_MISFIT", detail }, pointer);
}

function expectTwo(check: Check, one: string, other: string, pointer: string): void {
  if (one !== other) return;
  const detail = `\`${one}\` is compared with itself; name two facts`;
  check.report({ code: "LIMIT_MISFIT", detail }, pointer);
}

/** Checks readings: their default, their citations, and that no option is called `open`. */
function checkReadings(check: Check): void {
  for (const [index, reading] of check.rulebook.readings.entries()) {
    const pointer = member("/readings", index);
    if (reading.default !== undefined) {
      const at = member(pointer, "default");
      expectFits(check, reading.default, domainOfReading(reading), reading.reading, at);
    }
    for (const [at, { option, cites }] of reading.options.entries()) {
      checkCitation(check, cites, member(pointer, "options", at, "cites"));
      if (option !== "open") continue;
      const detail = "no option may be called `open`, the word for a reading left open";
      check.report({ code: "ID_RESERVED", detail }, member(pointer, "options", at, "option"));
    }
  }
}
