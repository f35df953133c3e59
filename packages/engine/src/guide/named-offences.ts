import type { Finding } from "../decide/finding.ts";
import type { Situation } from "../decide/situation.ts";
import { type MayFunctions, mayFunctionsOf, statusOf } from "../decide/status.ts";
import type { CompiledLaw } from "../diagram/compile.ts";
import { FALSE, type Root, TRUE } from "../diagram/diagram-store.ts";
import { inForce } from "../rulebook/law-on.ts";
import type { Citation, IsoDate, OutcomeDeclaration, Status } from "../rulebook/rulebook.ts";
import { findingIn } from "./how-far.ts";

/** An outcome with rows that holds, or may, with the provision that is named for it. */
export interface NamedOffence {
  readonly outcome: string;
  /** Whether it holds and counts. */
  readonly status: Status;
  /**
   * Whether it holds, counts and has not lapsed wherever the answer is `yes`, by the readings that are open. Where the answer
   * is so by none of them: whether it holds and counts wherever the answer is not `no`.
   */
  readonly certain: boolean;
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
    certain: isCertain(situation, outcome, answer),
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

/** See `certain` of {@link NamedOffence}. */
function isCertain(situation: Situation, outcome: string, answer: string): boolean {
  const { compiled } = situation;
  const { store } = compiled.space;
  const { counting, outcomes } = compiled;
  const asked = mayIn(situation, outcomes.get(answer) ?? FALSE);
  const counts = mayIn(situation, counting.get(outcome) ?? outcomes.get(outcome) ?? FALSE);
  // each is a function of the open readings
  if (asked.mayFail === TRUE) return store.and(asked.mayHold, counts.mayFail) === FALSE;
  const against = lapsesOf(compiled, outcome)
    .map(({ lapsed }) => mayIn(situation, lapsed).mayHold)
    .reduce((some, each) => store.or(some, each), counts.mayFail);
  return store.minus(against, asked.mayFail) === FALSE;
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
