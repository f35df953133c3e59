import { derivationsFrom, derivedValues, inputsOf } from "../decide/derived-values.ts";
import type { Situation } from "../decide/situation.ts";
import { wordsOf } from "../decide/statement.ts";
import { classesOf } from "../diagram/space.ts";
import { fromDayNumber, toDayNumber } from "../facts/calendar.ts";
import { intersect, intersects, isEmpty, type ValueSet } from "../facts/value-set.ts";
import type { IsoDate } from "../rulebook/rulebook.ts";
import { type DateClass, startsOf } from "./date-variable.ts";

/** One person's birth date in one cell: the facts that state it there. */
export interface BornIn {
  readonly situation: Situation;
  readonly facts: readonly string[];
}

export interface BirthClasses {
  /** In order, the first from the first day on. */
  readonly classes: readonly DateClass[];
  /** By cell: its kind. In cells of one kind the same follows from the birth date. */
  readonly kindOf: readonly number[];
}

/**
 * The classes of an unknown birth date: spans of days between which nothing that follows from it in any
 * of the cells changes its class. What follows is monotone in it: a later birth never gives more years.
 *
 * @param within the first and last day that it may be
 * @param also further days between which it is told apart: the first day of each part
 */
export function birthClasses(
  cells: readonly BornIn[],
  within: { readonly from: IsoDate; readonly to: IsoDate },
  also: readonly IsoDate[] = [],
): BirthClasses {
  const first = toDayNumber(within.from);
  const last = toDayNumber(within.to);
  const kinds = new Map<string, number>();
  const pieces: (readonly Piece[])[] = [];
  const kindOf = cells.map((cell) => {
    const key = kindKey(cell);
    const kind = kinds.get(key) ?? pieces.push(piecesOf(cell, first, last)) - 1;
    kinds.set(key, kind);
    return kind;
  });
  const starts = new Set([first]);
  for (const day of also) {
    if (day > within.from && day <= within.to) starts.add(toDayNumber(day));
  }
  for (const each of pieces) for (const { from } of each) starts.add(from);
  const sorted = [...starts].sort((a, b) => a - b);
  const classes = sorted.map((from, at) => ({
    from: fromDayNumber(from),
    to: fromDayNumber((sorted[at + 1] ?? last + 1) - 1),
    left: pieces.map((each) => each.findLast((piece) => piece.from <= from)?.left.levels),
  }));
  return { classes, kindOf };
}

/** Days, up to the next piece, on which a birth leaves the same in one cell. */
interface Piece {
  readonly from: number;
  readonly left: Left;
}

function piecesOf(cell: BornIn, first: number, last: number): readonly Piece[] {
  const memo = new Map<number, Left>();
  const leftWhenBorn = leavingIn(cell);
  const leftOn = (day: number): Left => {
    const left = memo.get(day) ?? leftWhenBorn(fromDayNumber(day));
    memo.set(day, left);
    return left;
  };
  const starts = startsOf(first, last, (day) => leftOn(day).key);
  return starts.map((from) => ({ from, left: leftOn(from) }));
}

/** What a birth date leaves in one cell. */
interface Left {
  readonly key: string;
  readonly levels: ReadonlyMap<number, Uint8Array> | undefined;
}

/** Finds what is left in a cell of somebody born on a day. */
function leavingIn({ situation, facts }: BornIn): (day: IsoDate) => Left {
  const { compiled, given, presumptions, known } = situation;
  const { law, space } = compiled;
  const derivations = derivationsFrom(law.rulebook, facts);
  const statements = new Map([...given, ...presumptions]);
  return (day) => {
    for (const fact of facts) statements.set(fact, { kind: "dates", from: day, to: day });
    const worked = new Map<string, ValueSet>();
    const values = {
      get: (fact: string) => worked.get(fact) ?? known.values.get(fact),
      has: (fact: string) => worked.has(fact) || known.values.has(fact),
    };
    for (const derivation of derivations) {
      const left = derivedValues(law, derivation, statements, values);
      if (left === undefined) continue;
      worked.set(derivation.fact, intersect(left, law.facts.get(derivation.fact)?.domain ?? left));
    }
    const levels = new Map<number, Uint8Array>();
    const parts: string[] = [];
    let isPossible = true;
    for (const { fact } of derivations) {
      const left = worked.get(fact);
      if (left === undefined) continue;
      const stated = known.values.get(fact);
      if (isEmpty(left) || (stated !== undefined && !intersects(left, stated))) isPossible = false;
      parts.push(isEmpty(left) ? "" : stated === undefined ? "" : besides(left, stated));
      const variable = space.byId.get(fact);
      if (variable === undefined) continue;
      const open = classesOf(variable, left);
      levels.set(variable.level, open);
      parts.push(open.join(""));
    }
    return { key: parts.join(","), levels: isPossible ? levels : undefined };
  };
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

/** What there is to say of all that a birth date counts with: where it is the same, the same follows. */
function kindKey({ situation: { given, presumptions, known, compiled }, facts }: BornIn): string {
  const { rulebook, span } = compiled.law;
  const derivations = derivationsFrom(rulebook, facts);
  const seen = new Set(derivations.flatMap((each) => [...inputsOf(each), each.fact]));
  let key = `${span.from} ${facts.join()}`;
  for (const fact of seen) {
    const statement = given.get(fact) ?? presumptions.get(fact);
    const values = known.values.get(fact);
    key += `;${statement && wordsOf(statement)}|${values && wordsOf({ kind: "values", values })}`;
  }
  return key;
}
