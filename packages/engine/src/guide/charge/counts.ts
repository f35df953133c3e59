import type { Finding, FindingRow } from "../../decide/finding.ts";
import type { Situation } from "../../decide/situation.ts";
import { mayFunctionsOf, statusOf } from "../../decide/status.ts";
import { FALSE, type Root } from "../../diagram/diagram-store.ts";
import { rulesOf } from "../../diagram/rules-of.ts";
import { inForce } from "../../rulebook/law-on.ts";
import type { Citation, IsoDate, OutcomeDeclaration, Status } from "../../rulebook/rulebook.ts";
import { findingIn } from "../how-far.ts";
import type { Count } from "./charge.ts";
import { barredFrom } from "./days.ts";
import { type ChargeSetting, firstFitting } from "./setting.ts";

/** An offence that may be fulfilled, and how far it stands. */
export interface Candidate {
  readonly declared: OutcomeDeclaration;
  readonly finding: Finding;
  /** Whether it is fulfilled and counts. */
  readonly counts: Status;
  /** Whether it is not barred besides. */
  readonly stands: Status;
}

/** The offences that may be fulfilled under the law that is charged, gravest first. */
export function candidatesIn({ charged, guide }: ChargeSetting): readonly Candidate[] {
  const { law, counting, timed } = charged.compiled;
  const statusIn = (root: Root | undefined) =>
    statusOf(mayFunctionsOf(charged.compiled, charged.restriction(), root ?? FALSE));
  return law.rulebook.outcomes
    .filter(({ group, rows }) => group === guide.conclusion.offences && rows !== undefined)
    .flatMap((declared): Candidate[] => {
      if (statusIn(charged.compiled.outcomes.get(declared.outcome)) === "no") return [];
      const finding = findingIn(charged, declared.outcome);
      // on a day before its table there is nothing to count
      if (finding.rows === undefined) return [];
      const counts = statusIn(counting.get(declared.outcome));
      const stands = statusIn(timed.get(declared.outcome)?.standing);
      return [{ declared, finding, counts, stands }];
    })
    .toSorted((a, b) => order(b.finding.rows, a.finding.rows));
}

/** Above 0 where the first rows are graver: by their highest upper, then their highest lower limit. */
function order(a: Finding["rows"], b: Finding["rows"]): number {
  const most = (rows: Finding["rows"], member: string) =>
    Math.max(0, ...(rows ?? []).map((row) => Number(row[member] ?? 0)));
  const upper = most(a, "upper") - most(b, "upper");
  return upper === 0 ? most(a, "lower") - most(b, "lower") : upper;
}

/** A candidate as a count. */
export function countOf(
  setting: ChargeSetting,
  { declared, finding }: Candidate,
  status: Count["status"],
): Count {
  const { situation, charged, plan } = setting;
  const { outcome } = declared;
  const rows = finding.rows ?? [];
  return {
    offence: outcome,
    at: placeOf(charged, plan.places, declared, rows),
    name: plan.names.find(({ offences }) => offences.includes(outcome))?.name ?? {},
    as: firstFitting(situation, plan.roles)?.as ?? "perpetrator",
    status,
    rows,
    law: wordingFrom(charged, declared, rows),
    barredFrom: barredFrom(charged, outcome),
  };
}

/** By the row that applies; while several may, the provision of the offence on the law date. */
function placeOf(
  charged: Situation,
  places: ChargeSetting["plan"]["places"],
  declared: OutcomeDeclaration,
  rows: readonly FindingRow[],
): string {
  const { compiled, read } = charged;
  const [only, ...others] = rows;
  const own = compiled.law.rows.get(declared.outcome)?.choices.find(({ row }) => row === only?.row);
  if (own !== undefined && others.length === 0) {
    const fitting = places.filter(
      (each) => each.row === own.row && inForce(each.inForce, read.lawDate),
    );
    return firstFitting(charged, fitting)?.at ?? own.inForce.value.cites.at;
  }
  return basePlace(charged, declared);
}

/** The paragraph of an offence itself on the law date: what its graver ranges refer to. */
export function basePlace(charged: Situation, declared: OutcomeDeclaration): string {
  return /^§ \w+(?:\(\d+\))?/.exec(baseCitation(charged, declared)?.at ?? "")?.[0] ?? "";
}

/** What an offence is cited by on the law date. */
export function baseCitation(
  { read }: Situation,
  { rows, sources = [] }: OutcomeDeclaration,
): Citation | undefined {
  const wording = rows?.wordings.find((each) => inForce(each.inForce, read.lawDate));
  return (wording?.cites ?? sources)[0];
}

/** Since when the offence and its rows read as they do on the law date. */
function wordingFrom(
  { compiled: { law }, read }: Situation,
  { outcome, rows: declared }: OutcomeDeclaration,
  rows: readonly FindingRow[],
): IsoDate {
  const applying = law.rows
    .get(outcome)
    ?.choices.filter(({ row }) => rows.some((each) => each.row === row));
  const days = [
    ...rulesOf(law, outcome).map(({ wording }) => wording.inForce.from),
    ...(declared?.wordings ?? [])
      .filter((each) => inForce(each.inForce, read.lawDate))
      .map((each) => each.inForce.from),
    ...(applying ?? []).map((each) => each.inForce.value.from),
  ];
  return days.toSorted().at(-1) ?? law.span.from;
}
