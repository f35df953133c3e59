import type { Finding } from "../decide/finding.ts";
import type { Situation } from "../decide/situation.ts";
import { mayFunctionsOf, statusOf } from "../decide/status.ts";
import type { Root } from "../diagram/diagram-store.ts";
import { inForce } from "../rulebook/law-on.ts";
import type { Citation, IsoDate, OutcomeDeclaration, Status } from "../rulebook/rulebook.ts";
import { findingIn } from "./how-far.ts";

/** An outcome with rows that holds, or may, with the provision that is named for it. */
export interface NamedOffence {
  readonly outcome: string;
  /** Whether it holds and counts. */
  readonly status: Status;
  /** Whether it has certainly lapsed. */
  readonly lapsed: boolean;
  readonly cites: readonly Citation[];
  /** The first day on which every row that may apply has lapsed, where each of these days is known. */
  readonly barredFrom?: IsoDate;
  /** Whether it lapses at all. */
  readonly lapses: boolean;
}

/** The outcomes of a group that have rows and hold or may hold in a situation, in rulebook order. */
export function namedOffences(situation: Situation, group: string): readonly NamedOffence[] {
  return situation.compiled.law.rulebook.outcomes
    .filter((each) => each.group === group && each.rows !== undefined)
    .flatMap((declared) => {
      const finding = findingIn(situation, declared.outcome);
      if (finding.status === "no") return [];
      const named = namedOffence(situation, declared, finding);
      return named.status === "no" ? [] : [named];
    });
}

function namedOffence(
  situation: Situation,
  declared: OutcomeDeclaration,
  finding: Finding,
): NamedOffence {
  const { compiled } = situation;
  const { outcome, sources = [] } = declared;
  const shown = finding.rows ?? [];
  const rows = (compiled.rows.get(outcome) ?? []).filter(({ row }) =>
    shown.some((each) => each.row === row),
  );
  const said = (root: Root) => statusOf(mayFunctionsOf(compiled, situation.restriction(), root));
  const counting = compiled.counting.get(outcome);
  const lapses = rows.filter((row) => row.lapse !== undefined);
  const days = shown.flatMap(({ barredFrom }) => barredFrom ?? []);
  const last = days.length === shown.length ? days.toSorted().at(-1) : undefined;
  return {
    outcome,
    // on a day before its table there is nothing to count
    status: counting === undefined ? finding.status : said(counting),
    lapses: lapses.length > 0,
    lapsed: lapses.length > 0 && lapses.every(({ lapse }) => lapse && said(lapse.inTime) === "no"),
    cites:
      citesOf(
        situation,
        declared,
        shown.map(({ row }) => row),
      ) ?? sources.slice(0, 1),
    ...(last === undefined ? {} : { barredFrom: last }),
  };
}

/** The provision of the row that applies; while several may, that of the outcome on the law date. */
function citesOf(
  { compiled: { law }, read }: Situation,
  { outcome, rows: declared }: OutcomeDeclaration,
  rows: readonly string[],
): readonly Citation[] | undefined {
  const [only, ...others] = rows;
  const row = law.rows.get(outcome)?.choices.find((each) => each.row === only);
  if (row !== undefined && others.length === 0) return [row.inForce.value.cites];
  return declared?.wordings.find((each) => inForce(each.inForce, read.lawDate))?.cites;
}
