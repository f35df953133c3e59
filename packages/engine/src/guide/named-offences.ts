import { READING } from "../conditions/formula.ts";
import type { Finding, ReadingRow } from "../decide/finding.ts";
import type { Situation } from "../decide/situation.ts";
import { type MayFunctions, mayFunctionsOf, statusOf } from "../decide/status.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Root, TRUE } from "../diagram/diagram-store.ts";
import { classOf } from "../diagram/space.ts";
import { inForce } from "../rulebook/law-on.ts";
import type { Citation, IsoDate, OutcomeDeclaration, Status } from "../rulebook/rulebook.ts";
import { findingIn } from "./how-far.ts";

/** An outcome with rows that holds, or may, with the provision that is named for it. */
export interface NamedOffence {
  readonly outcome: string;
  /** Whether it holds and counts. */
  readonly status: Status;
  /**
   * Whether it holds, counts and has not lapsed by every choice of the open readings by which the answer is `yes`; where
   * it is so by none, by every one by which it is not `no`.
   */
  readonly certain: boolean;
  /** Whether it does by every choice, of those that leave some readings so, by which the answer is not `no`. */
  readonly standsUnder: (readings: ReadingRow["readings"]) => boolean;
  /** Whether it has certainly lapsed. */
  readonly lapsed: boolean;
  readonly cites: readonly Citation[];
  /** The first day on which every row that may apply has lapsed, where each of these days is known. */
  readonly barredFrom?: IsoDate;
  /** Whether it lapses at all. */
  readonly lapses: boolean;
}

/**
 * The outcomes of a group that have rows and hold or may hold in a situation, in rulebook order.
 *
 * @param answer the outcome for whose answer they are named
 */
export function namedOffences(
  situation: Situation,
  group: string,
  answer: string,
): readonly NamedOffence[] {
  return situation.compiled.law.rulebook.outcomes
    .filter((each) => each.group === group && each.rows !== undefined)
    .flatMap((declared) => {
      const finding = findingIn(situation, declared.outcome);
      if (finding.status === "no") return [];
      const named = namedOffence(situation, declared, finding, answer);
      return named.status === "no" ? [] : [named];
    });
}

function namedOffence(
  situation: Situation,
  declared: OutcomeDeclaration,
  finding: Finding,
  answer: string,
): NamedOffence {
  const { compiled } = situation;
  const { outcome, sources = [] } = declared;
  const shown = finding.rows ?? [];
  const counting = compiled.counting.get(outcome);
  const days = shown.flatMap(({ barredFrom }) => barredFrom ?? []);
  const last = days.length === shown.length ? days.toSorted().at(-1) : undefined;
  return {
    outcome,
    // on a day before its table there is nothing to count
    status: counting === undefined ? finding.status : statusOf(mayIn(situation, counting)),
    ...certainties(situation, outcome, answer),
    lapses: lapsesOf(compiled, outcome).length > 0,
    lapsed: hasLapsed(situation, outcome),
    cites:
      citesOf(
        situation,
        declared,
        shown.map(({ row }) => row),
      ) ?? sources.slice(0, 1),
    ...(last === undefined ? {} : { barredFrom: last }),
  };
}

/** See `certain` and `standsUnder` of {@link NamedOffence}. */
function certainties(situation: Situation, outcome: string, answer: string) {
  const { space, timed, outcomes } = situation.compiled;
  const { store, byId } = space;
  // each is a function of the open readings
  const asked = mayIn(situation, outcomes.get(answer) ?? FALSE);
  const stands = mayIn(situation, timed.get(outcome)?.standing ?? FALSE);
  const open = store.and(asked.mayHold, stands.mayFail);
  const standsUnder = (readings: ReadingRow["readings"]): boolean => {
    const choice = new Int32Array(space.variables.length).fill(-1);
    for (const [reading, option] of Object.entries(readings)) {
      const variable = byId.get(`${READING}${reading}`);
      if (variable !== undefined) choice[variable.level] = classOf(variable, option);
    }
    return store.restrict(open, choice) === FALSE;
  };
  const isNowhereYes = asked.mayFail === TRUE;
  const openWhereYes = isNowhereYes ? open : store.minus(stands.mayFail, asked.mayFail);
  return { certain: openWhereYes === FALSE, standsUnder };
}

/** Whether an outcome lapses and, in every row that may apply, has certainly done so. */
export function hasLapsed(situation: Situation, outcome: string): boolean {
  const lapses = lapsesOf(situation.compiled, outcome);
  return (
    lapses.length > 0 && lapses.every(({ inTime }) => mayIn(situation, inTime).mayHold === FALSE)
  );
}

function lapsesOf({ rows }: CompiledLaw, outcome: string) {
  return (rows.get(outcome) ?? []).flatMap(({ lapse }) => lapse ?? []);
}

function mayIn({ compiled, restriction }: Situation, root: Root): MayFunctions {
  return mayFunctionsOf(compiled, restriction(), root);
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
