import type { Rows } from "../../../take-away/tables.ts";
import type { ToldChange } from "../../../worker/compare-laws.ts";
import { propertyPlace } from "../impact/property-place.ts";
import { splitChanges } from "../impact/split-changes.ts";
import {
  courseLine,
  kindLines,
  madeRows,
  ownProperties,
  propertyTitle,
  recommendations,
  standingLine,
  turnLine,
} from "./report-lines.ts";
import type { Reported } from "./reported.ts";

/** Every kind of case in which an outcome changes, side effects first. */
export function changesTable(from: Reported): Rows {
  const { impact, say, t } = from;
  const { side, meant } = splitChanges(impact);
  const rows = (changes: readonly ToldChange[], isSide: boolean) =>
    changes.flatMap((change) =>
      change.patterns.map((pattern, at) => [
        change.outcome,
        say.outcome(change.outcome),
        turnLine(from, change),
        t(isSide ? "yes" : "no"),
        change.cases,
        change.casesUnderAllReadings,
        String(at + 1),
        pattern.cases,
        say.text(pattern.told),
        kindLines(from, pattern).join("; "),
        pattern.rules.join("; "),
        [...new Set(pattern.provisions.map((each) => say.cited(each)))].join("; "),
      ]),
    );
  return [
    [
      ...[t("id"), t("outcome"), t("change"), t("sideMark"), t("cases"), t("underAll"), t("kind")],
      ...[`${t("kind")}: ${t("cases")}`, t("told"), t("whereHolds"), t("rules"), t("restsOn")],
    ],
    ...rows(side, true),
    ...rows(meant, false),
    ...about(from),
  ];
}

/** Every recommendation and every property of the drafter, before and after. */
export function complianceRows(from: Reported): Rows {
  const { t, impactSay } = from;
  return [
    [
      ...[t("id"), impactSay("recommendation"), t("place"), impactSay("before")],
      ...[impactSay("after"), t("course"), t("failingBefore"), t("failingAfter"), t("of")],
      ...[t("withAnotherBefore"), t("withAnotherAfter")],
    ],
    ...[...recommendations(from), ...ownProperties(from)].map((row) => [
      row.id,
      propertyTitle(from, row.id),
      propertyPlace(row.after, { ...from, t: from.impactSay }),
      standingLine(from, row.before),
      standingLine(from, row.after),
      courseLine(from, row),
      row.before.failing,
      row.after.failing,
      row.after.of,
      from.met(row.before.withAnotherOffence.status),
      from.met(row.after.withAnotherOffence.status),
    ]),
    ...about(from),
  ];
}

/** On whose word: below the table, so that its headings stay in the first row. */
function about(from: Reported): Rows {
  const { name, made, t, frame } = from;
  return [[], [t("draft"), name], ...madeRows(from, made.toISOString()), [frame("footDecision")]];
}
