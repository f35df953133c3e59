import {
  derivedValues,
  inputsOf,
  isValueDerivation,
  type ValueDerivation,
} from "../decide/derived-values.ts";
import type { Situation } from "../decide/situation.ts";
import type { Statement } from "../decide/statement.ts";
import { derived } from "../derived.ts";
import { classesOf } from "../diagram/space.ts";
import { intersect, intersects, isEmpty, type ValueSet } from "../facts/value-set.ts";
import type { IsoDate, Rulebook } from "../rulebook/rulebook.ts";

/** One person's birth date in one cell: the facts that state it there. */
export interface BornIn {
  readonly situation: Situation;
  readonly facts: readonly string[];
}

/** Birth dates that no cell tells apart. */
export interface BirthClass {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** By cell and level that follows from the birth date: the classes left, or nothing where it cannot be. */
  readonly left: readonly (ReadonlyMap<number, Uint8Array> | undefined)[];
}

const DAY = 86_400_000;
const toDay = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`) / DAY;
const toDate = (day: number): IsoDate => new Date(day * DAY).toISOString().slice(0, 10);

/**
 * The classes of an unknown birth date: spans of days between which nothing that follows from it in any
 * of the cells changes its class.
 *
 * What follows from a birth date is monotone in it (a later birth never gives more years), so a span is
 * of one class where its two ends are; the ends are found by bisection.
 *
 * @param within the first and last day that it may be
 * @param also further days between which it is told apart: the first day of each part
 */
export function birthClasses(
  cells: readonly BornIn[],
  within: { readonly from: IsoDate; readonly to: IsoDate },
  also: readonly IsoDate[] = [],
): readonly BirthClass[] {
  const first = toDay(within.from);
  const last = toDay(within.to);
  const pieces = new Map<string, readonly Piece[]>();
  const own = cells.map((cell) => {
    const key = stateKey(cell);
    const known = pieces.get(key) ?? piecesOf(cell, first, last);
    pieces.set(key, known);
    return known;
  });
  const starts = new Set([first]);
  for (const day of also) {
    if (day > within.from && day <= within.to) starts.add(toDay(day));
  }
  for (const each of pieces.values()) for (const { from } of each) starts.add(from);
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((from, at) => ({
    from: toDate(from),
    to: toDate((sorted[at + 1] ?? last + 1) - 1),
    left: own.map((each) => each.findLast((piece) => piece.from <= from)?.left.levels),
  }));
}

/** Days, up to the next piece, on which a birth leaves the same in one cell. */
interface Piece {
  readonly from: number;
  readonly left: Left;
}

function piecesOf(cell: BornIn, first: number, last: number): readonly Piece[] {
  const memo = new Map<number, Left>();
  const leftOn = (day: number): Left => {
    const left = memo.get(day) ?? leftWhenBorn(cell, toDate(day));
    memo.set(day, left);
    return left;
  };
  const starts = [first];
  const split = (low: number, high: number): void => {
    if (low === high || leftOn(low).key === leftOn(high).key) return;
    if (high - low === 1) {
      starts.push(high);
      return;
    }
    const middle = Math.floor((low + high) / 2);
    split(low, middle);
    split(middle, high);
  };
  split(first, last);
  return starts.map((from) => ({ from, left: leftOn(from) }));
}

/** What a birth date leaves in one cell. */
interface Left {
  readonly key: string;
  readonly levels: ReadonlyMap<number, Uint8Array> | undefined;
}

function leftWhenBorn({ situation, facts }: BornIn, day: IsoDate): Left {
  const { compiled, given, presumptions, known } = situation;
  const statement: Statement = { kind: "dates", from: day, to: day };
  const statements = new Map([...given, ...presumptions]);
  for (const fact of facts) statements.set(fact, statement);
  const worked = new Map(known.values);
  for (const derivation of derivationsFrom(compiled.law.rulebook, facts)) {
    const values = derivedValues(compiled.law, derivation, statements, worked);
    if (values === undefined) continue;
    const domain = compiled.law.facts.get(derivation.fact)?.domain ?? values;
    worked.set(derivation.fact, intersect(values, domain));
  }
  const levels = new Map<number, Uint8Array>();
  const parts: string[] = [];
  let isPossible = true;
  for (const { fact } of derivationsFrom(compiled.law.rulebook, facts)) {
    const values = worked.get(fact);
    if (values === undefined || values === known.values.get(fact)) continue;
    const stated = known.values.get(fact);
    if (isEmpty(values) || (stated !== undefined && !intersects(values, stated)))
      isPossible = false;
    parts.push(isEmpty(values) ? "" : stated === undefined ? "" : besides(values, stated));
    const variable = compiled.space.byId.get(fact);
    if (variable === undefined) continue;
    const open = classesOf(variable, values);
    levels.set(variable.level, open);
    parts.push([...open].join(""));
  }
  return { key: parts.join(","), levels: isPossible ? levels : undefined };
}

/** How many spans of what is stated lie below some values, and how many above: both monotone in them. */
function besides(values: ValueSet, stated: ValueSet): string {
  if (values.kind !== "spans" || stated.kind !== "spans") return "";
  const low = values.spans[0]?.[0] ?? 0;
  const high = values.spans.at(-1)?.[1] ?? 0;
  const below = stated.spans.filter(([, to]) => to < low).length;
  const above = stated.spans.filter(([from]) => from > high).length;
  return `${below}<${above}`;
}

/** The derivations by which something follows from some facts, directly or through others, in their order. */
export function derivationsFrom(
  rulebook: Rulebook,
  facts: readonly string[],
): readonly ValueDerivation[] {
  const known = derived(rulebook, derivationsByFacts);
  const key = facts.join();
  let found = known.get(key);
  if (found === undefined) {
    const from = new Set(facts);
    found = rulebook.derivations.filter(isValueDerivation).filter((each) => {
      const follows = inputsOf(each).some((input) => from.has(input));
      if (follows) from.add(each.fact);
      return follows;
    });
    known.set(key, found);
  }
  return found;
}

function derivationsByFacts(_: Rulebook): Map<string, readonly ValueDerivation[]> {
  return new Map();
}

/** Cells of which what follows from a birth date is the same. */
function stateKey({ situation, facts }: BornIn): string {
  const { given, presumptions, compiled } = situation;
  const inputs = derived(compiled.law.rulebook, derivationInputs);
  const stated = inputs.map((fact) => {
    const statement = given.get(fact) ?? presumptions.get(fact);
    if (statement === undefined) return "";
    if (statement.kind !== "values") return JSON.stringify(statement);
    const { values } = statement;
    return JSON.stringify(values.kind === "spans" ? values.spans : [...values.members]);
  });
  return `${compiled.law.span.from} ${facts.join()} ${stated.join(";")}`;
}

function derivationInputs({ derivations }: Rulebook): readonly string[] {
  return [
    ...new Set(
      derivations.filter(isValueDerivation).flatMap((each) => [each.fact, ...inputsOf(each)]),
    ),
  ];
}
