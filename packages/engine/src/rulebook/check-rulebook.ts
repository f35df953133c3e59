import type { Problem } from "../problem.ts";
import { startCheck } from "./check.ts";
import { checkCaseFile } from "./check-case-file.ts";
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
import { checkLimits } from "./check-limits.ts";
import { checkProperties, checkWarnings } from "./check-properties.ts";
import { checkReadings } from "./check-readings.ts";
import { checkLaterLaw, checkRows } from "./check-rows.ts";
import { checkNamedConditions, checkRules } from "./check-rules.ts";
import type { Rulebook } from "./rulebook.ts";
import { dataSourceMap, type SourceMap } from "./source-map.ts";

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
