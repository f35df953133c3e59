import { inForce } from "../rulebook/law-on.ts";
import { strayFacts } from "./decide.ts";
import { judgeCondition } from "./judge-condition.ts";
import type { Situation } from "./situation.ts";

/** Something the reader should know beside the findings. */
export interface CaseWarning {
  /** A code of the engine, in capitals, or the id of a warning of the rulebook. */
  readonly code: string;
  /** In the language asked for. */
  readonly detail: string;
  readonly pointer?: string;
}

/** Everything this step can say of itself. */
export const CASE_WARNINGS = [
  "DATE_NEEDED",
  "DOES_NOT_BELONG",
  "FACT_LEFT_BEHIND",
  "LAW_DATE_ASSUMED",
  "LAW_DATE_IN_FUTURE",
] as const;

const OWN: Readonly<Record<(typeof CASE_WARNINGS)[number], string>> = {
  DATE_NEEDED:
    "until this day is known, nothing follows from the other date that is given; state it",
  DOES_NOT_BELONG: "this fact does not matter in this case; it is kept but not used",
  FACT_LEFT_BEHIND:
    "this fact follows from dates, one of which is varied; the value given is not used",
  LAW_DATE_ASSUMED: "no law date was given; today's law is used",
  LAW_DATE_IN_FUTURE: "the law date is after today; the law may still change until then",
};

/**
 * The warnings of a situation: facts that do not belong, an assumed or future law date, and those
 * that the rulebook declares.
 *
 * @param words turns one of the engine's own codes into the language asked for
 */
export function warningsOf(
  situation: Situation,
  language: string,
  words: (code: (typeof CASE_WARNINGS)[number]) => string = (code) => OWN[code],
): CaseWarning[] {
  const { read, compiled } = situation;
  const warnings: CaseWarning[] = [];
  if (read.lawDateAssumed) {
    warnings.push({ code: "LAW_DATE_ASSUMED", detail: words("LAW_DATE_ASSUMED") });
  }
  if (read.lawDate > read.today) {
    warnings.push({ code: "LAW_DATE_IN_FUTURE", detail: words("LAW_DATE_IN_FUTURE") });
  }
  for (const fact of datesNeeded(situation)) {
    warnings.push({
      code: "DATE_NEEDED",
      detail: words("DATE_NEEDED"),
      pointer: `#/facts/${fact}`,
    });
  }
  for (const fact of strayFacts(situation)) {
    warnings.push({
      code: "DOES_NOT_BELONG",
      detail: words("DOES_NOT_BELONG"),
      pointer: `#/facts/${fact}`,
    });
  }
  for (const warning of compiled.law.rulebook.warnings) {
    if (warning.on !== undefined && !warning.on.some((at) => inForce(at, read.lawDate))) continue;
    if (warning.when !== undefined && judgeCondition(situation, warning.when) !== "yes") continue;
    if (warning.unless !== undefined && judgeCondition(situation, warning.unless) === "yes")
      continue;
    if (warning.stated?.some((fact) => read.given.has(fact)) === false) continue;
    if (warning.unlessStated?.some((fact) => read.given.has(fact))) continue;
    warnings.push({ code: warning.warning, detail: warning.detail[language] ?? "" });
  }
  return warnings;
}

/** Dates that are needed for a date of the case to have a consequence. */
function datesNeeded({ compiled, read, presumptions }: Situation): ReadonlySet<string> {
  const isStated = (fact: string) => read.given.has(fact) || presumptions.has(fact);
  return new Set(
    compiled.law.rulebook.derivations.flatMap((each) => {
      if (!("completedYears" in each)) return [];
      const { from, to } = each.completedYears;
      return read.given.has(from) && !isStated(to) ? [to] : [];
    }),
  );
}
